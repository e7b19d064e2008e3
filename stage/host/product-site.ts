import { Hono } from 'hono';
import { clientScript } from './client-scripts';
import { JIRA_CSS } from './jira-css';
import { createJiraPages } from './jira-pages';
import { createOutsideRest } from './outside-rest';
import { createPageRequests, type PageRequestOptions } from './page-requests';
import { SHELL_CSS } from './shell-css';
import { SitePages, type SitePagesOptions } from './site-pages';
import { themeCss } from './theme-css';
import { WIKI_CSS } from './wiki-css';
import { createWikiPages } from './wiki-pages';

export type ProductSiteOptions = Omit<PageRequestOptions, 'pages'> & SitePagesOptions;

const CSS = { 'content-type': 'text/css; charset=utf-8' };

/** What the pages of the products load besides themselves. */
function createAssets(): Hono {
  const assets = new Hono();
  assets.get('/host.js', async (c) =>
    c.body(await clientScript('host'), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  assets.get('/theme.css', async (c) => c.body(await themeCss(), 200, CSS));
  assets.get('/shell.css', (c) => c.body(SHELL_CSS + WIKI_CSS + JIRA_CSS, 200, CSS));
  return assets;
}

/** The origin of the products: their pages, their REST and what the pages ask for. */
export function createProductSite(options: ProductSiteOptions): Hono {
  const pages = new SitePages(options);
  const site = new Hono();
  site.route('/', createOutsideRest(options.callProduct));
  site.route('/__stage__', createPageRequests({ ...options, pages }));
  site.route('/__stage__', createAssets());
  site.route('/', createJiraPages(pages, options.callProduct));
  site.route('/', createWikiPages(pages, options));
  site.notFound((c) => pages.missing(c, c.req.path.startsWith('/wiki') ? 'Confluence' : 'Jira'));
  site.onError((error, c) => {
    console.error(error);
    return c.json({ ok: false, error: { name: error.name, message: error.message } }, 500);
  });
  return site;
}
