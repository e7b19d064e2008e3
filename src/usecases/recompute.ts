import { drawMoneyLine } from '../domain/money-line';
import { frameStatusValue } from '../text/jira-texts';
import { joinWish } from './join-wish';
import type { Backstage, JiraWish, Versioned, WishRecord } from './ports';
import { allWishes } from './ranked-wishes';
import { yearOf } from './year';

/** What a recomputation found out of step and wrote. */
export interface Drift {
  wishes: number;
  frameStatuses: number;
  records: number;
}

const statusUpdates = (
  issues: readonly JiraWish[],
  desired: ReadonlyMap<string, string>,
): { wishId: string; status: string }[] =>
  issues.flatMap(({ wishId, publishedStatus }) => {
    const status = desired.get(wishId);
    return status === undefined || status === publishedStatus ? [] : [{ wishId, status }];
  });

const staleRecords = (
  issues: readonly JiraWish[],
  records: ReadonlyMap<string, Versioned<WishRecord>>,
): Versioned<WishRecord>[] =>
  issues.flatMap(({ wishId, publishedRev }) => {
    const record = records.get(wishId);
    return record && record.rev > publishedRev ? [record] : [];
  });

/**
 * Computes everything derived of a product anew and writes what differs: the frame status of each wish by the same
 * function as the list, and copies of records that are older than the record.
 */
export const recompute = async (world: Backstage, productId: string): Promise<Drift> => {
  const [product, frame, stored, recent] = await Promise.all([
    world.store.product(productId),
    world.store.frame(productId, yearOf(world.now())),
    world.store.wishes(productId),
    world.store.recentlyWritten(productId),
  ]);
  const records = new Map(stored.map((record) => [record.value.wishId, record]));
  const issues = await allWishes(world.app, product.value, recent);
  const wishes = issues.map((issue) =>
    joinWish(issue, product.value.settings, records.get(issue.wishId)?.value ?? null),
  );
  const { statuses } = drawMoneyLine(frame.value, wishes);
  const desired = new Map([...statuses].map(([wishId, status]) => [wishId, frameStatusValue(status)]));
  const updates = statusUpdates(issues, desired);
  const stale = staleRecords(issues, records);
  await world.app.publishFrameStatus(updates);
  await world.app.publishRecords(stale);
  return { wishes: issues.length, frameStatuses: updates.length, records: stale.length };
};
