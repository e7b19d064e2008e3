import { Filter, FilterConditions, ForgeKvsAPIError, kvs, Sort, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import { Refusal } from '../../contract/errors';
import type { Change, Versioned } from '../../usecases/ports';
import { slices } from '../../domain/slices';
import type { Row, RowChange } from './row';
import { rowChange } from './rows';

/** The largest page that the platform gives. */
const PAGE = 100;
/** The most keys that one batch reads. */
const READ_AT_ONCE = 25;

const rowOf = <T>(body: v.GenericSchema<unknown, T>) => v.object({ rev: v.number(), body });

const versioned = <T>(schema: v.GenericSchema<unknown, T>, stored: unknown): Versioned<T> => {
  const row = v.parse(rowOf(schema), stored);
  return { rev: row.rev, value: row.body };
};

/** The platform's limits are told as "busy"; anything else it refuses is a fault. */
const patient = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (isBusy(error)) throw new Refusal({ code: 'busy', retryAfterSeconds: 5 }, { cause: error });
    throw error;
  }
};

const isBusy = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError &&
  (error.responseDetails.status === 429 || error.responseDetails.status >= 500);

export const getRow = async <T>(
  schema: v.GenericSchema<unknown, T>,
  entity: string,
  key: string,
): Promise<Versioned<T> | null> => {
  const stored = await patient(kvs.entity<Row>(entity).get(key));
  return stored === undefined ? null : versioned(schema, stored);
};

/** Those of the rows that are stored, by their keys, as they lie there. */
export const storedRows = async (entity: string, keys: readonly string[]): Promise<Map<string, unknown>> => {
  const answers = await Promise.all(
    slices(keys, READ_AT_ONCE).map((some) =>
      patient(kvs.batchGet<Row>(some.map((key) => ({ key, entityName: entity })))),
    ),
  );
  return new Map(
    answers.flatMap(({ successfulKeys }) => successfulKeys.map(({ key, value }) => [key, value])),
  );
};

/** Those of the rows that are there, in one call for each 25. */
export const getRows = async <T>(
  schema: v.GenericSchema<unknown, T>,
  entity: string,
  keys: readonly string[],
): Promise<Versioned<T>[]> => {
  const stored = await storedRows(entity, keys);
  return [...stored.values()].map((row) => versioned(schema, row));
};

interface RowsOf<T> {
  schema: v.GenericSchema<unknown, T>;
  entity: string;
  keys: readonly string[];
}

/** Those rows of several entities that are there, in one call; gives those of one of them, which share no key. */
export const getMixedRows = async (
  asked: readonly Omit<RowsOf<unknown>, 'schema'>[],
): Promise<<T>(of: RowsOf<T>) => Versioned<T>[]> => {
  const keys = asked.flatMap(({ entity, keys: own }) => own.map((key) => ({ key, entityName: entity })));
  const { successfulKeys } = await patient(kvs.batchGet<Row>(keys));
  return ({ schema, keys: own }) =>
    successfulKeys.filter(({ key }) => own.includes(key)).map(({ value }) => versioned(schema, value));
};

/** Those rows of two entities that are there, in one call; the two have no key in common. */
export const getRowsOfTwo = async <One, Other>(
  one: RowsOf<One>,
  other: RowsOf<Other>,
): Promise<[Versioned<One>[], Versioned<Other>[]]> => {
  const found = await getMixedRows([one, other]);
  return [found(one), found(other)];
};

interface Index {
  entity: string;
  index: string;
  partition: readonly (string | number)[];
  newestFirst?: boolean;
  /** Rows with a range value from here on. */
  from?: string;
  /** The most rows of a page, where they are large; as many as the platform gives otherwise. */
  most?: number;
}

interface RowPage<T> {
  rows: Versioned<T>[];
  next: string | null;
}

/** A page of one partition of an index, as long as the platform gives. */
export const pageOfRows = async <T>(
  schema: v.GenericSchema<unknown, T>,
  { entity, index, partition, newestFirst, from, most = PAGE }: Index,
  cursor: string | null,
): Promise<RowPage<T>> => {
  const range = from === undefined ? {} : { range: WhereConditions.greaterThan(from) };
  const query = kvs
    .entity<Row>(entity)
    .query()
    .index(index, { partition: [...partition], ...range })
    .limit(most);
  if (newestFirst) query.sort(Sort.DESC);
  const page = await patient((cursor === null ? query : query.cursor(cursor)).getMany());
  return { rows: page.results.map(({ value }) => versioned(schema, value)), next: page.nextCursor ?? null };
};

/** Every row of one partition of an index, page after page. */
export const listRows = async <T>(
  schema: v.GenericSchema<unknown, T>,
  index: Index,
): Promise<Versioned<T>[]> => {
  const found: Versioned<T>[] = [];
  let next: string | null = null;
  do {
    const page: RowPage<T> = await pageOfRows(schema, index, next);
    found.push(...page.rows);
    next = page.next;
  } while (next !== null);
  return found;
};

const conditionOf = ({ was, errandId }: RowChange) => {
  const asRead = new Filter<Row>().and(
    'rev',
    was === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(was),
  );
  return errandId === undefined ? asRead : asRead.and('errandId', FilterConditions.equalTo(errandId));
};

/** What the platform stores as one value; the row around a body takes little of it. */
const MOST_BYTES = 240 * 1024;

/** @throws Refusal `full` when a text more would make a value larger than the platform stores */
const checkRoom = ({ row }: RowChange): void => {
  if (new TextEncoder().encode(JSON.stringify(row)).length > MOST_BYTES) throw new Refusal({ code: 'full' });
};

/** The keys of some rows of a partition with their revisions. */
export const someKeys = async ({
  entity,
  index,
  partition,
  most = PAGE,
}: Index): Promise<{ key: string; rev: number }[]> => {
  const query = kvs
    .entity<Row>(entity)
    .query()
    .index(index, { partition: [...partition] })
    .limit(most);
  const { results } = await patient(query.getMany());
  return results.map(({ key, value }) => ({ key, rev: value.rev }));
};

/** Commits changes of the app's own data in one conditional transaction. */
export const commit = (changes: readonly Change[]): Promise<'committed' | 'lostRace'> =>
  commitRows(changes.map(rowChange));

/**
 * Commits changes of rows in one conditional transaction.
 *
 * The platform names no code for a condition that does not hold, so every refusal that is neither a limit
 * nor an outage counts as a lost race; the caller reads again and finds out.
 */
export const commitRows = async (changes: readonly RowChange[]): Promise<'committed' | 'lostRace'> => {
  if (changes.length === 0) return 'committed';
  const transaction = kvs.transact();
  for (const change of changes) {
    checkRoom(change);
    const entity = { entityName: change.entity, conditions: conditionOf(change) };
    if (change.row === 'asItIs') transaction.check<Row>(change.key, entity);
    else if (change.row === null) transaction.delete<Row>(change.key, entity);
    else transaction.set<Row>(change.key, change.row, entity);
  }
  try {
    await transaction.execute();
    return 'committed';
  } catch (error) {
    if (!(error instanceof ForgeKvsAPIError)) throw error;
    if (isBusy(error)) throw new Refusal({ code: 'busy', retryAfterSeconds: 5 }, { cause: error });
    return 'lostRace';
  }
};
