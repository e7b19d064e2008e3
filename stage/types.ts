import type { CreationScreen } from './jira/page/creation-screen';
import type { Dashboards } from './jira/dashboards/dashboards';
import type { IssueReader, IssueView } from './jira/page/issue-view';

/** Whose rights a platform call is made with. `none` is an unauthenticated call. */
export type Principal = { as: 'user'; accountId: string } | { as: 'app' } | { as: 'none' };

export type Product = 'jira' | 'confluence';

/** A REST call of a product, wherever it comes from: a function, the bridge or a client on the network. */
export interface ProductRequest {
  product: Product;
  method: string;
  /** Path with its query, exactly as the caller wrote it. */
  path: string;
  headers: Record<string, string>;
  body?: string;
  principal: Principal;
  /** Calls of the app are held against the manifest's scopes; calls of an outside client are not. */
  caller: 'app' | 'client';
}

export interface ProductResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** One line of the call log. */
export interface PlatformCall {
  time: string;
  as: Principal['as'];
  account: string | null;
  product: Product | 'kvs' | 'queue' | 'realtime' | 'function' | 'bridge';
  method: string;
  path: string;
  body: unknown;
  status: number;
  ms: number;
  /** For REST calls: the scopes of the manifest that allow the call. Empty for an outside client. */
  scopes: string[];
  caller: 'app' | 'client';
}

/** An event that a product sends to the triggers of the manifest, e.g. `avi:jira:updated:issue`. */
export interface ProductEvent {
  eventType: string;
  /** True when the app itself made the change. */
  selfGenerated: boolean;
  payload: Record<string, unknown>;
}

export type EventSink = (event: ProductEvent) => void;

/** An emulated product: answers REST calls and tells its events. */
export interface EmulatedProduct {
  handle(request: ProductRequest): Promise<ProductResponse>;
  /** The scopes of the manifest that allow a call of the app, for the log. */
  scopesAllowing?(request: ProductRequest): string[];
}

export interface ProjectSummary {
  id: string;
  key: string;
  name: string;
}

/** Somebody with an account, the same in all products of the site. */
export interface Account {
  accountId: string;
  displayName: string;
  email: string;
  accountType: 'atlassian' | 'app';
}

/** Jira as the stage's pages need it: its REST, its projects for the menu, and its own page of an issue. */
export interface JiraSite extends EmulatedProduct {
  /** The projects an account may see; all of them without an account. */
  projects(accountId?: string): ProjectSummary[];
  /** Who has an account on the site. */
  account?(accountId: string): Account | undefined;
  issue?(issueKey: string, reader: IssueReader): IssueView | undefined;
  exportCsv?(jql: string, accountId: string): string;
  creationScreen?(projectKey: string, accountId: string): CreationScreen | undefined;
  dashboards?: Dashboards;
}

/**
 * For whom something is shown: an account, anybody without one (null), or, without saying, an administrator who
 * sees everything.
 */
export type Reader = string | null;

export interface SpaceSummary {
  id: string;
  key: string;
  name: string;
  homepageId: string;
  /** Anybody may read the space, also without an account. */
  anonymous: boolean;
}

/** A page and what stands below it, in the order of the page tree. */
export interface PageNode {
  id: string;
  title: string;
  children: PageNode[];
}

/** A page as it is shown. */
export interface PageView {
  id: string;
  title: string;
  status: 'current' | 'draft' | 'trashed';
  space: SpaceSummary;
  /** From the top of the space down to the parent. */
  ancestors: { id: string; title: string }[];
  authorId: string;
  createdAt: string;
  version: { number: number; message: string; authorId: string; createdAt: string };
  /** The text as an Atlassian document, and in the storage format. */
  adf: unknown;
  storage: string;
  labels: string[];
  /** Keys of the properties that apps have put on it. */
  properties: string[];
  /** Only some may read it, because of itself or a page above it. */
  restricted: boolean;
  mayEdit: boolean;
}

/** Confluence as the stage's pages need it: its REST, its spaces for the menu, and the pages to be shown. */
export interface ConfluenceSite extends EmulatedProduct {
  /** The spaces somebody may see. */
  spaces(reader?: Reader): SpaceSummary[];
  /** The page tree of a space, of the pages somebody may read; none where the space is not to be seen. */
  pagesIn(spaceId: string, reader?: Reader): PageNode[];
  /** A page, or nothing where the reader may not see it. */
  page(id: string, reader?: Reader): PageView | undefined;
}

export interface Persona {
  accountId: string;
  displayName: string;
  /** What the bar above the page calls the persona, in Danish. */
  label: string;
  email: string;
}
