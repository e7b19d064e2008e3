import { fail, ok, type Result } from '../domain/result';

/** Objects and lists within each other; OS2's own form writes three, the app's own file some ten. */
const DEEPEST = 20;

/** The engine names the position of a fault, shows the characters around it, or says that the text ends too early. */
const positionOf = (text: string, message: string): number => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const around = /, (?:\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  return around === undefined ? text.length : text.indexOf(around) + Math.floor(around.length / 2);
};

/** Lines are counted from one. */
const lineOf = (text: string, cause: unknown): string => {
  const position = positionOf(text, cause instanceof Error ? cause.message : '');
  return String(text.slice(0, position).split('\n').length);
};

/**
 * The value that a file's text is JSON for; a byte order mark is overlooked.
 *
 * @returns the line that is wrong otherwise, counted from one
 */
export const parseJson = (text: string): Result<unknown, string> => {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return ok(JSON.parse(json) as unknown);
  } catch (cause) {
    return fail(lineOf(json, cause));
  }
};

interface Nested {
  value: unknown;
  path: string;
  depth: number;
}

const childrenOf = ({ value, path, depth }: Nested): Nested[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map((key) => {
    const child: unknown = Reflect.get(value, key);
    return { value: child, path: path ? `${path}.${key}` : key, depth: depth + 1 };
  });
};

/**
 * Where a file holds what no form writes: nesting that whoever writes the file again would not survive, and names that
 * change what an object is. Walked without recursion, because the file is a stranger's.
 */
export const hostilePath = (file: unknown): string | null => {
  const waiting: Nested[] = [{ value: file, path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > DEEPEST || /(^|\.)__proto__$/.test(next.path)) return next.path.slice(0, 200);
    waiting.push(...childrenOf(next));
  }
  return null;
};
