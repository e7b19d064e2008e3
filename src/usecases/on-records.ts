import { onOneWish, wishesOf, type DecisionCase } from '../domain/decision-case';
import type { Change, World } from './ports';

/** What the records of a case's wishes carry of it, written anew. */
export const onRecords = ({ store }: World, file: DecisionCase): Promise<Change[]> =>
  Promise.all(
    wishesOf(file).map(async ({ wishId }): Promise<Change> => {
      const { rev, value } = await store.wish(file.productId, wishId);
      return { write: 'wish', was: rev, value: { ...value, case: onOneWish(file, wishId) } };
    }),
  );
