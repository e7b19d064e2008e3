import type { Workflow } from '../../domain/set-up/facts';

export interface IssueType {
  id: string;
  name: string;
}

/** Ids of the app's fields, by any names. */
type ByField<Value> = Readonly<Record<string, Value>>;

/** How a project is set up in Jira, as far as whoever asks may see it: null is "not shown". */
export interface SetUpReader {
  project(productId: string): Promise<{ managedBy: 'company' | 'team'; issueTypes: readonly IssueType[] }>;
  /** Those of the permissions that the person, or the app itself, has in the project. */
  permissions(
    acting: 'user' | 'app',
    productId: string,
    asked: readonly string[],
  ): Promise<ReadonlySet<string>>;
  /** The workflows of issue types, with the app's validators on their transitions. */
  workflows(productId: string, issueTypeIds: readonly string[]): Promise<readonly Workflow[] | null>;
  /** Ids of the statuses that the person is offered a way to on an issue. */
  offered(wishId: string): Promise<readonly string[]>;
  /** Ids of the fields on the create screen of an issue type. */
  fieldsOnCreate(productId: string, issueTypeId: string): Promise<readonly string[] | null>;
  /** Ids of the fields that the person may edit on an issue. */
  fieldsOnEdit(wishId: string): Promise<readonly string[] | null>;
  /** Names of the project's screens that each field is on, by what the field is called here. */
  screens(productId: string, fields: ByField<string>): Promise<ByField<readonly string[]> | null>;
}
