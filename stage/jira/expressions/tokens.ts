import { ExpressionError } from './expression-node';

export type Token =
  | { type: 'number'; value: number }
  | { type: 'text'; value: string }
  /** The source of a template between its backticks: texts and, at every second place, expressions. */
  | { type: 'template'; parts: string[] }
  | { type: 'name'; value: string }
  | { type: 'sign'; value: string }
  | { type: 'end' };

const SPACE = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const NUMBER = /\d+(?:\.\d+)?/y;
const NAME = /[A-Za-z_$][\w$]*/y;
const TEXT = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/y;
const SIGN = /\?\.(?!\d)|=>|==|!=|<=|>=|&&|\|\||\?\?|[-+*/%<>!?:.,;=()[\]{}]/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unescaped = (text: string): string =>
  text.replace(/\\(.)/gs, (_, character: string) => ESCAPES[character] ?? character);

/** The place after the brace that closes an expression inside a template. */
function closingBrace(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new ExpressionError('A template does not close an expression inside of it.');
}

function readTemplate(source: string, start: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let text = '';
  let at = start;
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) {
      const close = closingBrace(source, at + 2);
      parts.push(text, source.slice(at + 2, close));
      text = '';
      at = close + 1;
    } else {
      const length = source[at] === '\\' ? 2 : 1;
      text += unescaped(source.slice(at, at + length));
      at += length;
    }
  }
  if (at >= source.length) throw new ExpressionError('A template is not closed.');
  return { parts: [...parts, text], end: at + 1 };
}

/** Reads the text of an expression, word by word. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const next = (): Token => {
    if (source[at] === '`') {
      const { parts, end } = readTemplate(source, at + 1);
      at = end;
      return { type: 'template', parts };
    }
    const number = match(NUMBER);
    if (number) return { type: 'number', value: Number(number[0]) };
    const name = match(NAME);
    if (name) return { type: 'name', value: name[0] };
    const text = match(TEXT);
    if (text) return { type: 'text', value: unescaped(text[1] ?? text[2] ?? '') };
    const sign = match(SIGN);
    if (sign) return { type: 'sign', value: sign[0] };
    throw new ExpressionError(`Unexpected character '${source[at]}' at ${at + 1}.`);
  };
  while (at < source.length) {
    if (!match(SPACE)) tokens.push(next());
  }
  return [...tokens, { type: 'end' }];
}
