/** An issue type that somebody may create issues of. */
export interface CreationType {
  typeId: string;
  name: string;
}

export interface NewIssue {
  productId: string;
  typeId: string;
  title: string;
  description: object;
}

/** Of the type of that name: `from` duplicates, or relates to, `to`. */
export interface IssueLink {
  from: string;
  to: string;
  type: string;
}

/** What making a wish asks of Jira, with the rights of the person who makes it. */
export interface IssueMaker {
  /** The types of issue that the person may create in a project, sub-tasks left out. */
  creationTypes(productId: string): Promise<readonly CreationType[]>;
  /** Names of the fields that Jira demands of a new issue besides its title, description and what it fills in itself. */
  demandedFields(productId: string, typeId: string): Promise<readonly string[]>;
  /** Creates an issue and gives its id. Creating twice makes two. */
  create(issue: NewIssue): Promise<string>;
  /** Whether a wish passes the product's filter, so that lists show it. */
  isListed(query: { productId: string; wishFilter: string }, wishId: string): Promise<boolean>;
}
