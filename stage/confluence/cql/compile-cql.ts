import type { Clause, OperatorValue, OrderBy, TerminalClause } from '@atlaskit/jql-ast';
import { compileWordSearch } from '../../query-language/text-search';
import type { Page } from '../model';
import type { Actor } from '../rights';
import type { World } from '../world';
import { readCqlDate, type TimeSpan } from './cql-dates';
import { CqlRefusal, requireField, type CqlField } from './cql-fields';
import { cqlValues, type CqlValue } from './cql-operands';

export type Predicate = (page: Page) => boolean;

export interface Compilation {
  world: World;
  actor: Actor;
  fields: ReadonlyMap<string, CqlField>;
}

export function compileClause(clause: Clause, compilation: Compilation): Predicate {
  switch (clause.clauseType) {
    case 'compound': {
      const parts = clause.clauses.map((part) => compileClause(part, compilation));
      return clause.operator.value === 'and'
        ? (page) => parts.every((part) => part(page))
        : (page) => parts.some((part) => part(page));
    }
    case 'not':
      return not(compileClause(clause.clause, compilation));
    case 'terminal':
      return compileTerminal(clause, compilation);
  }
}

const not =
  (predicate: Predicate): Predicate =>
  (page) =>
    !predicate(page);

function compileTerminal(
  { field: { value: name }, operator, operand }: TerminalClause,
  { world, actor, fields }: Compilation,
): Predicate {
  const field = requireField(name, fields);
  if (!operator || !operand) throw new CqlRefusal(`The field '${name}' is compared with nothing`);
  return predicateFor(field, operator.value, cqlValues(operand, actor, world));
}

const unsupported = ({ name }: CqlField, operator: OperatorValue) =>
  new CqlRefusal(`The operator '${operator}' is not supported by the field '${name}'`);

/** `!=` and its kin are the opposite of the operator without the negation, as Atlassian says. */
function predicateFor(field: CqlField, operator: OperatorValue, values: readonly CqlValue[]): Predicate {
  switch (operator) {
    case '=':
      return equals(field, operator, values);
    case '!=':
      return not(equals(field, operator, values));
    case 'in':
      return oneOf(field, operator, values);
    case 'not in':
      return not(oneOf(field, operator, values));
    case '~':
      return contains(field, operator, values);
    case '!~':
      return not(contains(field, operator, values));
    default:
      return comparison(field, operator, values);
  }
}

type Compile = (field: CqlField, operator: OperatorValue, values: readonly CqlValue[]) => Predicate;

const equals: Compile = (field, operator, values) => {
  const { date } = field;
  if (!date) return isMember(field, operator, values);
  const { start, end } = spanOf(field, operator, values);
  return (page) => date(page) >= start && date(page) < end;
};

const oneOf: Compile = (field, operator, values) => {
  if (!field.member?.takesLists) throw unsupported(field, operator);
  return isMember(field, operator, values);
};

const isMember: Compile = (field, operator, values) => {
  const { member } = field;
  if (!member) throw unsupported(field, operator);
  const wanted = values.map((value) => {
    if (value.kind === 'time') throw unsupported(field, operator);
    const text = value.kind === 'account' ? (value.id ?? '') : value.text;
    return member.resolve ? member.resolve(text) : text.toLowerCase();
  });
  return (page) => member.tokens(page).some((token) => token !== '' && wanted.includes(token));
};

const contains: Compile = (field, operator, [value]) => {
  const { words } = field;
  if (!words || value?.kind !== 'text') throw unsupported(field, operator);
  const matches = compileWordSearch(value.text);
  return (page) => matches(words(page));
};

/** A day is before all of its minutes and over after the last of them. */
const COMPARISONS: Readonly<Record<string, (time: number, span: TimeSpan) => boolean>> = {
  '<': (time, { start }) => time < start,
  '<=': (time, { end }) => time < end,
  '>': (time, { end }) => time >= end,
  '>=': (time, { start }) => time >= start,
};

const comparison: Compile = (field, operator, values) => {
  const { date } = field;
  const compare = COMPARISONS[operator];
  if (!date || !compare) throw unsupported(field, operator);
  const span = spanOf(field, operator, values);
  return (page) => compare(date(page), span);
};

function spanOf(field: CqlField, operator: OperatorValue, [value]: readonly CqlValue[]): TimeSpan {
  if (value?.kind === 'time') return value.span;
  if (value?.kind !== 'text') throw unsupported(field, operator);
  const span = readCqlDate(value.text);
  if (span) return span;
  throw new CqlRefusal(
    `'${value.text}' is not a date for the field '${field.name}': "yyyy/MM/dd HH:mm", "yyyy-MM-dd HH:mm", "yyyy/MM/dd" or "yyyy-MM-dd"`,
  );
}

export type Ordering = (pages: readonly Page[]) => Page[];

interface SortKey {
  read(page: Page): string | number;
  sign: 1 | -1;
}

/** An index orders texts by the numbers of their signs, not by the alphabet of a language. */
const compareKeys = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));

/** Confluence orders by relevance where nothing is said; here what was changed last comes first. */
const NEWEST_FIRST: SortKey = { read: ({ version }) => Date.parse(version.created), sign: -1 };

export function compileOrder(orderBy: OrderBy | void, { fields }: Compilation): Ordering {
  const keys = (orderBy?.fields ?? []).map(({ field, direction }): SortKey => {
    const { name, sort } = requireField(field.value, fields);
    if (!sort) throw new CqlRefusal(`Results cannot be ordered by the field '${name}'`);
    return { read: sort, sign: direction?.value.toLowerCase() === 'desc' ? -1 : 1 };
  });
  return (pages) => ordered(pages, keys.length > 0 ? keys : [NEWEST_FIRST]);
}

/** Reads every key once; between equals the newest page comes first. */
function ordered(pages: readonly Page[], keys: readonly SortKey[]): Page[] {
  const rows = pages.map((page) => ({ page, id: Number(page.id), keys: keys.map(({ read }) => read(page)) }));
  rows.sort((a, b) => {
    for (const [index, { sign }] of keys.entries()) {
      const difference = compareKeys(a.keys[index] ?? 0, b.keys[index] ?? 0);
      if (difference !== 0) return sign * difference;
    }
    return b.id - a.id;
  });
  return rows.map(({ page }) => page);
}
