import { Filter, FilterConditions, ForgeKvsAPIError, kvs, Sort } from '@forge/kvs';
import * as v from 'valibot';
import { Refusal } from '../../contract/errors';
import type { Change, Versioned } from '../../usecases/ports';
import { rowChange, type Row, type RowChange } from './rows';

/** The largest page that the platform gives. */
const PAGE = 100;

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

interface Index {
  entity: string;
  index: string;
  partition: string | number;
  newestFirst?: boolean;
}

/** Every row of one partition of an index, page after page. */
export const listRows = async <T>(
  schema: v.GenericSchema<unknown, T>,
  { entity, index, partition, newestFirst }: Index,
): Promise<Versioned<T>[]> => {
  const found: Versioned<T>[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<Row>(entity)
      .query()
      .index(index, { partition: [partition] })
      .limit(PAGE);
    if (newestFirst) query.sort(Sort.DESC);
    const page = await patient((cursor === undefined ? query : query.cursor(cursor)).getMany());
    found.push(...page.results.map(({ value }) => versioned(schema, value)));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
};

const conditionOf = ({ was }: RowChange) =>
  new Filter<Row>().and('rev', was === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(was));

/**
 * Commits changes in one conditional transaction.
 *
 * The platform names no code for a condition that does not hold, so every refusal that is neither a limit
 * nor an outage counts as a lost race; the caller reads again and finds out.
 */
export const commit = async (changes: readonly Change[]): Promise<'committed' | 'lostRace'> => {
  const transaction = kvs.transact();
  for (const change of changes.map(rowChange)) {
    const entity = { entityName: change.entity, conditions: conditionOf(change) };
    if (change.row === null) transaction.delete<Row>(change.key, entity);
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
