import { attribute, readNode, type AdfNode } from './adf-node';
import { element, escapeMarkup } from './markup';

type Write = (node: AdfNode, inner: string) => string;

const wrap =
  (name: string): Write =>
  (_node, inner) =>
    element(name, {}, inner);

const parameter = (name: string, value: string | undefined): string =>
  value ? element('ac:parameter', { 'ac:name': name }, escapeMarkup(value)) : '';

const macro = (name: string, inner: string): string =>
  element('ac:structured-macro', { 'ac:name': name }, inner);

const richBody = (inner: string): string => element('ac:rich-text-body', {}, inner);

const cell =
  (name: 'td' | 'th'): Write =>
  (node, inner) =>
    element(
      name,
      { colspan: attribute(node, 'colspan'), rowspan: attribute(node, 'rowspan') },
      inner || '<p />',
    );

const card: Write = (node) => {
  const url = attribute(node, 'url') ?? '';
  return element('a', { href: url, 'data-card-appearance': 'inline' }, escapeMarkup(url));
};

const PANELS: Readonly<Record<string, string>> = {
  info: 'info',
  note: 'note',
  warning: 'note',
  error: 'warning',
  success: 'tip',
};

const expand: Write = (node, inner) =>
  macro('expand', parameter('title', attribute(node, 'title')) + richBody(inner));

const extension: Write = (node, inner) =>
  macro(attribute(node, 'extensionKey') ?? '', inner === '' ? '' : richBody(inner));

const dateOf = (node: AdfNode): string =>
  new Date(Number(attribute(node, 'timestamp') ?? 0)).toISOString().slice(0, 10);

const task: Write = (node, inner) =>
  element(
    'ac:task',
    {},
    element('ac:task-id', {}, escapeMarkup(attribute(node, 'localId') ?? '')) +
      element('ac:task-status', {}, attribute(node, 'state') === 'DONE' ? 'complete' : 'incomplete') +
      element('ac:task-body', {}, inner),
  );

const codeBlock: Write = (node) =>
  macro(
    'code',
    parameter('language', attribute(node, 'language')) +
      element('ac:plain-text-body', {}, cdata(node.content.map(({ text }) => text).join(''))),
  );

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const WRITERS: Readonly<Record<string, Write>> = {
  paragraph: wrap('p'),
  heading: (node, inner) => element(`h${attribute(node, 'level') ?? 1}`, {}, inner),
  bulletList: wrap('ul'),
  orderedList: wrap('ol'),
  decisionList: wrap('ul'),
  listItem: wrap('li'),
  decisionItem: wrap('li'),
  blockquote: wrap('blockquote'),
  rule: () => '<hr />',
  hardBreak: () => '<br />',
  codeBlock,
  panel: (node, inner) => macro(PANELS[attribute(node, 'panelType') ?? ''] ?? 'panel', richBody(inner)),
  expand,
  nestedExpand: expand,
  table: (_node, inner) => element('table', {}, element('tbody', {}, inner)),
  tableRow: wrap('tr'),
  tableHeader: cell('th'),
  tableCell: cell('td'),
  taskList: wrap('ac:task-list'),
  taskItem: task,
  status: (node) =>
    macro(
      'status',
      parameter('title', attribute(node, 'text')) + parameter('colour', attribute(node, 'color')),
    ),
  date: (node) => element('time', { datetime: dateOf(node) }),
  mention: (node) => element('ac:link', {}, element('ri:user', { 'ri:account-id': attribute(node, 'id') })),
  emoji: (node) => escapeMarkup(attribute(node, 'text') ?? attribute(node, 'shortName') ?? ''),
  inlineCard: card,
  blockCard: card,
  embedCard: card,
  extension,
  inlineExtension: extension,
  bodiedExtension: extension,
  mediaSingle: () => '',
  mediaGroup: () => '',
};

const MARKS: Readonly<Record<string, (mark: AdfNode, inner: string) => string>> = {
  strong: wrap('strong'),
  em: wrap('em'),
  code: wrap('code'),
  underline: wrap('u'),
  strike: wrap('del'),
  subsup: (mark, inner) => element(attribute(mark, 'type') ?? 'sub', {}, inner),
  link: (mark, inner) => element('a', { href: attribute(mark, 'href') }, inner),
};

const marked = (node: AdfNode): string =>
  node.marks.reduce((inner, mark) => MARKS[mark.type]?.(mark, inner) ?? inner, escapeMarkup(node.text));

function write(node: AdfNode): string {
  if (node.type === 'text') return marked(node);
  const inner = node.content.map(write).join('');
  return WRITERS[node.type]?.(node, inner) ?? inner;
}

/**
 * A document in the storage format, as well as it can be told. Lost are: images and files, colours and alignment,
 * widths of columns and layouts (their texts stay, one below the other), the parameters of macros, comments, and the
 * difference between a panel for errors and one for warnings.
 */
export const adfToStorage = (document: unknown): string => write(readNode(document));
