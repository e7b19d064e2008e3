import { childNamed, innerText, type MarkupNode } from './markup-tree';
import { macroParameters } from './storage-macros';

/** What is made for a document: its nodes are only ever written. */
export type WrittenNode = Readonly<Record<string, unknown>>;

type Mark = WrittenNode & { type: string };

const MARKS: Readonly<Record<string, Mark>> = {
  strong: { type: 'strong' },
  b: { type: 'strong' },
  em: { type: 'em' },
  i: { type: 'em' },
  u: { type: 'underline' },
  s: { type: 'strike' },
  del: { type: 'strike' },
  code: { type: 'code' },
  sub: { type: 'subsup', attrs: { type: 'sub' } },
  sup: { type: 'subsup', attrs: { type: 'sup' } },
};

/** Code in a line takes no other look, only a link. */
const COMPATIBLE_WITH_CODE = ['code', 'link'];

function withMark(marks: readonly Mark[], mark: Mark): Mark[] {
  const all = [...marks.filter(({ type }) => type !== mark.type), mark];
  const hasCode = all.some(({ type }) => type === 'code');
  return hasCode ? all.filter(({ type }) => COMPATIBLE_WITH_CODE.includes(type)) : all;
}

function textNode(text: string, marks: readonly Mark[]): WrittenNode[] {
  const collapsed = text.replace(/[^\S\u00a0]+/g, ' ');
  if (collapsed === '') return [];
  return [{ type: 'text', text: collapsed, ...(marks.length > 0 ? { marks } : {}) }];
}

const STATUS_COLOURS = ['neutral', 'purple', 'blue', 'red', 'yellow', 'green'];

function statusNode(node: MarkupNode): WrittenNode {
  const { title = '', colour = '' } = macroParameters(node);
  const color = colour.toLowerCase();
  return {
    type: 'status',
    attrs: { text: title, color: STATUS_COLOURS.includes(color) ? color : 'neutral' },
  };
}

function linkNodes(node: MarkupNode, marks: readonly Mark[]): WrittenNode[] {
  const user = childNamed(node, 'ri:user')?.attributes['ri:account-id'];
  if (user !== undefined) return [{ type: 'mention', attrs: { id: user } }];
  const title = childNamed(node, 'ri:page')?.attributes['ri:content-title'] ?? '';
  return textNode(innerText(node).trim() || title, marks);
}

const isMacro = ({ name }: MarkupNode) => name === 'ac:structured-macro';

/** The inline nodes of one piece of markup. */
function inlineOf(node: MarkupNode, marks: readonly Mark[]): WrittenNode[] {
  if (node.name === '') return textNode(node.text, marks);
  if (node.name === 'br') return [{ type: 'hardBreak' }];
  if (node.name === 'time') {
    return [
      { type: 'date', attrs: { timestamp: String(Date.parse(node.attributes['datetime'] ?? '') || 0) } },
    ];
  }
  if (node.name === 'ac:link') return linkNodes(node, marks);
  if (isMacro(node)) return node.attributes['ac:name'] === 'status' ? [statusNode(node)] : [];
  const mark = markOf(node);
  return node.children.flatMap((child) => inlineOf(child, mark ? withMark(marks, mark) : marks));
}

function markOf({ name, attributes }: MarkupNode): Mark | undefined {
  if (name !== 'a') return MARKS[name];
  return attributes['href'] ? { type: 'link', attrs: { href: attributes['href'] } } : undefined;
}

/** A line of text without the blanks around it. */
export function inlineNodes(nodes: readonly MarkupNode[]): WrittenNode[] {
  const line = nodes.flatMap((node) => inlineOf(node, []));
  return trimmed(trimmed(line, 'trimStart').toReversed(), 'trimEnd').toReversed();
}

/** Takes the blanks off the first text; one that was nothing else goes. */
function trimmed(line: readonly WrittenNode[], trim: 'trimStart' | 'trimEnd'): WrittenNode[] {
  const [first, ...rest] = line;
  if (!first || typeof first['text'] !== 'string') return [...line];
  const text = first['text'][trim]();
  return text === '' ? trimmed(rest, trim) : [{ ...first, text }, ...rest];
}
