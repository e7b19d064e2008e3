import { Hono, type Context } from 'hono';
import { JiraError } from '../jira/http/errors';
import * as v from 'valibot';
import { createIssuePage } from '../jira/page/create-issue-page';
import { ISSUE_PAGE_TEXTS } from '../jira/page/issue-page-texts';
import type { ProductGateway } from '../runtime/product-gateway';
import { createdIssue, createIssuePath, type GivenFields } from './jira-creation';
import { uiModule, type UiModule } from '../manifest';
import type { ProjectSummary } from '../types';
import { withChoice, type Choice } from './choice';
import { extensionOf, isProjectModule, moduleContext } from './module-context';
import type { PlacedModule } from './page-config';
import { dashboardOnPage } from './jira-dashboard';
import { issueOnPage } from './jira-issue';
import { messagePage, modulePage } from './shell';
import { isPageModule, modulePath } from './site-map';
import type { SitePages } from './site-pages';
import { SHELL_TEXTS } from './texts';

const PRODUCT = 'Jira';
const CSV_VIEW = 'jira.issueviews:searchrequest-csv-all-fields';

/** The pages of Jira: those of the app's modules and those of issues. */
class JiraPages {
  constructor(
    private readonly pages: SitePages,
    private readonly callProduct: ProductGateway,
  ) {}

  routes(): Hono {
    const site = new Hono();
    site.get('/', (c) => this.first(c));
    site.get('/jira/projects/:project/create-issue', (c) => this.creation(c));
    site.get('/secure/CreateIssueDetails!init.jspa', (c) => this.directCreation(c));
    site.post('/jira/projects/:project/create-issue', (c) => this.create(c));
    site.get('/jira/projects/:project/:module/*', (c) => this.module(c, c.req.param('project')));
    site.get('/jira/projects/:project/:module', (c) => this.module(c, c.req.param('project')));
    site.get('/jira/apps/:module/*', (c) => this.module(c));
    site.get('/jira/apps/:module', (c) => this.module(c));
    site.get('/jira/dashboards/:dashboard', (c) => this.dashboard(c));
    site.get('/browse/:issue', (c) => this.issue(c, c.req.param('issue')));
    site.get('/sr/:view/temp/SearchRequest.csv', (c) => this.csv(c));
    return site;
  }

  /** The first page there is; without an account that is one of Confluence's. */
  private first(c: Context) {
    const choice = this.pages.choice(c);
    const groups = choice.reader === null ? this.pages.wikiMenu(choice, '/') : this.pages.jiraMenu(choice);
    const [page] = groups.flatMap(({ pages }) => pages);
    if (page) return c.redirect(withChoice(page.path, choice));
    const { noProject } = SHELL_TEXTS[choice.locale];
    const content = messagePage(PRODUCT, noProject);
    return this.pages.show(c, choice, { title: noProject, content, path: '/', product: PRODUCT });
  }

  private module(c: Context, projectKey?: string) {
    const choice = this.pages.choice(c);
    const module = uiModule(this.pages.options.manifest, c.req.param('module') ?? '');
    const project = this.pages.projects(choice.reader).find(({ key }) => key === projectKey);
    const misplaced = module && isProjectModule(module) !== (projectKey !== undefined);
    const isHidden = choice.reader === null || (projectKey !== undefined && !project);
    if (!module || !isPageModule(module) || misplaced || isHidden) return this.missing(c);
    const title = this.pages.titleOf(module, choice.locale);
    return this.pages.show(c, choice, {
      title,
      path: modulePath(module, project),
      content: modulePage(title, { projectName: project?.name, layout: module.layout }),
      product: PRODUCT,
      placed: [this.placed(module, title, { choice, project })],
    });
  }

  private placed(
    module: UiModule,
    title: string,
    { choice, project }: { choice: Choice; project: ProjectSummary | undefined },
  ): PlacedModule {
    const { origin } = this.pages.options.origins();
    const extension = extensionOf(module, project);
    return {
      key: module.key,
      title,
      resource: module.resource,
      place: 'app',
      ownsAddress: true,
      context: moduleContext({ module, ...choice, siteUrl: origin, extension }),
    };
  }

  private issue(c: Context, issueKey: string) {
    const choice = this.pages.choice(c);
    const page = issueOnPage(issueKey, choice, this.pages);
    if (!page) return this.missing(c);
    return this.pages.show(c, choice, { ...page, path: `/browse/${issueKey}`, product: PRODUCT });
  }

  private screenOf(c: Context, { reader }: Choice) {
    const projectKey = c.req.param('project') ?? '';
    const { jira } = this.pages.options;
    const screen = reader === null ? undefined : jira.creationScreen?.(projectKey, reader);
    return screen && reader !== null ? { screen, projectKey, accountId: reader } : undefined;
  }

  private creation(c: Context, attempt?: { given: GivenFields; problem: string }) {
    const choice = this.pages.choice(c);
    const found = this.screenOf(c, choice);
    if (!found) return this.missing(c);
    const path = createIssuePath(found.projectKey);
    const { given = c.req.query(), problem } = attempt ?? {};
    const action = withChoice(path, choice);
    const content = createIssuePage({ ...found.screen, action, given, problem }, choice.locale);
    return this.pages.show(c, choice, {
      title: ISSUE_PAGE_TEXTS[choice.locale].create,
      content,
      path,
      product: PRODUCT,
    });
  }

  /** A direct link to a new issue names its project and type by id and may bring along what is to be filled in. */
  private directCreation(c: Context) {
    const choice = this.pages.choice(c);
    const { pid, ...given } = c.req.query();
    const project = this.pages.projects(choice.reader).find(({ id }) => id === pid);
    if (!project) return this.missing(c);
    return c.redirect(`${createIssuePath(project.key)}?${new URLSearchParams(given)}`);
  }

  private async create(c: Context) {
    const choice = this.pages.choice(c);
    const found = this.screenOf(c, choice);
    if (!found) return this.missing(c);
    const given = v.parse(v.record(v.string(), v.string()), await c.req.parseBody());
    const result = await createdIssue(given, found, this.callProduct);
    if ('key' in result) return c.redirect(withChoice(`/browse/${result.key}`, choice), 303);
    c.status(400);
    return this.creation(c, { given, problem: result.problem });
  }

  private dashboard(c: Context) {
    const choice = this.pages.choice(c);
    const page = dashboardOnPage(c.req.param('dashboard') ?? '', choice, this.pages);
    return page ? this.pages.show(c, choice, { ...page, product: PRODUCT }) : this.missing(c);
  }

  /** The address at which Jira's own search exports all fields. */
  private csv(c: Context) {
    const { reader } = this.pages.choice(c);
    const { jira } = this.pages.options;
    if (reader === null || !jira.exportCsv || c.req.param('view') !== CSV_VIEW) return this.missing(c);
    try {
      c.header('content-disposition', 'attachment; filename="Jira.csv"');
      c.header('content-type', 'text/csv; charset=utf-8');
      return c.body(jira.exportCsv(c.req.query('jqlQuery') ?? '', reader));
    } catch (error) {
      if (!(error instanceof JiraError)) throw error;
      return c.text(error.message, 400);
    }
  }

  private missing(c: Context) {
    return this.pages.missing(c, PRODUCT);
  }
}

export const createJiraPages = (pages: SitePages, callProduct: ProductGateway): Hono =>
  new JiraPages(pages, callProduct).routes();
