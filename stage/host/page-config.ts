import type { moduleContext } from './module-context';
import type { ShellTexts } from './texts';

/** What the script of a product page knows of the page it is on. */
export interface PageConfig {
  appOrigin: string;
  /** The address of the module's own page; what follows it in the address belongs to the app. */
  basePath: string;
  /** The parameters of an address that are the stage's and not the app's. */
  choice: Record<string, string>;
  texts: Pick<ShellTexts, 'closeFlag' | 'closeModal'>;
  theme: { attribute: string; colorMode: string };
  /** The module that the page shows, if it shows one. */
  module?: ModuleConfig;
  /** The page of each module, for links from inside an app. `{project}` stands for a project's key. */
  modulePaths: Record<string, string>;
}

export interface ModuleConfig {
  key: string;
  title: string;
  resource: string;
  /** The path of each document of the app by its resource. */
  documents: Record<string, string>;
  context: ReturnType<typeof moduleContext>;
}
