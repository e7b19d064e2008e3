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
  product: Product | 'kvs' | 'queue' | 'function' | 'bridge';
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

/** Jira as the stage's pages need it: its REST, its projects for the menu, and its own page of an issue. */
export interface JiraSite extends EmulatedProduct {
  /** The projects an account may see; all of them without an account. */
  projects(accountId?: string): ProjectSummary[];
  renderIssuePage?(
    issueKey: string,
    reader: { accountId: string; locale: 'da-DK' | 'en-US' },
  ): string | undefined;
}

export interface Persona {
  accountId: string;
  displayName: string;
  /** What the bar above the page calls the persona, in Danish. */
  label: string;
  email: string;
}
