import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { UiModule } from '../manifest';
import type { Persona } from '../types';
import { ANONYMOUS, CHOICE_PARAMETERS, OFFERED_PERSONAS, withChoice, type Choice } from './choice';
import type { PageConfig } from './page-config';
import type { MenuGroup, PageLink } from './site-map';
import { LOCALE_NAMES, SHELL_TEXTS, type ShellTexts } from './texts';
import { THEME_ATTRIBUTE } from './theme-css';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The products of the site, by the way into each. */
const PRODUCTS = { Jira: '/', Confluence: '/wiki' } as const;

export type ProductName = keyof typeof PRODUCTS;

export interface ShellPage {
  title: string;
  product: ProductName;
  choice: Choice;
  menu: MenuGroup[];
  /** The path of the page, to mark it in the menu. */
  path: string;
  config: PageConfig;
  content: Html;
}

const option = (value: string, label: string, selected: boolean): Html =>
  html`<option value="${value}" ${selected ? raw('selected') : ''}>${label}</option>`;

function choiceSelect(name: string, label: string, options: Html[]): Html {
  return html`<label
    >${label}
    <select name="${name}">
      ${options}
    </select></label
  >`;
}

/** The pages of a group with those below them, the outer before the inner. */
const allPages = (pages: PageLink[]): PageLink[] =>
  pages.flatMap((page) => [page, ...allPages(page.pages ?? [])]);

function pageSelect({ menu, path, choice }: ShellPage, texts: ShellTexts): Html {
  const pages = menu.flatMap(({ title, pages: ofGroup }) =>
    allPages(ofGroup).map((page) => ({ ...page, group: title })),
  );
  const options = pages.map((page) =>
    option(withChoice(page.path, choice), `${page.group} – ${page.title}`, page.path === path),
  );
  return html`<label>
    ${texts.page}
    <select data-goto>
      ${
        pages.some((page) => page.path === path)
          ? ''
          : html`<option selected disabled>${texts.choosePage}</option>`
      }${options}
    </select>
  </label>`;
}

const personaLabel = ({ displayName, label }: Persona): string => `${displayName} – ${label}`;

function personaSelect({ reader }: Choice, texts: ShellTexts): Html {
  const people = OFFERED_PERSONAS.map((persona) =>
    option(persona.accountId, personaLabel(persona), persona.accountId === reader),
  );
  const nobody = option(ANONYMOUS, texts.anonymous, reader === null);
  return choiceSelect(CHOICE_PARAMETERS.reader, texts.person, [...people, nobody]);
}

function products({ product, choice }: ShellPage): Html[] {
  return Object.entries(PRODUCTS).map(
    ([name, path]) =>
      html`<a
        class="${name === product ? 'brand' : 'product'}"
        href="${withChoice(path, choice)}"
        ${name === product ? raw('aria-current="true"') : ''}
        >${name}</a
      >`,
  );
}

function bar(page: ShellPage, texts: ShellTexts): Html {
  const { choice } = page;
  const locales = Object.entries(LOCALE_NAMES).map(([locale, name]) =>
    option(locale, name, locale === choice.locale),
  );
  const themes = Object.entries(texts.themes).map(([mode, name]) =>
    option(mode, name, mode === choice.colorMode),
  );
  return html`<header class="bar">
    ${products(page)}
    <span class="stage">${texts.stage}</span>
    <form class="choices" method="get">
      ${pageSelect(page, texts)} ${personaSelect(choice, texts)}
      ${choiceSelect(CHOICE_PARAMETERS.locale, texts.locale, locales)}
      ${choiceSelect(CHOICE_PARAMETERS.colorMode, texts.theme, themes)}
    </form>
  </header>`;
}

function menuLinks(pages: PageLink[], page: Pick<ShellPage, 'path' | 'choice'>): Html {
  const links = pages.map(
    ({ path, title, pages: below = [] }) =>
      html`<li>
        <a href="${withChoice(path, page.choice)}" ${path === page.path ? raw('aria-current="page"') : ''}
          >${title}</a
        >
        ${below.length === 0 ? '' : menuLinks(below, page)}
      </li>`,
  );
  return html`<ul>
    ${links}
  </ul>`;
}

const menuGroup = ({ title, pages }: MenuGroup, page: ShellPage): Html =>
  html`<li>
    <span class="group">${title}</span>
    ${menuLinks(pages, page)}
  </li>`;

const inlineJson = (value: unknown): HtmlEscapedString =>
  raw(JSON.stringify(value).replaceAll('<', '\\u003c'));

/** A page of the product: the bar, the menu, and what the page is about. */
export function renderShell(page: ShellPage): Html {
  const { choice, title, config, content, menu, product } = page;
  const texts = SHELL_TEXTS[choice.locale];
  return html`<!doctype html>
    <html lang="${texts.language}" data-theme="${THEME_ATTRIBUTE}" data-color-mode="${choice.colorMode}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${product}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/__stage__/theme.css" />
        <link rel="stylesheet" href="/__stage__/shell.css" />
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        ${bar(page, texts)}
        <div class="layout">
          <nav class="menu" aria-label="${texts.menu}">
            <ul>
              ${menu.map((group) => menuGroup(group, page))}
            </ul>
          </nav>
          <main id="content" tabindex="-1">${content}</main>
        </div>
        <section class="flags" id="flags" aria-label="${texts.flags}" aria-live="polite"></section>
        <script type="application/json" id="stage-config">
          ${inlineJson(config)}
        </script>
        <script src="/__stage__/host.js" defer></script>
      </body>
    </html>`;
}

/** A native page has Jira's heading; on any other the app has the whole page, and its own heading. */
export function modulePage(
  title: string,
  { projectName, layout }: { projectName: string | undefined; layout: UiModule['layout'] },
): Html {
  if (layout !== 'native') {
    return html`<h1 class="hidden">${projectName === undefined ? title : `${projectName} – ${title}`}</h1>
      <div id="app" class="bare"></div>`;
  }
  return html`${projectName === undefined ? '' : html`<p class="crumb">${projectName}</p>`}
    <h1>${title}</h1>
    <div id="app"></div>`;
}

export function messagePage(title: string, text: string): Html {
  return html`<h1>${title}</h1>
    <p>${text}</p>`;
}
