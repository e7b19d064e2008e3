import { textAttribute, type AdfMark, type AdfNode } from './adf-node';

/**
 * The words of a block as a person edits them: **strong**, __emphasised__, ``code`` and [[words|address]]; a new
 * line is a line break. A backslash takes the meaning from the sign after it.
 */

type MarkName = 'strong' | 'em' | 'code';

const SIGNS: Record<MarkName, string> = { strong: '**', em: '__', code: '``' };
const MARK_NAMES: readonly MarkName[] = ['strong', 'em', 'code'];

const isMarkName = (type: string): type is MarkName => type in SIGNS;

interface Run {
  text: string;
  marks: MarkName[];
  href: string | undefined;
}

function runOf(node: AdfNode): Run | undefined {
  if (node.type === 'hardBreak') return { text: '\n', marks: [], href: undefined };
  if (node.type !== 'text' || node.text === undefined || /[\r\n]/.test(node.text)) return undefined;
  const run: Run = { text: node.text, marks: [], href: undefined };
  for (const mark of node.marks ?? []) {
    if (isMarkName(mark.type)) run.marks.push(mark.type);
    else if (isPlainLink(mark)) run.href = textAttribute(mark, 'href');
    else return undefined;
  }
  return run;
}

const isPlainLink = (mark: AdfMark): boolean =>
  mark.type === 'link' &&
  textAttribute(mark, 'href') !== undefined &&
  Object.keys(mark.attrs ?? {}).length === 1;

/** A sign means something when it is doubled, so one that stands alone amid other letters is left as it is. */
function escaped(text: string, insideLink: boolean): string {
  return text.replace(/[\\*_`[\]|]/g, (sign, at: number) => {
    if (sign === '|') return insideLink ? '\\|' : sign;
    const before = text[at - 1];
    const after = text[at + 1];
    const isAlone = before !== undefined && after !== undefined && before !== sign && after !== sign;
    return sign !== '\\' && isAlone ? sign : `\\${sign}`;
  });
}

function written({ text, marks, href }: Run): string {
  if (text === '\n') return text;
  const signs = MARK_NAMES.filter((name) => marks.includes(name)).map((name) => SIGNS[name]);
  const words = `${signs.join('')}${escaped(text, href !== undefined)}${signs.toReversed().join('')}`;
  if (href === undefined) return words;
  return `[[${words}|${href.replace(/[\\\]]/g, '\\$&')}]]`;
}

/** The content of a block in the notation; undefined when it holds something that the notation cannot say. */
export function toNotation(content: readonly AdfNode[]): string | undefined {
  const runs = content.map(runOf);
  if (runs.some((run) => run === undefined)) return undefined;
  return runs.flatMap((run) => (run ? [written(run)] : [])).join('');
}

type Sign = MarkName | 'open' | 'bar' | 'close' | 'break';

interface Token {
  text: string;
  sign?: Sign;
}

const MEANINGS: Record<string, Sign> = {
  '**': 'strong',
  __: 'em',
  '``': 'code',
  '[[': 'open',
  ']]': 'close',
  '|': 'bar',
  '\n': 'break',
};

const PIECES = /\\[\\*_`[\]|]|\*\*|__|``|\[\[|\]\]|\||\n|[\s\S]/gu;

function tokensOf(text: string): Token[] {
  return (text.match(PIECES) ?? []).map((piece) => {
    if (piece.length === 2 && piece.startsWith('\\')) return { text: piece.slice(1) };
    const sign = MEANINGS[piece];
    return sign ? { text: piece, sign } : { text: piece };
  });
}

interface Linked extends Token {
  href?: string;
}

/** Gives the words of each link their address, and takes the signs of the link away. */
function withLinks(tokens: Token[]): Linked[] {
  const result: Linked[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const link = token?.sign === 'open' ? linkAt(tokens, at) : undefined;
    if (link) {
      result.push(...link.words.map((word) => ({ ...word, href: link.href })));
      at = link.end;
    } else if (token) result.push(token);
  }
  return result;
}

function linkAt(tokens: Token[], start: number): { words: Token[]; href: string; end: number } | undefined {
  const find = (from: number, sign: Sign): number =>
    tokens.findIndex((token, at) => at >= from && token.sign === sign);
  const bar = find(start + 1, 'bar');
  const end = find(bar + 1, 'close');
  const again = find(start + 1, 'open');
  if (bar < start + 2 || end < bar + 2 || (again !== -1 && again < bar)) return undefined;
  const href = tokens.slice(bar + 1, end).map(({ text }) => text);
  return { words: tokens.slice(start + 1, bar), href: href.join(''), end };
}

function nodeOf({ text, marks, href }: Run): AdfNode {
  const link: AdfMark[] = href === undefined ? [] : [{ type: 'link', attrs: { href } }];
  // Code has no other marks but a link.
  const names = marks.includes('code')
    ? (['code'] as const)
    : MARK_NAMES.filter((name) => marks.includes(name));
  const all = [...link, ...names.map((type) => ({ type }))];
  return all.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: all };
}

const isSameKind = (one: Run, { marks, href }: Run): boolean =>
  one.href === href && one.marks.length === marks.length && one.marks.every((mark) => marks.includes(mark));

/** The content that a text in the notation stands for. */
export function fromNotation(text: string): AdfNode[] {
  const tokens = withLinks(tokensOf(text));
  const nodes: AdfNode[] = [];
  let marks: MarkName[] = [];
  let run: Run | undefined;
  const finish = () => {
    if (run) nodes.push(nodeOf(run));
    run = undefined;
  };
  for (const [at, { text: piece, sign, href }] of tokens.entries()) {
    if (sign === 'break') {
      finish();
      nodes.push({ type: 'hardBreak' });
    } else if (sign && isMarkName(sign) && marks.includes(sign)) {
      marks = marks.filter((mark) => mark !== sign);
    } else if (sign && isMarkName(sign) && tokens.some((token, later) => later > at && token.sign === sign)) {
      marks = [...marks, sign];
    } else {
      const next: Run = { text: piece, marks, href };
      if (run && isSameKind(run, next)) run.text += piece;
      else {
        finish();
        run = next;
      }
    }
  }
  finish();
  return nodes;
}
