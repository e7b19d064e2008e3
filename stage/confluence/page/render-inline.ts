import { html } from 'hono/html';
import { textAttribute, type AdfMark, type AdfNode, type AdfPath } from './adf-node';
import { safeUrl, type Html, type RenderOptions } from './render-options';

function linked(content: Html, url: string, { href }: RenderOptions): Html {
  const safe = safeUrl(url);
  const address = safe === undefined ? undefined : href(safe);
  return address === undefined ? content : html`<a href="${address}">${content}</a>`;
}

type Wrap = (content: Html, mark: AdfMark, options: RenderOptions) => Html;

const MARKS: Record<string, Wrap> = {
  strong: (content) => html`<strong>${content}</strong>`,
  em: (content) => html`<em>${content}</em>`,
  code: (content) => html`<code>${content}</code>`,
  underline: (content) => html`<u>${content}</u>`,
  strike: (content) => html`<s>${content}</s>`,
  subsup: (content, mark) =>
    textAttribute(mark, 'type') === 'sub' ? html`<sub>${content}</sub>` : html`<sup>${content}</sup>`,
  link: (content, mark, options) => linked(content, textAttribute(mark, 'href') ?? '', options),
};

function text(node: AdfNode, options: RenderOptions): Html {
  return (node.marks ?? []).reduceRight<Html>(
    (content, mark) => MARKS[mark.type]?.(content, mark, options) ?? content,
    html`${node.text ?? ''}`,
  );
}

/** The day of an ADF date, whose timestamp is its midnight in UTC. */
function date(node: AdfNode, { locale }: RenderOptions): Html {
  const day = new Date(Number(textAttribute(node, 'timestamp')));
  if (Number.isNaN(day.getTime())) return html``;
  const shown = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
  return html`<time datetime="${day.toISOString().slice(0, 10)}">${shown}</time>`;
}

function mention(node: AdfNode): Html {
  const name = textAttribute(node, 'text') || textAttribute(node, 'id') || '';
  return html`<span class="mention">${name.startsWith('@') ? name : `@${name}`}</span>`;
}

/** A link that is nothing but its address, as a card in the text or a block of its own. */
export function card(node: AdfNode, options: RenderOptions): Html {
  const url = textAttribute(node, 'url') ?? '';
  return linked(html`${options.cardTitle?.(url) ?? url}`, url, options);
}

type RenderInline = (node: AdfNode, options: RenderOptions, path: AdfPath) => Html;

const INLINE: Record<string, RenderInline> = {
  text,
  hardBreak: () => html`<br />`,
  date,
  mention,
  emoji: (node) => html`${textAttribute(node, 'text') ?? textAttribute(node, 'shortName') ?? ''}`,
  status: (node) =>
    html`<span class="status" data-color="${textAttribute(node, 'color') ?? 'neutral'}"
      >${textAttribute(node, 'text') ?? ''}</span
    >`,
  inlineCard: card,
  inlineExtension: (node, options, path) => options.extension(node, path),
  mediaInline: (_, { texts }) => html`<span class="unknown">${texts.picture}</span>`,
  placeholder: () => html``,
};

/** What is said of a node that the stage does not show. */
export const unknown = ({ type }: AdfNode, { texts }: RenderOptions): string =>
  texts.unknown.replace('{name}', type);

export const isInline = ({ type }: AdfNode): boolean => type in INLINE;

export function renderInline(node: AdfNode, options: RenderOptions, path: AdfPath): Html {
  const render = INLINE[node.type];
  return render ? render(node, options, path) : html`<span class="unknown">${unknown(node, options)}</span>`;
}
