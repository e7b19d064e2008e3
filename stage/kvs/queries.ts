import * as v from 'valibot';
import type { EntityDefinition } from '../manifest';
import { attributesOf, meetsConditions } from './conditions';
import { attributeSql, findIndex, type EntityIndex } from './entity-indexes';
import { KvsError } from './kvs-error';
import { scalar, type EntityQuery, type KeyQuery, type Range, type Scalar } from './kvs-requests';
import type { KvsRecord, RecordStore } from './record-store';

export interface Page {
  data: KvsRecord[];
  cursor?: string;
}

type Value = string | number;
interface Clause {
  sql: string;
  parameters: Value[];
}

const cursorSchema = v.pipe(
  v.string(),
  v.transform((cursor) => Buffer.from(cursor, 'base64url').toString()),
  v.parseJson(),
  v.array(v.union([v.string(), v.number()])),
);

/** A cursor names the last record of its page, so that a page stays right when records are added before it. */
function readCursor(cursor: string, length: number): Value[] {
  const result = v.safeParse(cursorSchema, cursor);
  if (result.success && result.output.length === length) return result.output;
  throw new KvsError(400, 'INVALID_CURSOR', 'The cursor is not one of this query');
}

const writeCursor = (position: Value[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** The database has no booleans: they are stored as 0 and 1. */
const toValue = (value: Scalar): Value => (typeof value === 'boolean' ? Number(value) : value);

const OPERATORS = {
  EQUAL_TO: '=',
  GREATER_THAN: '>',
  GREATER_THAN_EQUAL_TO: '>=',
  LESS_THAN: '<',
  LESS_THAN_EQUAL_TO: '<=',
} as const;

function rangeClause(column: string, { condition, values }: Range): Clause {
  const [first, second] = values.map(toValue);
  if (first === undefined) throw new KvsError(400, 'INVALID_REQUEST', 'The range has no value');
  if (condition === 'BEGINS_WITH') {
    return { sql: `substr(${column}, 1, length(?)) = ?`, parameters: [String(first), String(first)] };
  }
  if (condition !== 'BETWEEN') return { sql: `${column} ${OPERATORS[condition]} ?`, parameters: [first] };
  if (second === undefined) throw new KvsError(400, 'INVALID_REQUEST', 'BETWEEN needs two values');
  return { sql: `${column} BETWEEN ? AND ?`, parameters: [first, second] };
}

function partitionClauses(index: EntityIndex, partition: Scalar[]): Clause[] {
  if (partition.length !== index.partition.length) {
    throw new KvsError(
      400,
      'INVALID_PARTITION',
      `The index ${index.name} takes ${index.partition.length} partition value(s), not ${partition.length}`,
    );
  }
  return index.partition.map((attribute, position) => {
    const value = partition[position];
    if (value === undefined) throw new KvsError(400, 'INVALID_PARTITION', `No value for ${attribute}`);
    return { sql: `${attributeSql(attribute)} = ?`, parameters: [toValue(value)] };
  });
}

/** The first condition says nothing new, but lets the database begin where the last page ended. */
function afterCursor(columns: [string, ...string[]], cursor: string, sort: 'ASC' | 'DESC'): Clause {
  const places = columns.map(() => '?').join(', ');
  const position = readCursor(cursor, columns.length);
  const operator = sort === 'ASC' ? '>' : '<';
  return {
    sql: `${columns[0]} ${operator}= ? AND (${columns.join(', ')}) ${operator} (${places})`,
    parameters: [...position.slice(0, 1), ...position],
  };
}

function positionOf(record: KvsRecord, range: string[]): Value[] {
  const attributes = attributesOf(record.value);
  const values = range.map((attribute) => toValue(v.parse(scalar, attributes.get(attribute))));
  return [...values, record.key];
}

function toPage(records: KvsRecord[], limit: number, range: string[]): Page {
  const data = records.slice(0, limit);
  const last = data.at(-1);
  return records.length > limit && last ? { data, cursor: writeCursor(positionOf(last, range)) } : { data };
}

export function queryKeys(records: RecordStore, query: KeyQuery): Page {
  const clauses: Clause[] = [
    ...(query.where ?? []).map(({ values }) => rangeClause('key', { condition: 'BEGINS_WITH', values })),
    ...(query.after === undefined ? [] : [afterCursor(['key'], query.after, 'ASC')]),
  ];
  const found = records.page({
    store: 'kvs',
    where: clauses.map(({ sql }) => sql),
    parameters: clauses.flatMap(({ parameters }) => parameters),
    orderBy: 'key',
    limit: query.limit + 1,
  });
  return toPage(found, query.limit, []);
}

/**
 * Reads one page of an index. Filters are applied to the page that was read: as on the platform, a page
 * may hold fewer records than asked for, or none, and still have a cursor.
 */
export function queryEntity(records: RecordStore, entity: EntityDefinition, query: EntityQuery): Page {
  const index = findIndex(entity, query.indexName);
  const [first = 'key', ...others] = index.range.map(attributeSql);
  const columns: [string, ...string[]] = index.range.length === 0 ? ['key'] : [first, ...others, 'key'];
  const clauses: Clause[] = [
    ...partitionClauses(index, query.partition),
    ...index.range.map((attribute) => ({ sql: `${attributeSql(attribute)} IS NOT NULL`, parameters: [] })),
    ...(query.range ? [rangeClause(first, query.range)] : []),
    ...(query.cursor === undefined ? [] : [afterCursor(columns, query.cursor, query.sort)]),
  ];
  const found = records.page({
    store: `entity:${entity.name}`,
    where: clauses.map(({ sql }) => sql),
    parameters: clauses.flatMap(({ parameters }) => parameters),
    orderBy: columns.map((column) => `${column} ${query.sort}`).join(', '),
    limit: query.limit + 1,
  });
  const { filters } = query;
  const page = toPage(found, query.limit, index.range);
  return filters ? { ...page, data: page.data.filter(({ value }) => meetsConditions(value, filters)) } : page;
}
