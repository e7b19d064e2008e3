import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { uiModule, uiModules, type Manifest, type UiModule } from '../manifest';
import type { JiraSite, ProjectSummary } from '../types';
import { choiceParameters, readChoice, withChoice, type Choice } from './choice';
import { clientScript } from './client-scripts';
import { extensionOf, isProjectModule, moduleContext } from './module-context';
import { createOutsideRest } from './outside-rest';
import type { ModuleConfig, PageConfig } from './page-config';
import { createPageRequests, type PageRequestOptions } from './page-requests';
import { issuePage, messagePage, modulePage, renderShell, type Html } from './shell';
import { SHELL_CSS } from './shell-css';
import { createTitles, menuOf, modulePath } from './site-map';
import { SHELL_TEXTS } from './texts';
import { THEME_ATTRIBUTE, themeCss } from './theme-css';

export interface ProductSiteOptions extends PageRequestOptions {
  manifest: Manifest;
  root: string;
  jira: JiraSite;
  /** Known when both servers listen. */
  origins: () => { origin: string; appOrigin: string };
}

interface ShownPage {
  title: string;
  content: Html;
  path: string;
  module?: ModuleConfig;
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

class ProductSite {
  private readonly titles: ReturnType<typeof createTitles>;

  constructor(private readonly options: ProductSiteOptions) {
    this.titles = createTitles(options.manifest, options.root);
  }

  routes(): Hono {
    const site = new Hono();
    site.route('/', createOutsideRest(this.options.callProduct));
    site.route('/__stage__', createPageRequests(this.options));
    site.get('/__stage__/host.js', async (c) =>
      c.body(await clientScript('host'), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    );
    site.get('/__stage__/theme.css', async (c) =>
      c.body(await themeCss(), 200, { 'content-type': 'text/css; charset=utf-8' }),
    );
    site.get('/__stage__/shell.css', (c) =>
      c.body(SHELL_CSS, 200, { 'content-type': 'text/css; charset=utf-8' }),
    );
    site.get('/', (c) => this.first(c));
    site.get('/jira/projects/:project/:module/*', (c) => this.module(c, c.req.param('project')));
    site.get('/jira/projects/:project/:module', (c) => this.module(c, c.req.param('project')));
    site.get('/jira/apps/:module/*', (c) => this.module(c));
    site.get('/jira/apps/:module', (c) => this.module(c));
    site.get('/browse/:issue', (c) => this.issue(c, c.req.param('issue')));
    site.notFound((c) => this.missing(c));
    site.onError((error, c) => {
      console.error(error);
      return c.json({ ok: false, error: { name: error.name, message: error.message } }, 500);
    });
    return site;
  }

  private choice(c: Context): Choice {
    const choice = readChoice((parameter) => [c.req.query(parameter), getCookie(c, parameter)]);
    for (const [name, value] of Object.entries(choiceParameters(choice))) {
      setCookie(c, name, value, { path: '/', sameSite: 'Lax' });
    }
    return choice;
  }

  private menu(choice: Choice) {
    const { manifest, jira } = this.options;
    return menuOf(manifest, jira.projects(choice.accountId), (module) => this.titles(module, choice.locale));
  }

  private first(c: Context) {
    const choice = this.choice(c);
    const [page] = this.menu(choice).flatMap(({ pages }) => pages);
    if (page) return c.redirect(withChoice(page.path, choice));
    const { noProject } = SHELL_TEXTS[choice.locale];
    return this.show(c, choice, { title: noProject, content: messagePage('Jira', noProject), path: '/' });
  }

  private module(c: Context, projectKey?: string) {
    const choice = this.choice(c);
    const { manifest, jira } = this.options;
    const module = uiModule(manifest, c.req.param('module') ?? '');
    const project = jira.projects(choice.accountId).find(({ key }) => key === projectKey);
    const misplaced = module && isProjectModule(module) !== (projectKey !== undefined);
    if (!module || misplaced || (projectKey !== undefined && !project)) return this.missing(c);
    const title = this.titles(module, choice.locale);
    return this.show(c, choice, {
      title,
      path: modulePath(module, project),
      content: modulePage(title, { projectName: project?.name, layout: module.layout }),
      module: this.moduleConfig(module, title, { choice, project }),
    });
  }

  private moduleConfig(
    module: UiModule,
    title: string,
    { choice, project }: { choice: Choice; project: ProjectSummary | undefined },
  ): ModuleConfig {
    const { manifest, origins } = this.options;
    const { accountId, locale, colorMode } = choice;
    const context = moduleContext({
      module,
      accountId,
      locale,
      colorMode,
      siteUrl: origins().origin,
      extension: extensionOf(module, project),
    });
    return { key: module.key, title, resource: module.resource, documents: documentsOf(manifest), context };
  }

  private issue(c: Context, issueKey: string) {
    const choice = this.choice(c);
    const page = this.options.jira.renderIssuePage?.(issueKey, choice);
    if (page === undefined) return this.missing(c);
    return this.show(c, choice, { title: issueKey, content: issuePage(page), path: `/browse/${issueKey}` });
  }

  private missing(c: Context) {
    const choice = this.choice(c);
    const { notFound, notFoundText } = SHELL_TEXTS[choice.locale];
    c.status(404);
    return this.show(c, choice, {
      title: notFound,
      content: messagePage(notFound, notFoundText),
      path: c.req.path,
    });
  }

  private show(c: Context, choice: Choice, page: ShownPage) {
    c.header('cache-control', 'no-store');
    return c.html(
      renderShell({ ...page, choice, menu: this.menu(choice), config: this.pageConfig(choice, page) }),
    );
  }

  private pageConfig(choice: Choice, { path, module }: ShownPage): PageConfig {
    const { manifest, origins } = this.options;
    const { closeFlag, closeModal } = SHELL_TEXTS[choice.locale];
    const anyProject = { id: '', key: '{project}', name: '' };
    return {
      appOrigin: origins().appOrigin,
      basePath: path,
      choice: choiceParameters(choice),
      texts: { closeFlag, closeModal },
      theme: { attribute: THEME_ATTRIBUTE, colorMode: choice.colorMode },
      modulePaths: Object.fromEntries(
        uiModules(manifest).map((each) => [each.key, modulePath(each, anyProject)]),
      ),
      ...(module ? { module } : {}),
    };
  }
}

/** The origin of the product: its pages, its REST and what its pages ask for. */
export function createProductSite(options: ProductSiteOptions): Hono {
  return new ProductSite(options).routes();
}
