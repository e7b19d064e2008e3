import { childNamed, innerText, readMarkup, type MarkupNode } from './markup-tree';
import { inlineNodes, type WrittenNode } from './storage-inline';
import { macroParameters } from './storage-macros';

type Build = (node: MarkupNode) => WrittenNode[];

const paragraph = (nodes: readonly MarkupNode[]): WrittenNode => {
  const content = inlineNodes(nodes);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
};

/** What may stand in a place that must not be empty. */
const atLeastOne = (blocks: WrittenNode[]): WrittenNode[] => (blocks.length > 0 ? blocks : [paragraph([])]);

const startingWithText = (blocks: WrittenNode[]): WrittenNode[] =>
  blocks[0]?.['type'] === 'paragraph' ? blocks : [paragraph([]), ...blocks];

const heading =
  (level: number): Build =>
  ({ children }) => {
    const content = inlineNodes(children);
    return [{ type: 'heading', attrs: { level }, ...(content.length > 0 ? { content } : {}) }];
  };

const list =
  (type: 'bulletList' | 'orderedList'): Build =>
  ({ children }) => {
    const items = children.filter(({ name }) => name === 'li');
    const content = items.map((item) => ({
      type: 'listItem',
      content: startingWithText(blocksOf(item.children)),
    }));
    return content.length > 0 ? [{ type, content }] : [];
  };

function rowsIn(node: MarkupNode): MarkupNode[] {
  if (node.name === 'tr') return [node];
  return ['table', 'thead', 'tbody', 'tfoot'].includes(node.name) ? node.children.flatMap(rowsIn) : [];
}

function cell(node: MarkupNode): WrittenNode {
  const span = (name: string) => {
    const number = Number(node.attributes[name] ?? 1);
    return number > 1 ? { [name]: number } : {};
  };
  return {
    type: node.name === 'th' ? 'tableHeader' : 'tableCell',
    attrs: { ...span('colspan'), ...span('rowspan') },
    content: atLeastOne(blocksOf(node.children)),
  };
}

function table(node: MarkupNode): WrittenNode[] {
  const content = rowsIn(node).map(({ children }) => ({
    type: 'tableRow',
    content: children.filter(({ name }) => name === 'td' || name === 'th').map(cell),
  }));
  return content.length > 0 ? [{ type: 'table', content }] : [];
}

function codeBlock(text: string, language?: string): WrittenNode[] {
  const content = text === '' ? {} : { content: [{ type: 'text', text }] };
  return [{ type: 'codeBlock', ...(language ? { attrs: { language } } : {}), ...content }];
}

function taskList({ children }: MarkupNode): WrittenNode[] {
  const tasks = children.filter(({ name }) => name === 'ac:task');
  const content = tasks.map((task, index) => {
    const part = (name: string) => childNamed(task, name);
    const id = part('ac:task-id');
    const status = part('ac:task-status');
    return {
      type: 'taskItem',
      attrs: {
        localId: id ? innerText(id) : String(index + 1),
        state: status && innerText(status) === 'complete' ? 'DONE' : 'TODO',
      },
      content: inlineNodes(part('ac:task-body')?.children ?? []),
    };
  });
  return content.length > 0 ? [{ type: 'taskList', attrs: { localId: 'tasks' }, content }] : [];
}

const PANELS: Readonly<Record<string, string>> = {
  info: 'info',
  note: 'note',
  warning: 'error',
  tip: 'success',
  panel: 'info',
};

function macro(node: MarkupNode): WrittenNode[] {
  const name = node.attributes['ac:name'] ?? '';
  const parameters = macroParameters(node);
  const rich = atLeastOne(blocksOf(childNamed(node, 'ac:rich-text-body')?.children ?? []));
  const plain = childNamed(node, 'ac:plain-text-body');
  if (name === 'code') return codeBlock(plain ? innerText(plain) : '', parameters['language']);
  if (name === 'status') return [paragraph([node])];
  if (name === 'expand')
    return [{ type: 'expand', attrs: { title: parameters['title'] ?? '' }, content: rich }];
  const panelType = PANELS[name];
  if (panelType) return [{ type: 'panel', attrs: { panelType }, content: rich }];
  const macroParams = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, { value }]));
  const attrs = {
    extensionType: 'com.atlassian.confluence.macro.core',
    extensionKey: name,
    parameters: { macroParams },
  };
  return [{ type: 'extension', attrs }];
}

const nothing: Build = () => [];

const BLOCKS: Readonly<Record<string, Build>> = {
  p: ({ children }) => [paragraph(children)],
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  ul: list('bulletList'),
  ol: list('orderedList'),
  table,
  blockquote: ({ children }) => [{ type: 'blockquote', content: atLeastOne(blocksOf(children)) }],
  hr: () => [{ type: 'rule' }],
  pre: (node) => codeBlock(innerText(node)),
  'ac:task-list': taskList,
  'ac:structured-macro': macro,
  'ac:image': nothing,
};

/** Elements that only group others. */
const GROUPS = new Set(['div', 'section', 'article', 'ac:layout', 'ac:layout-section', 'ac:layout-cell']);

const isBlock = ({ name, attributes }: MarkupNode): boolean =>
  (name in BLOCKS && attributes['ac:name'] !== 'status') || GROUPS.has(name);

/** The blocks of some markup; text that stands between blocks becomes a paragraph. */
function blocksOf(nodes: readonly MarkupNode[]): WrittenNode[] {
  const blocks: WrittenNode[] = [];
  let line: MarkupNode[] = [];
  const endLine = () => {
    if (inlineNodes(line).length > 0) blocks.push(paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    blocks.push(...(BLOCKS[node.name]?.(node) ?? blocksOf(node.children)));
  }
  endLine();
  return blocks;
}

/**
 * Text in the storage format as a document, as well as it can be told. Lost are: images and attachments, styles,
 * layouts (their texts stay, one below the other), links between pages (their words stay) and the text inside of
 * macros the stage does not know; such a macro stays as an extension with its name and parameters.
 */
export const storageToAdf = (storage: string): WrittenNode => ({
  type: 'doc',
  version: 1,
  content: blocksOf(readMarkup(storage)),
});
