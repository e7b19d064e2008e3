import { html, raw } from 'hono/html';
import type { WikiTexts } from '../../host/wiki-texts';
import type { Html } from './render-options';

/** What every page of Confluence needs to be written. */
export interface PageFrame {
  texts: WikiTexts;
  locale: 'da-DK' | 'en-US';
  /** An address of the site as a link of this reader. */
  link: (path: string) => string;
}

/** A day as people write it. */
export function day(time: string, locale: PageFrame['locale']): Html {
  const style: Intl.DateTimeFormatOptions =
    locale === 'da-DK' ? { day: '2-digit', month: '2-digit', year: 'numeric' } : { dateStyle: 'medium' };
  const shown = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'Europe/Copenhagen' });
  return html`<time datetime="${time}">${shown.format(new Date(time))}</time>`;
}

/** A text with one value in braces, which may be markup. */
export function around(text: string, name: string, value: Html): Html {
  const [before = '', after = ''] = text.split(`{${name}}`);
  return html`${before}${value}${after}`;
}

export interface Crumb {
  path: string;
  title: string;
}

export const breadcrumbs = (crumbs: Crumb[], { texts, link }: PageFrame): Html =>
  html`<nav class="crumbs" aria-label="${texts.breadcrumbs}">
    <ol>
      ${crumbs.map(({ path, title }) => html`<li><a href="${link(path)}">${title}</a></li>`)}
    </ol>
  </nav>`;

export interface TreePage {
  path: string;
  title: string;
  children: TreePage[];
}

/** Pages with the pages below them. */
export function pageTree(pages: TreePage[], frame: PageFrame): Html {
  const items = pages.map(
    ({ path, title, children }) =>
      html`<li>
        <a href="${frame.link(path)}">${title}</a>
        ${children.length === 0 ? '' : pageTree(children, frame)}
      </li>`,
  );
  return html`<ul>
    ${items}
  </ul>`;
}

/** The attributes of a field whose mistake is told by the element of the id. */
export const invalid = (problemId: string | undefined): Html =>
  problemId === undefined ? html`` : html`${raw('aria-invalid="true"')} aria-describedby="${problemId}"`;
