import type { Trace, WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import type { WishEntry } from './authorise';
import { withVersion } from './done-versions';
import { joinWish } from './join-wish';
import type { FieldHistory, Versioned, WishRecord, World } from './ports';
import { tellPages } from './tell-pages';
import type { WishTrace } from './trace';
import { yearOf } from './year';

export const changedMeanwhile = (): never => {
  throw new Refusal({ code: 'changedMeanwhile' });
};

/** The app's record of a wish at the revision that the person changed it at. */
export const recordAt = async (
  world: World,
  entry: WishEntry,
  rev: number,
): Promise<Versioned<WishRecord>> => {
  const record = await world.store.wish(entry.issue.productId, entry.issue.wishId);
  return record.rev === rev ? record : changedMeanwhile();
};

/** The answer to a change of a wish. */
export const wishChanged = async (
  world: World,
  { issue, product }: WishEntry,
  record: Versioned<WishRecord>,
): Promise<WishChanged> => {
  const frame = await world.store.frame(issue.productId, yearOf(world.now()));
  return { wish: joinWish(issue, product.value.settings, record.value), rev: record.rev, frame: frame.value };
};

/**
 * Writes a changed record with its trace, and publishes the copy in Jira.
 *
 * @throws Refusal `changedMeanwhile` when somebody else wrote it first; nothing is written then
 */
export const changeRecord = async (
  world: World,
  entry: WishEntry,
  change: {
    was: number;
    value: WishRecord;
    what: Extract<Trace, { trace: 'done' | 'order' }>;
    history?: FieldHistory;
  },
): Promise<WishChanged> => {
  const { wishId, productId } = entry.issue;
  const trace: WishTrace = {
    traceId: world.newId(),
    wishId,
    at: world.now(),
    accountId: world.accountId,
    what: change.what,
  };
  const outcome = await world.store.commit([
    ...(change.what.trace === 'done'
      ? withVersion(change.was, change.value, trace)
      : [{ write: 'wish', was: change.was, value: change.value } as const]),
    { write: 'trace', productId, value: trace },
  ]);
  if (outcome === 'lostRace') changedMeanwhile();
  const record = { rev: change.was + 1, value: change.value };
  await world.app.publishRecords([record], change.history);
  await world.store.noteWritten(productId, [wishId]);
  const act = change.what.trace === 'done' ? 'doneChanged' : 'described';
  await tellPages(world, { productId, wishId, act });
  return wishChanged(world, entry, record);
};
