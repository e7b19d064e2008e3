import { ExpressionError } from './expression-node';

export type ExpressionFunction = (...args: unknown[]) => unknown;

const isFunction = (value: unknown): value is ExpressionFunction => typeof value === 'function';

const functionOf = (value: unknown): ExpressionFunction => {
  if (!isFunction(value)) throw new ExpressionError('Expected a function.');
  return value;
};

const textOf = (value: unknown): string => {
  if (typeof value !== 'string') throw new ExpressionError('Expected a text.');
  return value;
};

const numberOf = (value: unknown, otherwise?: number): number => {
  if (value === undefined && otherwise !== undefined) return otherwise;
  if (typeof value !== 'number') throw new ExpressionError('Expected a number.');
  return value;
};

/** A value inside a text. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return JSON.stringify(value ?? null);
};

type Members<Of> = Readonly<Record<string, (of: Of) => unknown>>;

const optional = (value: unknown): number | undefined => (value === undefined ? undefined : numberOf(value));

const TEXT: Members<string> = {
  length: (text) => text.length,
  trim: (text) => () => text.trim(),
  toLowerCase: (text) => () => text.toLowerCase(),
  toUpperCase: (text) => () => text.toUpperCase(),
  includes: (text) => (part: unknown) => text.includes(textOf(part)),
  startsWith: (text) => (part: unknown) => text.startsWith(textOf(part)),
  endsWith: (text) => (part: unknown) => text.endsWith(textOf(part)),
  indexOf: (text) => (part: unknown) => text.indexOf(textOf(part)),
  split: (text) => (by: unknown) => text.split(textOf(by)),
  repeat: (text) => (times: unknown) => text.repeat(Math.floor(numberOf(times))),
  padStart: (text) => (size: unknown, fill: unknown) => text.padStart(numberOf(size), textOf(fill ?? ' ')),
  padEnd: (text) => (size: unknown, fill: unknown) => text.padEnd(numberOf(size), textOf(fill ?? ' ')),
  substring: (text) => (from: unknown, to: unknown) => text.substring(numberOf(from), optional(to)),
  slice: (text) => (from: unknown, to: unknown) => text.slice(numberOf(from, 0), optional(to)),
  match: (text) => (pattern: unknown) => text.match(new RegExp(textOf(pattern), 'g')) ?? [],
  replace: (text) => (pattern: unknown, by: unknown) =>
    text.replace(new RegExp(textOf(pattern), 'g'), (found) =>
      isFunction(by) ? shown(by(found)) : textOf(by),
    ),
};

const LIST: Members<readonly unknown[]> = {
  length: (list) => list.length,
  includes: (list) => (item: unknown) => list.includes(item),
  indexOf: (list) => (item: unknown) => list.indexOf(item),
  join: (list) => (by: unknown) => list.map(shown).join(textOf(by ?? ',')),
  map: (list) => (run: unknown) => list.map((item) => functionOf(run)(item)),
  filter: (list) => (run: unknown) => list.filter((item) => functionOf(run)(item) === true),
  some: (list) => (run: unknown) => list.some((item) => functionOf(run)(item) === true),
  every: (list) => (run: unknown) => list.every((item) => functionOf(run)(item) === true),
  find: (list) => (run: unknown) => list.find((item) => functionOf(run)(item) === true) ?? null,
  concat: (list) => (other: unknown) => list.concat(other),
  slice: (list) => (from: unknown, to: unknown) => list.slice(numberOf(from, 0), optional(to)),
  reduce: (list) => (run: unknown, initial: unknown) =>
    list.reduce((result: unknown, item) => functionOf(run)(result, item), initial),
};

const MAP: Members<Readonly<Record<string, unknown>>> = {
  get: (map) => (key: unknown) => ownValue(map, textOf(key)),
  keys: (map) => () => Object.keys(map),
  values: (map) => () => Object.values(map),
  entries: (map) => () => Object.entries(map),
};

const NUMBER: Members<number> = {
  toFixed: (number) => (digits: unknown) => number.toFixed(numberOf(digits, 0)),
};

const ownValue = (map: object, key: string): unknown =>
  Object.entries(map).find(([name]) => name === key)?.[1] ?? null;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function knownMember<Of>(of: Of, name: string, members: Members<Of>): unknown {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw new ExpressionError(`The stage knows no member '${name}' of such a value.`);
  return member(of);
}

/** A member of a map is what is stored under the name, or one of the few functions that every map has. */
function memberOfMap(map: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(map, name) || !Object.hasOwn(MAP, name)) return ownValue(map, name);
  return knownMember(map, name, MAP);
}

export function memberOf(value: unknown, key: unknown): unknown {
  if (Array.isArray(value) && typeof key === 'number') return value[key] ?? null;
  const name = shown(key);
  if (value === null || value === undefined)
    throw new ExpressionError(`Cannot read the member '${name}' of null.`);
  if (typeof value === 'string') return knownMember(value, name, TEXT);
  if (typeof value === 'number') return knownMember(value, name, NUMBER);
  if (Array.isArray(value)) return knownMember<readonly unknown[]>(value, name, LIST);
  if (isMap(value)) return memberOfMap(value, name);
  throw new ExpressionError(`A value of this type has no member '${name}'.`);
}

/** What is known without being given. */
export const GLOBALS: Readonly<Record<string, unknown>> = {
  Number: (value: unknown) => Number(value),
  String: (value: unknown) => shown(value),
  Math: {
    abs: (value: unknown) => Math.abs(numberOf(value)),
    ceil: (value: unknown) => Math.ceil(numberOf(value)),
    floor: (value: unknown) => Math.floor(numberOf(value)),
    round: (value: unknown) => Math.round(numberOf(value)),
    max: (...values: unknown[]) => Math.max(...values.map((value) => numberOf(value))),
    min: (...values: unknown[]) => Math.min(...values.map((value) => numberOf(value))),
  },
};

export const callableOf = functionOf;
