import { html } from 'hono/html';
import { day, pageTree, type PageFrame, type TreePage } from './page-frame';
import type { Html } from './render-options';

export interface RecentPage {
  path: string;
  title: string;
  updated: string;
}

export interface SpaceOverview {
  name: string;
  pages: TreePage[];
  recent: RecentPage[];
  /** What is searched for, with what was found; undefined before anything is searched for. */
  search: { words: string; found: TreePage[] } | undefined;
  /** Parameters that the address keeps when somebody searches. */
  kept: Record<string, string>;
  /** Undefined for those who may not create pages. */
  createPath: string | undefined;
}

const section = (heading: string, content: Html): Html =>
  html`<section>
    <h2>${heading}</h2>
    ${content}
  </section>`;

const searchForm = ({ search, kept }: SpaceOverview, { texts }: PageFrame): Html =>
  html`<form method="get" role="search" class="search">
    ${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <label for="search">${texts.search}</label>
    <input id="search" type="search" name="q" value="${search?.words ?? ''}" />
    <button type="submit" class="button">${texts.searchButton}</button>
  </form>`;

function found({ search }: SpaceOverview, frame: PageFrame): Html {
  if (!search) return html``;
  const { texts } = frame;
  const result =
    search.found.length === 0 ? html`<p>${texts.nothingFound}</p>` : pageTree(search.found, frame);
  return section(texts.found, result);
}

const recent = (pages: RecentPage[], { link, locale }: PageFrame): Html =>
  html`<ul class="recent">
    ${pages.map(
      ({ path, title, updated }) =>
        html`<li>
          <a href="${link(path)}">${title}</a> <span class="subtle">${day(updated, locale)}</span>
        </li>`,
    )}
  </ul>`;

/** What is in a space: its page tree, what was changed last, and a search by title. */
export function overviewPage(space: SpaceOverview, frame: PageFrame): Html {
  const { texts, link } = frame;
  const isEmpty = space.pages.length === 0;
  return html`<div class="wiki">
    <div class="page-head">
      <h1>${space.name}</h1>
      ${
        space.createPath === undefined
          ? ''
          : html`<a class="button primary" href="${link(space.createPath)}">${texts.createPage}</a>`
      }
    </div>
    ${searchForm(space, frame)} ${found(space, frame)}
    ${section(texts.pages, isEmpty ? html`<p>${texts.noPages}</p>` : pageTree(space.pages, frame))}
    ${isEmpty ? '' : section(texts.recent, recent(space.recent, frame))}
  </div>`;
}
