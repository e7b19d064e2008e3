import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import { documentSchema, type AdfDocument } from '../confluence/page/adf-node';
import { createPage } from '../confluence/page/create-page';
import { editPage } from '../confluence/page/edit-page';
import { exportPage } from '../confluence/page/export-page';
import { overviewPage } from '../confluence/page/overview-page';
import type { PageFrame } from '../confluence/page/page-frame';
import { viewPage } from '../confluence/page/view-page';
import type { PageView, SpaceSummary } from '../types';
import { choiceParameters, withChoice, type Choice } from './choice';
import { messagePage, type Html } from './shell';
import type { ShownPage, SitePages } from './site-pages';
import { createdPage, type PageCreation } from './wiki-creation';
import { bylineOf, crumbsOf, editorOf, nameOf, recentPages, searchTitles, treeOf } from './wiki-parts';
import {
  createPath,
  editPath,
  EXPORT_TYPES,
  exportPath,
  overviewPath,
  pagePath,
  type ExportType,
} from './wiki-paths';
import { documentOnPage, exportedDocument, type WikiSurroundings } from './wiki-documents';
import type { WikiPlace } from './wiki-context';
import { WIKI_TEXTS } from './wiki-texts';

const PRODUCT = 'Confluence';

const isExportType = (type: string | undefined): type is ExportType =>
  EXPORT_TYPES.some((known) => known === type);

const documentOf = ({ adf }: PageView): AdfDocument => v.parse(documentSchema, adf);

const creationSchema = v.object({
  title: v.optional(v.string(), ''),
  labels: v.optional(v.string(), ''),
  parentId: v.optional(v.string(), ''),
});

/** The pages of Confluence, at the addresses they have on a real site. */
class WikiPages {
  constructor(
    private readonly pages: SitePages,
    private readonly surroundings: WikiSurroundings,
  ) {}

  routes(): Hono {
    const site = new Hono().basePath('/wiki');
    for (const path of ['/', '/home']) site.get(path, (c) => this.first(c));
    site.get('/pages/viewpage.action', (c) => this.redirect(c, pagePath));
    site.get('/pages/editpage.action', (c) => this.redirect(c, editPath));
    for (const path of ['/spaces/:space', '/spaces/:space/pages']) {
      site.get(path, (c) =>
        c.redirect(withChoice(overviewPath(c.req.param('space') ?? ''), this.pages.choice(c))),
      );
    }
    site.get('/spaces/:space/overview', (c) => this.overview(c));
    site.get('/spaces/:space/pages/create', (c) => this.creation(c));
    site.post('/spaces/:space/pages/create', (c) => this.create(c));
    site.get('/spaces/:space/pages/edit-v2/:page', (c) => this.edit(c));
    site.get('/spaces/:space/pages/:page/export', (c) => this.export(c));
    site.get('/spaces/:space/pages/:page', (c) => this.view(c));
    site.get('/spaces/:space/pages/:page/:slug', (c) => this.view(c));
    return site;
  }

  private frame(choice: Choice): PageFrame {
    return {
      texts: WIKI_TEXTS[choice.locale],
      locale: choice.locale,
      link: (path) => withChoice(path, choice),
    };
  }

  private show(c: Context, choice: Choice, page: Omit<ShownPage, 'product'>) {
    return this.pages.show(c, choice, { ...page, product: PRODUCT });
  }

  private missing(c: Context) {
    return this.pages.missing(c, PRODUCT);
  }

  private first(c: Context) {
    const choice = this.pages.choice(c);
    const [space] = this.pages.options.confluence.spaces(choice.reader);
    if (space) return c.redirect(withChoice(overviewPath(space.key), choice));
    const { noSpace } = WIKI_TEXTS[choice.locale];
    return this.show(c, choice, { title: noSpace, content: messagePage(PRODUCT, noSpace), path: '/wiki' });
  }

  private redirect(c: Context, path: (spaceKey: string, pageId: string) => string) {
    const choice = this.pages.choice(c);
    const page = this.pages.options.confluence.page(c.req.query('pageId') ?? '', choice.reader);
    return page ? c.redirect(withChoice(path(page.space.key, page.id), choice)) : this.missing(c);
  }

  private spaceOf(c: Context, { reader }: Choice): SpaceSummary | undefined {
    return this.pages.options.confluence.spaces(reader).find(({ key }) => key === c.req.param('space'));
  }

  private overview(c: Context) {
    const choice = this.pages.choice(c);
    const space = this.spaceOf(c, choice);
    if (!space) return this.missing(c);
    const { confluence } = this.pages.options;
    const nodes = confluence.pagesIn(space.id, choice.reader);
    const words = c.req.query('q')?.trim() ?? '';
    const content = overviewPage(
      {
        name: space.name,
        pages: treeOf(space.key, nodes),
        recent: recentPages(space.key, nodes, (id) => confluence.page(id, choice.reader)),
        search: words === '' ? undefined : { words, found: searchTitles(space.key, nodes, words) },
        kept: choiceParameters(choice),
        createPath: choice.reader === null ? undefined : createPath(space.key),
      },
      this.frame(choice),
    );
    return this.show(c, choice, { title: space.name, content, path: overviewPath(space.key) });
  }

  private placeOf(c: Context, path: (spaceKey: string, pageId: string) => string): WikiPlace | undefined {
    const choice = this.pages.choice(c);
    const page = this.pages.options.confluence.page(c.req.param('page') ?? '', choice.reader);
    if (!page || page.space.key !== c.req.param('space')) return undefined;
    return {
      page,
      choice,
      siteUrl: this.pages.options.origins().origin,
      path: path(page.space.key, page.id),
    };
  }

  private async view(c: Context) {
    const place = this.placeOf(c, pagePath);
    if (!place) return this.missing(c);
    const { page, choice, path } = place;
    const frame = this.frame(choice);
    const { body, placed } = documentOnPage(documentOf(page), place, this.surroundings);
    const byline = await bylineOf(place, this.surroundings);
    const content = viewPage(
      {
        title: page.title,
        crumbs: crumbsOf(page),
        owner: nameOf(page.authorId, this.pages.options.jira),
        updated: page.version.createdAt,
        labels: page.labels,
        isRestricted: page.restricted,
        byline: byline.items,
        editPath: page.mayEdit && choice.reader !== null ? editPath(page.space.key, page.id) : undefined,
        exports: EXPORT_TYPES.map((type) => ({
          path: exportPath(page.space.key, page.id, type),
          title: frame.texts.exportTypes[type],
        })),
        body,
      },
      frame,
    );
    return this.show(c, choice, { title: page.title, content, path, placed, byline: byline.configs });
  }

  private async export(c: Context) {
    const place = this.placeOf(c, pagePath);
    const type = c.req.query('type') ?? 'pdf';
    if (!place || !isExportType(type)) return this.missing(c);
    const { page, choice, path } = place;
    const body = await exportedDocument(documentOf(page), { type, place }, this.surroundings);
    c.header('cache-control', 'no-store');
    return c.html(
      exportPage(
        { title: page.title, type, updated: page.version.createdAt, viewPath: path, body },
        this.frame(choice),
      ),
    );
  }

  private edit(c: Context) {
    const place = this.placeOf(c, editPath);
    if (!place?.page.mayEdit || place.choice.reader === null) return this.missing(c);
    const { page, choice, path } = place;
    const document = documentOf(page);
    const editor = editorOf(document, place, this.surroundings);
    const viewPath = pagePath(page.space.key, page.id);
    const { app } = editor;
    const macros = editor.macros.filter(({ isHidden }) => !isHidden);
    const content = editPage({ title: page.title, document, viewPath, macros, app }, this.frame(choice));
    return this.show(c, choice, { title: page.title, content, path, editor });
  }

  private creation(c: Context) {
    const choice = this.pages.choice(c);
    const space = this.spaceOf(c, choice);
    if (!space || choice.reader === null) return this.missing(c);
    const asked = { title: '', labels: '', parentId: c.req.query('parentPageId') ?? space.homepageId };
    return this.showCreation(c, choice, { space, asked });
  }

  private showCreation(
    c: Context,
    choice: Choice,
    { space, asked, problem }: { space: SpaceSummary; asked: PageCreation; problem?: string },
  ) {
    const path = createPath(space.key);
    const content: Html = createPage(
      {
        ...asked,
        spaceName: space.name,
        crumbs: [{ path: overviewPath(space.key), title: space.name }],
        action: withChoice(path, choice),
        problem,
      },
      this.frame(choice),
    );
    return this.show(c, choice, { title: WIKI_TEXTS[choice.locale].createPage, content, path });
  }

  private async create(c: Context) {
    const choice = this.pages.choice(c);
    const space = this.spaceOf(c, choice);
    if (!space || choice.reader === null) return this.missing(c);
    const asked = v.parse(creationSchema, await c.req.parseBody());
    const result = await createdPage(
      asked,
      { space, accountId: choice.reader },
      this.surroundings.callProduct,
    );
    if ('id' in result) return c.redirect(withChoice(editPath(space.key, result.id), choice), 303);
    c.status(400);
    return this.showCreation(c, choice, { space, asked, problem: result.problem });
  }
}

export const createWikiPages = (pages: SitePages, surroundings: Omit<WikiSurroundings, 'pages'>): Hono =>
  new WikiPages(pages, { ...surroundings, pages }).routes();
