import { html, raw } from 'hono/html';
import { numberAttribute, textAttribute, type AdfDocument, type AdfNode, type AdfPath } from './adf-node';
import { card, isInline, renderInline, unknown } from './render-inline';
import type { Html, RenderOptions } from './render-options';

interface Place {
  path: AdfPath;
  options: RenderOptions;
}

type RenderBlock = (node: AdfNode, place: Place) => Html;

function children(node: AdfNode, { path, options }: Place): Html[] {
  return (node.content ?? []).map((child, index) => {
    const at = [...path, index];
    return isInline(child) ? renderInline(child, options, at) : renderBlock(child, { path: at, options });
  });
}

/** A block whose words an editor may put something else in the place of. */
const words =
  (around: (content: Html, node: AdfNode, options: RenderOptions) => Html): RenderBlock =>
  (node, place) => {
    const edited = place.options.textBlock?.(node, place.path);
    return around(edited ?? html`${children(node, place)}`, node, place.options);
  };

/** A paragraph and a heading are replaced whole: a field is no part of either. */
const wholly =
  (render: RenderBlock): RenderBlock =>
  (node, place) =>
    place.options.textBlock?.(node, place.path) ?? render(node, place);

const HEADINGS: Record<number, (content: Html[]) => Html> = {
  1: (content) => html`<h1>${content}</h1>`,
  2: (content) => html`<h2>${content}</h2>`,
  3: (content) => html`<h3>${content}</h3>`,
  4: (content) => html`<h4>${content}</h4>`,
  5: (content) => html`<h5>${content}</h5>`,
  6: (content) => html`<h6>${content}</h6>`,
};

const heading: RenderBlock = (node, place) => {
  const render = HEADINGS[numberAttribute(node, 'level') ?? 1];
  return render ? render(children(node, place)) : html`<p>${children(node, place)}</p>`;
};

const orderedList: RenderBlock = (node, place) =>
  html`<ol start="${numberAttribute(node, 'order') ?? 1}">
    ${children(node, place)}
  </ol>`;

const isDone = (node: AdfNode): boolean => textAttribute(node, 'state') === 'DONE';

const task = (content: Html, node: AdfNode, { texts }: RenderOptions): Html =>
  html`<li class="${isDone(node) ? 'task done' : 'task'}">
    <span class="hidden">${isDone(node) ? texts.taskDone : texts.taskOpen}</span>
    <div>${content}</div>
  </li>`;

const decision = (content: Html, _: AdfNode, { texts }: RenderOptions): Html =>
  html`<li class="decision">
    <span class="hidden">${texts.decision}</span>
    <div>${content}</div>
  </li>`;

const span = (node: AdfNode, name: 'colspan' | 'rowspan'): Html => {
  const size = numberAttribute(node, name) ?? 1;
  return Number.isInteger(size) && size > 1 ? html` ${raw(name)}="${size}"` : html``;
};

const cell: RenderBlock = (node, place) =>
  html`<td${span(node, 'colspan')}${span(node, 'rowspan')}>${children(node, place)}</td>`;

/** The head cells of the first row are for columns, all others for their row. */
const headCell: RenderBlock = (node, place) => {
  const scope = place.path.at(-2) === 0 ? 'col' : 'row';
  return html`<th scope="${scope}" ${span(node, 'colspan')}${span(node, 'rowspan')}>
    ${children(node, place)}
  </th>`;
};

const table: RenderBlock = (node, place) =>
  html`<table>
    <tbody>
      ${children(node, place)}
    </tbody>
  </table>`;

const panel: RenderBlock = (node, place) => {
  const type = textAttribute(node, 'panelType') ?? 'info';
  return html`<div class="panel" data-type="${type}">
    <span class="hidden">${place.options.texts.panels[type] ?? ''}</span>
    ${children(node, place)}
  </div>`;
};

const expand: RenderBlock = (node, place) =>
  html`<details class="expand" ${place.options.isUnfolded ? 'open' : ''}>
    <summary>${textAttribute(node, 'title') || place.options.texts.expand}</summary>
    ${children(node, place)}
  </details>`;

const column: RenderBlock = (node, place) =>
  html`<div class="column" style="flex-basis: ${numberAttribute(node, 'width') ?? 50}%">
    ${children(node, place)}
  </div>`;

const picture: RenderBlock = (node, { options }) =>
  html`<div class="unknown">${textAttribute(node, 'alt') || options.texts.picture}</div>`;

const macro: RenderBlock = (node, { options, path }) => options.extension(node, path);

const BLOCKS: Record<string, RenderBlock> = {
  paragraph: wholly((node, place) => html`<p>${children(node, place)}</p>`),
  heading: wholly(heading),
  bulletList: (node, place) =>
    html`<ul>
      ${children(node, place)}
    </ul>`,
  orderedList,
  listItem: (node, place) => html`<li>${children(node, place)}</li>`,
  taskList: (node, place) =>
    html`<ul class="tasks">
      ${children(node, place)}
    </ul>`,
  taskItem: words(task),
  blockTaskItem: (node, place) => task(html`${children(node, place)}`, node, place.options),
  decisionList: (node, place) =>
    html`<ul class="decisions">
      ${children(node, place)}
    </ul>`,
  decisionItem: words(decision),
  table,
  tableRow: (node, place) =>
    html`<tr>
      ${children(node, place)}
    </tr>`,
  tableHeader: headCell,
  tableCell: cell,
  panel,
  blockquote: (node, place) => html`<blockquote>${children(node, place)}</blockquote>`,
  codeBlock: (node, place) => html`<pre><code>${children(node, place)}</code></pre>`,
  rule: () => html`<hr />`,
  expand,
  nestedExpand: expand,
  layoutSection: (node, place) => html`<div class="columns">${children(node, place)}</div>`,
  layoutColumn: column,
  mediaSingle: (node, place) => html`${children(node, place)}`,
  mediaGroup: (node, place) => html`${children(node, place)}`,
  media: picture,
  caption: (node, place) => html`<p class="caption">${children(node, place)}</p>`,
  blockCard: (node, { options }) => html`<p>${card(node, options)}</p>`,
  embedCard: (node, { options }) => html`<p>${card(node, options)}</p>`,
  extension: macro,
  bodiedExtension: macro,
};

function renderBlock(node: AdfNode, place: Place): Html {
  const render = BLOCKS[node.type];
  if (render) return render(node, place);
  return html`<div class="unknown">${unknown(node, place.options)}</div>`;
}

/** A document of Confluence as HTML. Whatever the document holds becomes text, never markup. */
export function renderAdf(document: AdfDocument, options: RenderOptions): Html {
  return html`${children(document, { path: [], options })}`;
}

/** One node of a document, e.g. for a place of its own in an editor. */
export function renderNode(node: AdfNode, path: AdfPath, options: RenderOptions): Html {
  return isInline(node) ? renderInline(node, options, path) : renderBlock(node, { path, options });
}
