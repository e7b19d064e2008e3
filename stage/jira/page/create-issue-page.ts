import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { fillIn, ISSUE_PAGE_TEXTS, type PageLocale } from './issue-page-texts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A field of the app on the screen on which issues are made. */
export interface CreateField {
  id: string;
  name: string;
  valueType: string;
}

export interface IssueToCreate {
  projectName: string;
  /** Where the form is sent. */
  action: string;
  issueTypes: { id: string; name: string }[];
  /** The fields on the screen besides summary and type. */
  hasDescription: boolean;
  fields: CreateField[];
  /** What was filled in before, by the name of the input. */
  given: Readonly<Record<string, string>>;
  /** Why Jira did not make the issue. */
  problem: string | undefined;
}

const inputType = ({ valueType }: CreateField): string =>
  valueType === 'number' || valueType === 'date' ? valueType : 'text';

const input = (field: CreateField, { given }: IssueToCreate): Html =>
  html`<label for="${field.id}">${field.name}</label>
    <input
      id="${field.id}"
      name="${field.id}"
      type="${inputType(field)}"
      ${field.valueType === 'number' ? html`step="any"` : ''}
      value="${given[field.id] ?? ''}"
    />`;

/** The form with which somebody makes an issue. */
export function createIssuePage(issue: IssueToCreate, locale: PageLocale): Html {
  const texts = ISSUE_PAGE_TEXTS[locale];
  const { given } = issue;
  return html`<div class="create-issue">
    <h1>${fillIn(texts.createHeading, { name: issue.projectName })}</h1>
    ${issue.problem === undefined ? '' : html`<p id="problem" role="alert">${issue.problem}</p>`}
    <form method="post" action="${issue.action}" class="fields">
      <label for="issuetype">${texts.type}</label>
      <select id="issuetype" name="issuetype">
        ${issue.issueTypes.map(
          ({ id, name }) =>
            html`<option value="${id}" ${given['issuetype'] === id ? 'selected' : ''}>${name}</option>`,
        )}
      </select>
      <label for="summary">${texts.summary}</label>
      <input id="summary" name="summary" required maxlength="255" value="${given['summary'] ?? ''}" />
      ${
        issue.hasDescription
          ? html`<label for="description">${texts.description}</label>
              <textarea id="description" name="description" rows="6">${given['description'] ?? ''}</textarea>`
          : ''
      }
      ${issue.fields.map((field) => input(field, issue))}
      <button type="submit" class="button primary">${texts.create}</button>
    </form>
  </div>`;
}
