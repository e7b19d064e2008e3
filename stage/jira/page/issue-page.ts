import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { HistoryItem } from '../model';
import { fillIn, ISSUE_PAGE_TEXTS, type IssuePageTexts, type PageLocale } from './issue-page-texts';
import type { IssueField, IssueView } from './issue-view';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A panel of the app on the page. */
export interface IssuePanel {
  moduleKey: string;
  title: string;
  /** The address of a picture; the page does without one that cannot be had. */
  icon: string | null;
  /** Undefined for a panel that is as high as what is in it. */
  viewportSize: string | undefined;
  /** The id of the element that the document stands in. */
  place: string;
}

interface Page {
  view: IssueView;
  panels: IssuePanel[];
  texts: IssuePageTexts;
  locale: PageLocale;
}

/** Where the document of a field stands, if it shows itself. */
export const fieldPlace = ({ id }: Pick<IssueField, 'id'>): string => `view-${id}`;

/** An issue the way Jira shows it. What a change may change is marked, so that the page can show it anew. */
export function issuePage(view: IssueView, panels: IssuePanel[], locale: PageLocale): Html {
  const page: Page = { view, panels, texts: ISSUE_PAGE_TEXTS[locale], locale };
  return html`<article class="issue">
    <h1><span>${view.key}</span> ${view.summary}</h1>
    ${status(page)}
    <p id="issue-message" class="hidden" role="status"></p>
    ${section(page.texts.details, 'details', facts(page))}
    ${section(page.texts.description, 'description', description(page))}
    ${view.fields.length === 0 ? '' : section(page.texts.fields, 'fields', fields(page))}
    ${panels.map(panelOf)} ${section(page.texts.comments, 'comments', comments(page))}
    ${section(page.texts.history, 'history', history(page))}
  </article>`;
}

const section = (title: string, id: string, content: Html): Html =>
  html`<section aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    <div id="issue-${id}" ${id === 'fields' ? '' : html`data-live`}>${content}</div>
  </section>`;

const status = ({ view, texts }: Page): Html =>
  html`<div class="issue-status">
    <div id="issue-status" data-live>
      <p>
        ${texts.status}:
        <strong id="status-name" class="lozenge ${view.status.category}" tabindex="-1"
          >${view.status.name}</strong
        >
      </p>
      ${
        view.transitions.length === 0
          ? ''
          : html`<ul class="transitions" aria-label="${texts.transitions}">
              ${view.transitions.map(
                ({ id, name, to }) =>
                  html`<li>
                    <button type="button" class="button" id="transition-${id}" data-transition="${id}">
                      ${name}${name === to ? '' : html`<span class="hidden"> → ${to}</span>`}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </div>
    <div id="transition-problem" role="alert"></div>
  </div>`;

const definition = (term: string, value: string): Html =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

const facts = ({ view, texts }: Page): Html =>
  html`<dl>
    ${definition(texts.project, view.project.name)} ${definition(texts.type, view.type.name)}
    ${definition(texts.labels, view.labels.join(', ') || texts.notSet)}
    ${definition(texts.reporter, view.reporter ?? texts.notSet)}
    ${definition(texts.assignee, view.assignee ?? texts.notSet)}
  </dl>`;

const description = ({ view, texts }: Page): Html =>
  html`<p class="text">${view.description === '' ? texts.noDescription : view.description}</p>`;

const shownOnView = (field: IssueField): boolean => field.view?.experience.includes('issue-view') ?? false;

const fieldValue = (field: IssueField, texts: IssuePageTexts): Html =>
  shownOnView(field)
    ? html`<div class="field-view" id="${fieldPlace(field)}"></div>`
    : html`<span id="value-${field.id}" data-live>${field.text === '' ? texts.notSet : field.text}</span>`;

const editButton = ({ id, name }: IssueField, texts: IssuePageTexts): Html =>
  html`<button type="button" class="button small" data-edit="${id}" aria-expanded="false">
      ${texts.edit}<span class="hidden"> ${name}</span>
    </button>
    <div class="field-editor" id="editor-${id}"></div>`;

const fields = ({ view, texts }: Page): Html =>
  html`<dl>
    ${view.fields.map(
      (field) =>
        html`<div>
          <dt id="label-${field.id}">${field.name}</dt>
          <dd>${fieldValue(field, texts)} ${field.isEditable ? editButton(field, texts) : ''}</dd>
        </div>`,
    )}
  </dl>`;

const panelOf = ({ moduleKey, title, icon, viewportSize, place }: IssuePanel): Html =>
  html`<section class="panel" aria-labelledby="panel-${moduleKey}-title">
    <h2 id="panel-${moduleKey}-title">${icon === null ? '' : html`<img alt="" src="${icon}" />`}${title}</h2>
    <div id="${place}" class="viewport ${viewportSize ?? ''}"></div>
  </section>`;

function moment(time: string, locale: PageLocale): Html {
  const shown = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(time));
  return html`<time datetime="${time}">${shown}</time>`;
}

const comments = ({ view, texts, locale }: Page): Html =>
  view.comments.length === 0
    ? html`<p>${texts.noComments}</p>`
    : html`<ol>
        ${view.comments.map(
          ({ author, created, text }) =>
            html`<li>
              <strong>${author}</strong> ${moment(created, locale)}
              <p class="text">${text}</p>
            </li>`,
        )}
      </ol>`;

/** A rank has no value to show: only the way it went. */
function change({ field, fromString, toString }: HistoryItem, { changed, nothing }: IssuePageTexts): string {
  if (field === 'Rank') return `${field}: ${toString}`;
  return fillIn(changed, { field, from: fromString || nothing, to: toString || nothing });
}

const history = ({ view, texts, locale }: Page): Html =>
  view.history.length === 0
    ? html`<p>${texts.noHistory}</p>`
    : html`<ol reversed>
        ${view.history.map(
          ({ author, created, items }) =>
            html`<li>
              <strong>${author}</strong> ${items.map((item) => change(item, texts)).join('; ')}
              ${moment(created, locale)}
            </li>`,
        )}
      </ol>`;
