import { html } from 'hono/html';
import { around, breadcrumbs, day, type Crumb, type PageFrame } from './page-frame';
import type { Html } from './render-options';

/** An item of the app under the title; it is a button that opens a document. */
export interface BylineItem {
  buttonId: string;
  title: string;
  tooltip: string;
  icon: string | null;
  isPopup: boolean;
}

export interface ViewedPage {
  title: string;
  crumbs: Crumb[];
  owner: string;
  updated: string;
  labels: string[];
  isRestricted: boolean;
  byline: BylineItem[];
  /** Undefined for those who may not edit. */
  editPath: string | undefined;
  exports: Crumb[];
  body: Html;
}

const bylineItem = ({ buttonId, title, tooltip, icon, isPopup }: BylineItem): Html =>
  html`<li class="byline-item">
    <button
      type="button"
      id="${buttonId}"
      title="${tooltip}"
      aria-haspopup="dialog"
      ${isPopup ? 'aria-expanded=false' : ''}
    >
      <img alt="" ${icon === null ? 'hidden' : html`src="${icon}"`} />
      <span class="label">${title}</span>
    </button>
  </li>`;

const byline = ({ owner, updated, byline: items, isRestricted }: ViewedPage, frame: PageFrame): Html =>
  html`<ul class="byline" aria-label="${frame.texts.byline}">
    <li>${around(frame.texts.ownedBy, 'name', html`${owner}`)}</li>
    <li>${around(frame.texts.updated, 'date', day(updated, frame.locale))}</li>
    ${isRestricted ? html`<li>${frame.texts.restricted}</li>` : ''}${items.map(bylineItem)}
  </ul>`;

const actions = ({ editPath, exports }: ViewedPage, { texts, link }: PageFrame): Html =>
  html`<div class="page-actions">
    ${editPath === undefined ? '' : html`<a class="button" href="${link(editPath)}">${texts.edit}</a>`}
    <details class="dropdown">
      <summary class="button">${texts.exportMenu}</summary>
      <ul>
        ${exports.map(({ path, title }) => html`<li><a href="${link(path)}">${title}</a></li>`)}
      </ul>
    </details>
  </div>`;

const labels = (names: string[], { texts }: PageFrame): Html =>
  names.length === 0
    ? html``
    : html`<ul class="labels" aria-label="${texts.labels}">
        ${names.map((name) => html`<li>${name}</li>`)}
      </ul>`;

/** A page as its readers see it. */
export const viewPage = (page: ViewedPage, frame: PageFrame): Html =>
  html`<article class="wiki">
    ${breadcrumbs(page.crumbs, frame)}
    <div class="page-head">
      <h1>${page.title}</h1>
      ${actions(page, frame)}
    </div>
    ${byline(page, frame)}
    <div class="document">${page.body}</div>
    ${labels(page.labels, frame)}
  </article>`;
