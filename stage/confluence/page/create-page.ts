import { html } from 'hono/html';
import { breadcrumbs, invalid, type Crumb, type PageFrame } from './page-frame';
import type { Html } from './render-options';

export interface PageToCreate {
  spaceName: string;
  crumbs: Crumb[];
  /** Where the form is sent. */
  action: string;
  title: string;
  labels: string;
  parentId: string;
  /** Why Confluence did not create the page. */
  problem: string | undefined;
}

const problemBox = (problem: string | undefined, { texts }: PageFrame): Html =>
  problem === undefined
    ? html``
    : html`<p id="problem" class="problem" role="alert">
        ${texts.createRefused.replace('{reason}', problem)}
      </p>`;

/** The form that a page begins with; its text is written in the editor. */
export const createPage = (page: PageToCreate, frame: PageFrame): Html =>
  html`<div class="wiki">
    ${breadcrumbs(page.crumbs, frame)}
    <h1>${frame.texts.createHeading.replace('{space}', page.spaceName)}</h1>
    ${problemBox(page.problem, frame)}
    <form method="post" action="${page.action}" class="fields">
      <input type="hidden" name="parentId" value="${page.parentId}" />
      <label for="title">${frame.texts.createTitle}</label>
      <input
        id="title"
        name="title"
        required
        maxlength="255"
        value="${page.title}"
        ${invalid(page.problem === undefined ? undefined : 'problem')}
      />
      <label for="labels">${frame.texts.createLabel}</label>
      <input id="labels" name="labels" aria-describedby="labels-help" value="${page.labels}" />
      <p id="labels-help" class="subtle">${frame.texts.createLabelHelp}</p>
      <button type="submit" class="button primary">${frame.texts.createButton}</button>
    </form>
  </div>`;
