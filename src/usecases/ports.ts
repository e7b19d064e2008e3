import type { Group, Person, ProductHeading, StatusChoice } from '../contract/definitions';
import type { Hint, Pass } from '../contract/live';
import type { Arrival } from '../contract/product-file/head';
import type { Decision } from '../domain/decision';
import type { CaseDraft } from '../domain/case-draft';
import type { CaseOnWish, DecisionCase } from '../domain/decision-case';
import type { DoneDefinition } from '../domain/done';
import type { DoneVersion } from '../domain/done-versions';
import type { Frame } from '../domain/frame';
import type { Answered } from '../domain/intake/answer-deadline';
import type { Entry } from '../domain/ledger/entry';
import type { SentNotice } from '../domain/frame-notice';
import type { Ore } from '../domain/money';
import type { Product, StatusCategory } from '../domain/product';
import type { Minutes } from '../domain/minutes/minutes';
import type { SentNews } from '../domain/publishing/news';
import type { Anchor } from '../domain/rank';
import type { AppField } from '../domain/set-up/facts';
import type { Support } from '../domain/support/support';
import type { Order } from '../domain/wish';
import type { DocumentKind, Documents } from './documentation-ports';
import type { Errand } from './errand';
import type { IssueLink, IssueMaker } from './intake/ports';
import type { SetUpReader } from './set-up/ports';
import type { WishTrace } from './trace';
import type { Store } from './store';

/** Something stored with the revision it was read at; 0 for what is not stored yet. */
export interface Versioned<T> {
  rev: number;
  value: T;
}

/** What the app itself knows of a wish. The Forge field is its published copy. */
export interface WishRecord {
  productId: string;
  wishId: string;
  done: DoneDefinition;
  order: Order;
  case: CaseOnWish | null;
  answered: Answered | null;
}

/**
 * One write of a transaction. `was` is the revision the change rests on: the whole transaction fails
 * when any of them is another by now.
 */
export type Change =
  | { write: 'product'; was: number; value: Product }
  | { write: 'productGone'; was: number; productId: string }
  | { write: 'arrival'; was: number; value: Arrival }
  /** Writes nothing: the transaction fails where the product is not being brought in as it was when it was looked at. */
  | { write: 'sameArrival'; was: number; productId: string }
  | { write: 'notice'; value: SentNotice }
  | { write: 'frame'; was: number; value: Frame }
  | { write: 'entry'; value: Entry }
  | { write: 'wish'; was: number; value: WishRecord }
  | { write: 'case'; was: number; value: DecisionCase }
  | { write: 'caseDraft'; was: number; productId: string; wishId: string; value: CaseDraft | null }
  | { write: 'support'; was: number; value: Support }
  | { write: 'decision'; value: Decision }
  | { write: 'trace'; productId: string; value: WishTrace }
  | { write: 'doneVersion'; value: DoneVersion }
  | { write: 'errand'; was: number; value: Errand }
  | { write: 'errandDone'; was: number; value: Errand }
  /** Writes nothing: the transaction fails while an errand moves the wish. */
  | { write: 'atRest'; wishId: string }
  /** Writes nothing: the transaction fails when the record of the wish is another by now. */
  | { write: 'sameRecord'; was: number; wishId: string }
  | { write: 'minutes'; was: number; value: Minutes }
  | { write: 'news'; was: number; value: SentNews }
  | DocumentChange;

type DocumentChange = {
  [Kind in DocumentKind]: { write: 'document'; kind: Kind; was: number; value: Documents[Kind] };
}[DocumentKind];

/** Ids of the app's own fields on this site; null for one that Jira does not show. */
export type FieldIds = Readonly<Record<AppField, string | null>>;

/** A wish as Jira holds it, with the copy of the record that the DONE field carries. */
export interface JiraWish {
  wishId: string;
  key: string;
  productId: string;
  title: string;
  issueType: string;
  /** ISO date and time. */
  createdAt: string;
  status: { id: string; name: string; category: StatusCategory };
  estimate: Ore | null;
  published: WishRecord | null;
  publishedRev: number;
  publishedStatus: string | null;
  /** Names in the field Gavner. */
  publishedSupporters: readonly string[];
}

export interface ProjectFacts extends ProductHeading {
  issueTypes: readonly string[];
}

export interface Access {
  administers: boolean;
  mayRank: boolean;
  mayEdit: boolean;
  mayCreate: boolean;
}

export interface JiraChange {
  at: string;
  accountId: string | null;
  items: readonly {
    field: string;
    fieldId: string | null;
    from: string | null;
    to: string | null;
    /** Id of what `to` names, where the field has ids. */
    toId: string | null;
  }[];
}

export interface WishQuery {
  productId: string;
  wishFilter: string;
  recent: readonly string[];
  /** Also closed wishes that still have a frame status, which is then out of date. */
  withLeftovers?: boolean;
  next?: string;
}

/** Jira, seen with the rights of the person who asks. What they may not see does not exist. */
export interface Jira extends IssueMaker {
  fieldIds(): Promise<FieldIds>;
  project(productId: string): Promise<ProjectFacts | null>;
  /** Those of the projects that the person may see, in no particular order. */
  projects(productIds: readonly string[]): Promise<readonly ProductHeading[]>;
  access(productId: string): Promise<Access | null>;
  wish(wishId: string): Promise<JiraWish | null>;
  wishes(query: WishQuery): Promise<{ wishes: readonly JiraWish[]; next: string | null }>;
  wishesById(wishIds: readonly string[]): Promise<readonly JiraWish[]>;
  /** Those of the issues that have one of the keys now, or had it before they were moved. */
  wishesByKey(keys: readonly string[]): Promise<readonly JiraWish[]>;
  /** Ids of all wishes in rank order. */
  order(query: Omit<WishQuery, 'next'>): Promise<readonly string[]>;
  rank(wishId: string, anchor: Anchor): Promise<void>;
  setEstimate(wishId: string, estimate: Ore | null): Promise<void>;
  /** Whether Jira offers this person a way to the status now. */
  canReach(wishId: string, statusId: string): Promise<boolean>;
  moveTo(wishId: string, statusId: string): Promise<void>;
  comment(wishId: string, errandId: string, document: object): Promise<void>;
  /** Links two issues, once however often it is asked; nothing where the site has no such type of link. */
  link(link: IssueLink): Promise<void>;
  /** The account that an issue is reported by; null where Jira names nobody. */
  reporter(wishId: string): Promise<string | null>;
  changes(wishId: string): Promise<readonly JiraChange[]>;
  statuses(productId: string): Promise<readonly StatusChoice[]>;
  people(accountIds: readonly string[]): Promise<readonly Person[]>;
  findPeople(productId: string, query: string): Promise<readonly Person[]>;
  /** Ids of the groups that the person who asks belongs to; one call however often it is asked. */
  ownGroups(): Promise<readonly string[]>;
  /** Names of groups, fetched when they are shown; a group that Jira no longer has is left out. Null: not to be seen. */
  groups(groupIds: readonly string[]): Promise<readonly Group[] | null>;
  findGroups(query: string): Promise<readonly Group[]>;
  setUp: SetUpReader;
  /** The reason why a filter cannot be used, or null. */
  filterProblem(wishFilter: string): Promise<string | null>;
}

/** Whether Jira's history of the issue tells of a write; it need not where a reader would see no difference. */
export type FieldHistory = 'told' | 'quiet';

/** A notification by mail to people who may see the issue it is about. */
export interface Mail {
  accountIds: readonly string[];
  subject: string;
  text: string;
}

/** What the app writes as itself: its own fields, and what an errand still owes when nobody is there to do it. */
export interface JiraAsApp {
  wish(wishId: string): Promise<JiraWish | null>;
  wishes(query: WishQuery): Promise<{ wishes: readonly JiraWish[]; next: string | null }>;
  publishRecords(records: readonly Versioned<WishRecord>[], history?: FieldHistory): Promise<void>;
  /** Null empties the field, for wishes that no frame concerns any more. */
  publishFrameStatus(updates: readonly { wishId: string; status: string | null }[]): Promise<void>;
  /** No names empty the field. */
  publishSupporters(updates: readonly { wishId: string; names: readonly string[] }[]): Promise<void>;
  link(link: IssueLink): Promise<void>;
  hasComment(wishId: string, errandId: string): Promise<boolean>;
  comment(wishId: string, errandId: string, document: object): Promise<void>;
}

/** Work that is done after the answer. */
export interface Recomputation {
  /** Recompute what is derived; many askings become one. */
  ask(productId: string): Promise<void>;
  /** Look anew at who supports which wishes; many askings become one. */
  askSupporters(productId: string): Promise<void>;
  /** Look after unfinished errands in a while, in case nobody finishes them now. */
  lookAfter(productId: string): Promise<void>;
}

/** What work without a person may touch: events, queued and scheduled work. */
export interface Backstage {
  app: JiraAsApp;
  store: Store;
  recomputation: Recomputation;
  /** ISO date and time. */
  now(): string;
  newId(): string;
}

/** What a recomputation and the nightly look touch besides. */
export interface Watch extends Backstage {
  /** A product with its frame of one year, in one call. */
  productInYear(
    productId: string,
    year: number,
  ): Promise<{ product: Versioned<Product>; frame: Versioned<Frame> }>;
  /** Who last moved a wish to a status, and when; null where Jira's log names nobody. */
  lastMove(wishId: string, statusId: string): Promise<{ accountId: string; at: string } | null>;
  /** Ids of the groups somebody belongs to, for what they did while nobody asks. */
  groupsOf(accountId: string): Promise<readonly string[]>;
  /** Sends a mail about an issue; false where this site or issue sends none. */
  mail(wishId: string, mail: Mail): Promise<boolean>;
}

/** Tells open pages that something happened. Nothing depends on it: what fails here is nobody's error. */
export interface Live {
  tell(hint: Hint): Promise<void>;
  /** The right to listen to a product; null where the platform gives none. */
  pass(productId: string): Promise<Pass | null>;
}

/** Everything that a use case may touch. */
export interface World extends Backstage {
  live: Live;
  /** Who asks; from the platform, never from the screen. */
  accountId: string;
  jira: Jira;
}
