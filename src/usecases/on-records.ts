import { onOneWish, wishesOf, type DecisionCase } from '../domain/decision-case';
import type { Change, Versioned, WishRecord, World } from './ports';

/** What the record of one wish of a case carries of it, written anew. */
export const onRecord = (file: DecisionCase, { rev, value }: Versioned<WishRecord>): Change => ({
  write: 'wish',
  was: rev,
  value: { ...value, case: onOneWish(file, value.wishId) },
});

/** What the records of a case's wishes carry of it, written anew. */
export const onRecords = ({ store }: World, file: DecisionCase): Promise<Change[]> =>
  Promise.all(
    wishesOf(file).map(async ({ wishId }) => onRecord(file, await store.wish(file.productId, wishId))),
  );
