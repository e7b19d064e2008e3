import { html } from 'hono/html';
import { day, type PageFrame } from './page-frame';
import type { Html } from './render-options';

export interface ExportedPage {
  title: string;
  type: 'pdf' | 'word' | 'other';
  updated: string;
  viewPath: string;
  body: Html;
}

/** A page as it leaves Confluence: a document of its own, without anything that is only there to be clicked. */
export const exportPage = (page: ExportedPage, { texts, locale, link }: PageFrame): Html =>
  html`<!doctype html>
    <html
      lang="${locale.slice(0, 2)}"
      data-theme="light:light spacing:spacing typography:typography"
      data-color-mode="light"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${texts.exported.replace('{title}', page.title)}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/__stage__/theme.css" />
        <link rel="stylesheet" href="/__stage__/shell.css" />
      </head>
      <body class="export" data-type="${page.type}">
        <nav class="screen-only"><a href="${link(page.viewPath)}">${texts.backToPage}</a></nav>
        <main class="wiki">
          <h1>${page.title}</h1>
          <p class="subtle">${texts.updated.split('{date}')[0]}${day(page.updated, locale)}</p>
          <div class="document">${page.body}</div>
        </main>
      </body>
    </html>`;
