import type { AdfDocument } from '../confluence/page/adf-node';
import type { Crumb, TreePage } from '../confluence/page/page-frame';
import type { RecentPage } from '../confluence/page/overview-page';
import type { BylineItem } from '../confluence/page/view-page';
import { appIdOf, isOpenToAnonymous, macroConfig, macros, type MacroModule } from '../manifest';
import { personaAccount } from '../personas';
import { SITE } from '../runtime/site';
import type { JiraSite, PageNode, PageView } from '../types';
import { bylineItemsFor, bylineLook } from './byline';
import { moduleContext, type Locale } from './module-context';
import type { BylineConfig, EditorConfig, OfferedMacro } from './page-config';
import type { SitePages } from './site-pages';
import { contentExtension, type WikiPlace } from './wiki-context';
import type { WikiSurroundings } from './wiki-documents';
import { overviewPath, pagePath } from './wiki-paths';

const RECENT = 8;

export const treeOf = (spaceKey: string, nodes: PageNode[]): TreePage[] =>
  nodes.map(({ id, title, children }) => ({
    path: pagePath(spaceKey, id),
    title,
    children: treeOf(spaceKey, children),
  }));

const flat = (nodes: PageNode[]): PageNode[] => nodes.flatMap((node) => [node, ...flat(node.children)]);

/** The pages whose title holds all the words. */
export function searchTitles(spaceKey: string, nodes: PageNode[], words: string): TreePage[] {
  const wanted = words.toLocaleLowerCase('da').split(/\s+/);
  const found = flat(nodes).filter(({ title }) =>
    wanted.every((word) => title.toLocaleLowerCase('da').includes(word)),
  );
  return treeOf(
    spaceKey,
    found.map((node) => ({ ...node, children: [] })),
  );
}

/** The pages that were changed last, the newest first. */
export function recentPages(
  spaceKey: string,
  nodes: PageNode[],
  read: (id: string) => PageView | undefined,
): RecentPage[] {
  return flat(nodes)
    .flatMap(({ id }) => read(id) ?? [])
    .sort((one, other) => other.version.createdAt.localeCompare(one.version.createdAt))
    .slice(0, RECENT)
    .map(({ id, title, version }) => ({ path: pagePath(spaceKey, id), title, updated: version.createdAt }));
}

/** The way down to a page. The homepage, which all others are below, is not named on it. */
export const crumbsOf = ({ space, ancestors }: PageView): Crumb[] => [
  { path: overviewPath(space.key), title: space.name },
  ...ancestors
    .filter(({ id }) => id !== space.homepageId)
    .map(({ id, title }) => ({ path: pagePath(space.key, id), title })),
];

export const nameOf = (accountId: string, jira: JiraSite): string =>
  (jira.account?.(accountId) ?? personaAccount(accountId))?.displayName ?? accountId;

/** The app's items under the title: how they are written, and what the script of the page needs of them. */
export async function bylineOf(
  place: WikiPlace,
  surroundings: WikiSurroundings,
): Promise<{ items: BylineItem[]; configs: BylineConfig[] }> {
  const { reader, locale } = place.choice;
  const modules = bylineItemsFor({ reader, page: place.page }, surroundings);
  const configs = modules.map((module): BylineConfig => ({
    key: module.key,
    title: surroundings.pages.titleOf(module, locale),
    resource: module.resource,
    button: `byline-${module.key}`,
    container: module.viewportContainer,
    size: module.viewportSize,
    context: moduleContext({
      module,
      ...place.choice,
      siteUrl: place.siteUrl,
      extension: contentExtension(module.type, place),
    }),
  }));
  const looks = await Promise.all(
    modules.map((module, index) => {
      const context = configs[index]?.context ?? {
        cloudId: SITE.cloudId,
        localId: module.key,
        extension: {},
      };
      return bylineLook(module, { reader, locale, context }, surroundings);
    }),
  );
  const items = looks.map((look, index) => ({
    ...look,
    buttonId: configs[index]?.button ?? '',
    isPopup: configs[index]?.container === 'popup',
  }));
  return { items, configs };
}

export const appOf = ({ options }: SitePages): EditorConfig['app'] => ({
  id: appIdOf(options.manifest),
  environmentId: SITE.environmentId,
  environmentType: SITE.environmentType,
});

function offered(module: MacroModule, locale: Locale, pages: SitePages): OfferedMacro {
  const config = macroConfig(module);
  const title = pages.titleOf(module, locale);
  return {
    key: module.key,
    title,
    description: pages.text(module.description, locale) ?? '',
    resource: module.resource,
    isBodied: module.layout === 'bodied' || module.layout === 'inline-bodied',
    isHidden: module.hidden,
    config: config
      ? {
          resource: config.resource,
          title: pages.text(config.title, locale) ?? title,
          size: config.viewportSize,
          openOnInsert: config.openOnInsert,
        }
      : null,
  };
}

/** What the script of the editor needs. */
export function editorOf(document: AdfDocument, place: WikiPlace, { pages }: WikiSurroundings): EditorConfig {
  const { page, choice, siteUrl } = place;
  return {
    page: {
      id: page.id,
      title: page.title,
      version: page.version.number,
      viewPath: pagePath(page.space.key, page.id),
    },
    document,
    macros: macros(pages.options.manifest).map((module) => offered(module, choice.locale, pages)),
    context: moduleContext({
      module: { key: '' },
      ...choice,
      siteUrl,
      extension: contentExtension('macro', place),
    }),
    app: appOf(pages),
  };
}

/** The macro of the manifest that a macro on a page is, if its reader gets to see it. */
export function shownMacro(
  moduleKey: string,
  { choice }: Pick<WikiPlace, 'choice'>,
  { pages }: Pick<WikiSurroundings, 'pages'>,
): MacroModule | 'hidden' | 'unknown' {
  const module = macros(pages.options.manifest).find(({ key }) => key === moduleKey);
  if (!module) return 'unknown';
  return choice.reader === null && !isOpenToAnonymous(module) ? 'hidden' : module;
}
