import { isAdf } from '../../stage/documents/adf';

/** A node of a document, as a test reads it. */
export interface Node {
  type: string;
  text?: string;
  attrs?: Readonly<Record<string, unknown>>;
  marks?: readonly Node[];
  content?: readonly Node[];
}

const inner = (node: Node): readonly Node[] => node.content ?? [];

export const nodesOf = (node: Node, type: string): Node[] => [
  ...(node.type === type ? [node] : []),
  ...inner(node).flatMap((child) => nodesOf(child, type)),
];

const allNodes = (node: Node): Node[] => [node, ...inner(node).flatMap(allNodes)];

const BLOCKS = ['paragraph', 'heading', 'taskItem', 'decisionItem'];

const ownWords: Readonly<Record<string, (node: Node) => string>> = {
  text: ({ text }) => text ?? '',
  hardBreak: () => '\n',
  date: ({ attrs }) => new Date(Number(attrs?.['timestamp'])).toISOString(),
  mention: ({ attrs }) => `@${String(attrs?.['id'])}`,
  status: ({ attrs }) => String(attrs?.['text']),
};

/** What a reader sees on the lines of a node. */
export const wordsOf = (node: Node): string =>
  (ownWords[node.type]?.(node) ?? '') + inner(node).map(wordsOf).join('');

/** One text a line, in the order of the page. */
export const linesOf = (node: Node): string[] =>
  BLOCKS.includes(node.type) ? [wordsOf(node)] : inner(node).flatMap(linesOf);

/** The headings with their levels: `2 Referater`. */
export const headingsOf = (node: Node): string[] =>
  nodesOf(node, 'heading').map((heading) => `${String(heading.attrs?.['level'])} ${wordsOf(heading)}`);

/** The tables as rows of cells; the lines of a cell are parted by " / ". */
export const tablesOf = (node: Node): string[][][] =>
  nodesOf(node, 'table').map((table) =>
    inner(table).map((row) => inner(row).map((cell) => linesOf(cell).join(' / '))),
  );

/** What stands under a heading until the next of its level or above. */
export const underHeading = (document: Node, title: string): Node => {
  const blocks = inner(document);
  const start = blocks.findIndex((block) => block.type === 'heading' && wordsOf(block) === title);
  if (start < 0) throw new Error(`no heading ${title} among ${headingsOf(document).join(' | ')}`);
  const level = Number(blocks[start]?.attrs?.['level']);
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.type === 'heading' && Number(block.attrs?.['level']) <= level);
  return { type: 'doc', content: blocks.slice(start + 1, length < 0 ? undefined : start + 1 + length) };
};

const hrefOf = ({ marks = [] }: Node): string[] =>
  marks.filter(({ type }) => type === 'link').map(({ attrs }) => String(attrs?.['href']));

/** Words and addresses of the links. */
export const linksOf = (node: Node): [words: string, href: string][] =>
  nodesOf(node, 'text').flatMap((text) =>
    hrefOf(text).map((href): [string, string] => [text.text ?? '', href]),
  );

const skippedHeadings = (document: Node): string[] => {
  const levels = nodesOf(document, 'heading').map(({ attrs }) => Number(attrs?.['level']));
  return levels.flatMap((level, place) => {
    const before = place === 0 ? 1 : (levels[place - 1] ?? 1);
    return level > before + 1 ? [`heading ${place + 1} jumps to level ${level}`] : [];
  });
};

const doubledIds = (document: Node): string[] => {
  const ids = allNodes(document).flatMap(({ attrs }) =>
    attrs?.['localId'] === undefined ? [] : [String(attrs['localId'])],
  );
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `local id ${id} twice`);
};

const UNSAFE = /[\p{Cs}\u{fffe}\u{ffff}]|(?!\t)\p{Cc}/u;

/** Everything that is wrong with a document, whatever it says: nothing, where Confluence takes it and all can read it. */
export const faultsOf = (document: Node): string[] => [
  ...(isAdf(document) ? [] : ['not an Atlassian document']),
  ...nodesOf(document, 'text').flatMap(({ text }) => (text ? [] : ['empty text'])),
  ...nodesOf(document, 'text').flatMap(({ text }) => (UNSAFE.test(text ?? '') ? ['control characters'] : [])),
  ...linksOf(document).flatMap(([, href]) =>
    /^(https?:|mailto:|\/[^/])/i.test(href) ? [] : [`link to ${href}`],
  ),
  ...skippedHeadings(document),
  ...doubledIds(document),
];

/** What somebody may type or paste who means no good, or nothing at all. */
export const HOSTILE: readonly [what: string, typed: string][] = [
  ['nothing', ''],
  ['blanks', '   '],
  ['line breaks', '\n\n\r\n\u2028'],
  ['control characters', 'a\u0000b\u0007c\u001b[31m\u009f'],
  ['half of a pair', 'tilfælde \ud83d midt i \udc69'],
  ['10,000 characters', 'ø'.repeat(10_000)],
  ['markup', '<script>alert(1)</script></script><b>&amp;"\'</b> ]]> [~admin] *x* {title} $& {{x}}'],
  ['emoji', '👩‍👩‍👧 🇩🇰 é ﷽'],
  ['an address that runs', 'javascript:alert(1)'],
  ['names of objects', '__proto__'],
];
