import { html } from 'hono/html';
import * as v from 'valibot';
import { seeIssue, type Sighting } from '../access';
import { issueTypeOf, statusOf, userOf } from '../beans';
import { adfText } from '../fields/adf';
import type { ForgeField } from '../fields/field-info';
import type { Comment, History, HistoryItem } from '../model';
import { actorOf } from '../permissions';
import type { World } from '../world';
import { ISSUE_PAGE_TEXTS, type IssuePageTexts, type PageLocale } from './issue-page-texts';

export interface IssuePageReader {
  accountId: string;
  locale: PageLocale;
}

type Html = ReturnType<typeof html>;

interface Page {
  sighting: Sighting;
  texts: IssuePageTexts;
  locale: PageLocale;
  world: World;
}

/** One issue the way Jira shows it, with the fields of the app in readable form. */
export function renderIssuePage(
  issueKey: string,
  { accountId, locale }: IssuePageReader,
  world: World,
): string | undefined {
  if (!world.store.users.get(accountId)) return undefined;
  const actor = actorOf({ as: 'user', accountId }, world.store);
  const sighting = seeIssue(issueKey, actor, world);
  if (!sighting) return undefined;
  const page = document({ sighting, locale, world, texts: ISSUE_PAGE_TEXTS[locale] });
  if (page instanceof Promise) throw new Error('The issue page waits for nothing');
  return page.toString();
}

const STYLE = html`<style>
  body {
    font:
      16px/1.5 system-ui,
      sans-serif;
    margin: 2rem auto;
    max-width: 60rem;
    padding: 0 1rem;
    color: #172b4d;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25rem 1.5rem;
  }
  dt {
    color: #44546f;
  }
  dd {
    margin: 0;
  }
  .text {
    white-space: pre-wrap;
  }
  h2 {
    font-size: 1.1rem;
    margin-top: 2rem;
  }
  time {
    color: #44546f;
  }
</style>`;

function document(page: Page): Html {
  const { issue } = page.sighting;
  const title = `${issue.key} ${issue.summary}`;
  return html`<!doctype html>
    <html lang="${page.locale.slice(0, 2)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <main>
          <h1><span>${issue.key}</span> ${issue.summary}</h1>
          ${facts(page)} ${section(page.texts.description, description(page))}
          ${section(page.texts.fields, forgeFields(page))} ${section(page.texts.comments, comments(page))}
          ${section(page.texts.history, history(page))}
        </main>
      </body>
    </html>`;
}

const section = (title: string, content: Html) =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

const definition = (term: string, value: string) =>
  html`<dt>${term}</dt>
    <dd>${value}</dd>`;

const person = (accountId: string | null, { world, texts }: Page) =>
  accountId === null ? texts.notSet : userOf(accountId, world).displayName;

function facts(page: Page): Html {
  const { issue, project } = page.sighting;
  const { texts } = page;
  return html`<dl>
    ${definition(texts.project, project.name)} ${definition(texts.type, issueTypeOf(issue, project).name)}
    ${definition(texts.status, statusOf(issue, project).name)}
    ${definition(texts.labels, issue.labels.join(', ') || texts.notSet)}
    ${definition(texts.reporter, person(issue.reporter, page))}
    ${definition(texts.assignee, person(issue.assignee, page))}
  </dl>`;
}

function description({ sighting, texts }: Page): Html {
  const text = adfText(sighting.issue.description);
  return text === '' ? html`<p>${texts.noDescription}</p>` : html`<p class="text">${text}</p>`;
}

const doneSchema = v.object({
  defined: v.boolean(),
  met: v.number(),
  total: v.number(),
  frozen: v.optional(v.boolean(), false),
});

function readable(field: ForgeField, { sighting, texts, locale }: Page): string {
  const value = sighting.issue.custom[field.info.id];
  if (field.type === 'object') {
    const done = v.safeParse(doneSchema, value);
    if (!done.success || !done.output.defined) return texts.doneNotDefined;
    const count = texts.doneMet(done.output.met, done.output.total);
    return done.output.frozen ? `${count} (${texts.frozen})` : count;
  }
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  return typeof value === 'string' ? value : texts.notSet;
}

const forgeFields = (page: Page): Html =>
  html`<dl>
    ${page.world.fields.forge.map((field) => definition(field.info.name, readable(field, page)))}
  </dl>`;

function moment(time: string, locale: PageLocale): Html {
  const shown = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(time));
  return html`<time datetime="${time}">${shown}</time>`;
}

const commentEntry = (comment: Comment, page: Page): Html =>
  html`<li>
    <strong>${person(comment.author, page)}</strong> ${moment(comment.created, page.locale)}
    <p class="text">${adfText(comment.body)}</p>
  </li>`;

function comments(page: Page): Html {
  const all = page.world.store.comments.under(page.sighting.issue.id);
  if (all.length === 0) return html`<p>${page.texts.noComments}</p>`;
  return html`<ol>
    ${all.map((comment) => commentEntry(comment, page))}
  </ol>`;
}

/** A rank has no value to show: only the way it went. */
const change = ({ field, fromString, toString }: HistoryItem, { changed, nothing }: IssuePageTexts) =>
  field === 'Rank' ? `${field}: ${toString}` : changed(field, fromString || nothing, toString || nothing);

const historyEntry = ({ author, created, items }: History, page: Page): Html =>
  html`<li>
    <strong>${person(author, page)}</strong> ${items.map((item) => change(item, page.texts)).join('; ')}
    ${moment(created, page.locale)}
  </li>`;

function history(page: Page): Html {
  const all = page.world.store.histories.under(page.sighting.issue.id);
  if (all.length === 0) return html`<p>${page.texts.noHistory}</p>`;
  return html`<ol reversed>
    ${all.toReversed().map((entry) => historyEntry(entry, page))}
  </ol>`;
}
