import { drawMoneyLine } from '../domain/money-line';
import { frameStatusValue } from '../text/jira-texts';
import { tellShares } from './frame-notices';
import { joinWish } from './join-wish';
import { noteEnds } from './note-ends';
import { noteStarts } from './note-starts';
import type { JiraWish, Versioned, Watch, WishRecord } from './ports';
import { allWithLeftovers } from './ranked-wishes';
import { yearOf } from './year';

/** What a recomputation found out of step and wrote. */
export interface Drift {
  wishes: number;
  frameStatuses: number;
  records: number;
}

/** A project that nobody has set up is nobody's product: nothing is derived there. */
const IN_STEP: Drift = { wishes: 0, frameStatuses: 0, records: 0 };

/** Wishes whose status is another than the field says; closed ones have none. */
const statusUpdates = (
  issues: readonly JiraWish[],
  desired: ReadonlyMap<string, string>,
): { wishId: string; status: string | null }[] =>
  issues.flatMap(({ wishId, publishedStatus }) => {
    const status = desired.get(wishId) ?? null;
    return status === publishedStatus ? [] : [{ wishId, status }];
  });

const staleRecords = (
  issues: readonly JiraWish[],
  records: ReadonlyMap<string, Versioned<WishRecord>>,
): Versioned<WishRecord>[] =>
  issues.flatMap(({ wishId, published, publishedRev }) => {
    const record = records.get(wishId);
    // A copy that another product made counts its revisions by another record.
    const isOwn = published?.productId === record?.value.productId;
    return record && (!isOwn || record.rev > publishedRev) ? [record] : [];
  });

/** So many starts and ends made on boards are entered in one go; the rest are for the next time. */
const MOST_NOTED = 20;

/**
 * Computes everything derived of a product anew and writes what differs: the frame status of each wish by the same
 * function as the list, and copies of records that are older than the record. Starts and ends made outside the app are entered first.
 */
export const recompute = async (world: Watch, productId: string, attempt = 0): Promise<Drift> => {
  const [{ product, frame }, stored, recent] = await Promise.all([
    world.productInYear(productId, yearOf(world.now())),
    world.store.wishes(productId),
    world.store.recentlyWritten(productId),
  ]);
  const records = new Map(stored.map((record) => [record.value.wishId, record]));
  if (product.rev === 0) return IN_STEP;
  const issues = await allWithLeftovers(world.app, product.value, recent);
  const wishes = issues.map((issue) =>
    joinWish(issue, product.value.settings, records.get(issue.wishId)?.value ?? null),
  );
  const read = { product: product.value, frame, wishes, records };
  if (attempt < MOST_NOTED && ((await noteStarts(world, read)) || (await noteEnds(world, read))))
    return recompute(world, productId, attempt + 1);
  const { statuses } = drawMoneyLine(frame.value, wishes);
  const desired = new Map([...statuses].map(([wishId, status]) => [wishId, frameStatusValue(status)]));
  const updates = statusUpdates(issues, desired);
  const stale = staleRecords(issues, records);
  await world.app.publishFrameStatus(updates);
  await world.app.publishRecords(stale);
  await tellShares(world, { product: product.value, frame: frame.value });
  return { wishes: issues.length, frameStatuses: updates.length, records: stale.length };
};
