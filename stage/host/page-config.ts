import type { ModuleContext } from './module-context';
import type { ShellTexts } from './texts';

/** What the script of a product page knows of the page it is on. */
export interface PageConfig {
  appOrigin: string;
  /** The address of the page; on the page of a module what follows it in the address belongs to the app. */
  basePath: string;
  /** The parameters of an address that are the stage's and not the app's. */
  choice: Record<string, string>;
  texts: ShellTexts;
  theme: { attribute: string; colorMode: string };
  /** The path of each document of the app by its resource. */
  documents: Record<string, string>;
  /** The documents of the app that the page shows at once. */
  placed: PlacedModule[];
  /** What is under the title of a page of Confluence and opens a document of the app. */
  byline: BylineConfig[];
  /** Set on the page of an issue of Jira. */
  issue?: IssueConfig;
  /** Set on a dashboard of Jira. */
  dashboard?: DashboardConfig;
  /** Set on the page on which a page of Confluence is edited. */
  editor?: EditorConfig;
  /** The page of each module, for links from inside an app. `{project}` stands for a project's key. */
  modulePaths: Record<string, string>;
}

/** A document of the app and what it is told of the place it stands in. */
export interface ModuleConfig {
  key: string;
  title: string;
  resource: string;
  context: ModuleContext;
}

export interface PlacedModule extends ModuleConfig {
  /** The id of the element that the document stands in. */
  place: string;
  /** Whether the rest of the page's address is the app's. */
  ownsAddress: boolean;
}

export type ViewportSize = string | { width: string; height?: string | undefined };

export interface BylineConfig extends ModuleConfig {
  /** The id of the button that opens the document. */
  button: string;
  container: 'popup' | 'modal';
  size: ViewportSize;
}

/** What the byline shows of an item. */
export interface BylineLook {
  title: string;
  tooltip: string;
  /** The address of a picture. */
  icon: string | null;
}

/** A field that can be edited on the page of an issue. */
export interface EditableField {
  id: string;
  name: string;
  valueType: string;
  value: unknown;
  /** The document of the app that edits the field; null where Jira does. */
  editor: ModuleConfig | null;
}

export interface IssueConfig {
  key: string;
  accountId: string;
  locale: ModuleContext['locale'];
  fields: EditableField[];
}

export interface GadgetConfig {
  id: string;
  /** The id of the element that its document stands in. */
  place: string;
  isConfigured: boolean;
  isRefreshable: boolean;
  view: ModuleConfig;
  /** Null for a gadget that has nothing to configure. */
  edit: ModuleConfig | null;
}

export interface DashboardConfig {
  id: string;
  accountId: string;
  gadgets: GadgetConfig[];
}

/** A macro of the app as the editor offers it. */
export interface OfferedMacro {
  key: string;
  title: string;
  description: string;
  resource: string;
  isBodied: boolean;
  /** Stays where it stands but is not offered. */
  isHidden: boolean;
  config: { resource: string; title: string; size: ViewportSize; openOnInsert: boolean } | null;
}

export interface EditorConfig {
  page: { id: string; title: string; version: number; viewPath: string };
  /** The document as it was read: what the editor does not show stays as it is. */
  document: unknown;
  macros: OfferedMacro[];
  /** What a macro is told but for its own node. */
  context: ModuleContext;
  app: { id: string; environmentId: string; environmentType: string };
}
