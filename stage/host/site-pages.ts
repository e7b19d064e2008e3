import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { uiModules, type Manifest, type UiModule } from '../manifest';
import type { ConfluenceSite, JiraSite, PageNode, ProjectSummary, Reader } from '../types';
import { choiceParameters, readChoice, type Choice } from './choice';
import type { Locale } from './module-context';
import type {
  BylineConfig,
  DashboardConfig,
  EditorConfig,
  IssueConfig,
  PageConfig,
  PlacedModule,
} from './page-config';
import { messagePage, renderShell, type Html, type ProductName } from './shell';
import { createTexts, menuOf, modulePath, type MenuGroup, type PageLink, type TextOf } from './site-map';
import { FIRST_DASHBOARD } from '../jira/dashboards/dashboards';
import { DASHBOARD_TEXTS } from '../jira/page/dashboard-texts';
import { ISSUE_PAGE_TEXTS } from '../jira/page/issue-page-texts';
import { createIssuePath } from './jira-creation';
import { dashboardPath } from './jira-dashboard';
import { SHELL_TEXTS } from './texts';
import { THEME_ATTRIBUTE } from './theme-css';
import { WIKI_TEXTS } from './wiki-texts';
import { overviewPath, pagePath, spacePath } from './wiki-paths';

export interface SitePagesOptions {
  manifest: Manifest;
  root: string;
  jira: JiraSite;
  confluence: ConfluenceSite;
  /** Known when both servers listen. */
  origins: () => { origin: string; appOrigin: string };
}

export interface ShownPage {
  title: string;
  content: Html;
  path: string;
  product: ProductName;
  placed?: PlacedModule[];
  byline?: BylineConfig[];
  editor?: EditorConfig;
  issue?: IssueConfig;
  dashboard?: DashboardConfig;
}

/** The path of each document of the app by the resource that names it: `ui/wishes` or `ui`. */
function documentsOf(manifest: Manifest): Record<string, string> {
  const entries = (manifest.resources ?? []).flatMap(({ key, entry }): [string, string][] => [
    [key, `/${key}/index.html`],
    ...Object.entries(entry ?? {}).map(([name, file]): [string, string] => [
      `${key}/${name}`,
      `/${key}/${file}`,
    ]),
  ]);
  return Object.fromEntries(entries);
}

const pageLink = (spaceKey: string, { id, title, children }: PageNode): PageLink => ({
  path: pagePath(spaceKey, id),
  title,
  pages: children.map((child) => pageLink(spaceKey, child)),
});

/** What all pages of the site have around them: who reads, the menu, the shell. */
export class SitePages {
  readonly text: TextOf;

  constructor(readonly options: SitePagesOptions) {
    this.text = createTexts(options.manifest, options.root);
  }

  titleOf({ title, key }: Pick<UiModule, 'title' | 'key'>, locale: Locale): string {
    return this.text(title, locale) ?? key;
  }

  /** Who reads, and how; remembered for the addresses that do not say. */
  choice(c: Context): Choice {
    const choice = readChoice((parameter) => [c.req.query(parameter), getCookie(c, parameter)]);
    for (const [name, value] of Object.entries(choiceParameters(choice))) {
      setCookie(c, name, value, { path: '/', sameSite: 'Lax' });
    }
    return choice;
  }

  /** Jira is not open to anybody who is not signed in. */
  projects(reader: Reader): ProjectSummary[] {
    return reader === null ? [] : this.options.jira.projects(reader);
  }

  jiraMenu({ reader, locale }: Choice): MenuGroup[] {
    if (reader === null) return [];
    const projects = this.projects(reader);
    const modules = menuOf(this.options.manifest, projects, {
      titleOf: (module) => this.titleOf(module, locale),
      apps: SHELL_TEXTS[locale].apps,
    });
    const groups = modules.map((group, index) =>
      this.withCreation(group, projects[index], { reader, locale }),
    );
    const dashboard = this.options.jira.dashboards?.dashboard(FIRST_DASHBOARD);
    if (!dashboard) return groups;
    const pages = [{ path: dashboardPath(dashboard.id), title: dashboard.name }];
    return [...groups, { title: DASHBOARD_TEXTS[locale].dashboards, pages }];
  }

  /** Where issues are made, below the pages of the project. */
  private withCreation(
    group: MenuGroup,
    project: ProjectSummary | undefined,
    { reader, locale }: { reader: string; locale: Locale },
  ): MenuGroup {
    if (!project || !this.options.jira.creationScreen?.(project.key, reader)) return group;
    const page = { path: createIssuePath(project.key), title: ISSUE_PAGE_TEXTS[locale].create };
    return { ...group, pages: [...group.pages, page] };
  }

  /** The spaces; of the one that the reader is in with all its pages. */
  wikiMenu({ reader, locale }: Choice, path: string): MenuGroup[] {
    const { confluence } = this.options;
    return confluence.spaces(reader).map(({ id, key, name }) => {
      const isHere = path.startsWith(spacePath(key));
      const nodes = confluence.pagesIn(id, reader);
      const shown = isHere ? nodes : nodes.map((node) => ({ ...node, children: [] }));
      const overview = { path: overviewPath(key), title: WIKI_TEXTS[locale].overview };
      return { title: name, pages: [overview, ...shown.map((node) => pageLink(key, node))] };
    });
  }

  missing(c: Context, product: ProductName) {
    const choice = this.choice(c);
    const { notFound, notFoundText } = SHELL_TEXTS[choice.locale];
    c.status(404);
    return this.show(c, choice, {
      title: notFound,
      content: messagePage(notFound, notFoundText),
      path: c.req.path,
      product,
    });
  }

  show(c: Context, choice: Choice, page: ShownPage) {
    c.header('cache-control', 'no-store');
    const menu = [...this.jiraMenu(choice), ...this.wikiMenu(choice, page.path)];
    return c.html(renderShell({ ...page, choice, menu, config: this.pageConfig(choice, page) }));
  }

  private pageConfig(choice: Choice, { path, placed = [], byline = [], ...parts }: ShownPage): PageConfig {
    const { manifest, origins } = this.options;
    const anyProject = { id: '', key: '{project}', name: '' };
    return {
      appOrigin: origins().appOrigin,
      basePath: path,
      choice: choiceParameters(choice),
      texts: SHELL_TEXTS[choice.locale],
      theme: { attribute: THEME_ATTRIBUTE, colorMode: choice.colorMode },
      documents: documentsOf(manifest),
      placed,
      byline,
      ...(parts.editor ? { editor: parts.editor } : {}),
      ...(parts.issue ? { issue: parts.issue } : {}),
      ...(parts.dashboard ? { dashboard: parts.dashboard } : {}),
      modulePaths: Object.fromEntries(
        uiModules(manifest).map((each) => [each.key, modulePath(each, anyProject)]),
      ),
    };
  }
}
