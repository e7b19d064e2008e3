import { commitmentOf, heldFor, type Frame } from '../domain/frame';
import { drawMoneyLine, type FrameStatus } from '../domain/money-line';
import type { Action } from '../domain/roles';
import type { Wish } from '../domain/wish';
import { enterWish, type WishEntry } from './authorise';
import { joinWish, recordIn } from './join-wish';
import type { Versioned, WishRecord, World } from './ports';
import { allWishes, lineWith } from './ranked-wishes';
import { yearOf } from './year';

/** A wish with the app's own record of it. */
export interface WishOnRecord extends WishEntry {
  wish: Wish;
  record: Versioned<WishRecord>;
}

/** Everything that deciding on a wish rests on, read at one moment. */
export interface WishAtHand extends WishOnRecord {
  frame: Versioned<Frame>;
  year: number;
}

/** The frame that holds money for the wish, or else the one of this year. A wish under way keeps the year it was started in. */
export const frameFor = async (
  world: Pick<World, 'store' | 'now'>,
  productId: string,
  wishId: string,
): Promise<Versioned<Frame>> => {
  const frame = await world.store.frame(productId, yearOf(world.now()));
  const isOlder =
    commitmentOf(frame.value, wishId) === undefined && heldFor(frame.value, wishId) !== undefined;
  return isOlder ? world.store.frame(productId, frame.value.year - 1) : frame;
};

/**
 * Lets somebody at a wish and its record for one action. The record is read before the issue: where the issue has moved
 * since, the record of the decision that moved it is a later one, and whatever rests on this one is refused.
 */
export const enterOnRecord = async (world: World, wishId: string, action: Action): Promise<WishOnRecord> => {
  const [stored = null] = await world.store.wishesById([wishId]);
  const entry = await enterWish(world, wishId, action);
  const record = recordIn(entry.issue, stored);
  return { ...entry, wish: joinWish(entry.issue, entry.product.value.settings, record.value), record };
};

export const takeInHand = async (world: World, wishId: string, action: Action): Promise<WishAtHand> => {
  const onRecord = await enterOnRecord(world, wishId, action);
  const frame = await frameFor(world, onRecord.issue.productId, wishId);
  return { ...onRecord, frame, year: frame.value.year };
};

/** How a wish stands by itself: enough to know where its case is, whatever lies above it in the list. */
export const statusAlone = (frame: Frame, wish: Wish): FrameStatus | undefined =>
  drawMoneyLine(frame, [wish]).statuses.get(wish.wishId);

/** How a wish stands in the list: the same function over the same ranked wishes as the page shows. */
export const statusInList = async (
  world: World,
  { issue, product, frame, wish }: WishAtHand,
): Promise<FrameStatus | undefined> => {
  const recent = await world.store.recentlyWritten(issue.productId);
  const ranked = await allWishes(world.jira, product.value, recent);
  return lineWith(ranked, { product: product.value, frame: frame.value, wish }).statuses.get(wish.wishId);
};
