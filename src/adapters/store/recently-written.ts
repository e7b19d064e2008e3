import { kvs, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';

/** How long Jira's search may lag behind a write, generously. */
const LAG_MS = 60_000;
/** Jira reconciles at most so many issues in one search. */
const MOST = 50;

const note = v.object({ wishId: v.string(), at: v.number() });
const prefix = (productId: string): string => `recent:${productId}:`;

/** Remembers issues that were just written. A key each, so that two writers never overwrite each other's note. */
export const noteWritten = async (
  productId: string,
  wishIds: readonly string[],
  now: number,
): Promise<void> => {
  await Promise.all(
    wishIds.map((wishId) =>
      kvs.set(`${prefix(productId)}${wishId}`, { wishId, at: now }, { ttl: { value: 2, unit: 'MINUTES' } }),
    ),
  );
};

/** The issues written within the lag. Expired notes may linger in the store, so their time is looked at too. */
export const recentlyWritten = async (productId: string, now: number): Promise<string[]> => {
  const page = await kvs
    .query()
    .where('key', WhereConditions.beginsWith(prefix(productId)))
    .limit(100)
    .getMany();
  const notes = page.results.map(({ value }) => v.parse(note, value));
  return notes
    .filter(({ at }) => now - at < LAG_MS)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST)
    .map(({ wishId }) => wishId);
};
