import type { Frame } from '../domain/frame';
import type { FrameStatus } from '../domain/money-line';
import type { Action } from '../domain/roles';
import type { Wish } from '../domain/wish';
import { enterWish, type WishEntry } from './authorise';
import { joinWish } from './join-wish';
import type { Versioned, WishRecord, World } from './ports';
import { allWishes, lineWith } from './ranked-wishes';
import { yearOf } from './year';

/** Everything that deciding on a wish rests on, read at one moment. */
export interface WishAtHand extends WishEntry {
  wish: Wish;
  record: Versioned<WishRecord>;
  frame: Versioned<Frame>;
  status: FrameStatus | undefined;
  year: number;
}

/** Reads a wish with its frame status: the same function over the same ranked list as the page shows. */
export const takeInHand = async (world: World, wishId: string, action: Action): Promise<WishAtHand> => {
  const entry = await enterWish(world, wishId, action);
  const { issue, product } = entry;
  const year = yearOf(world.now());
  const [record, frame, recent] = await Promise.all([
    world.store.wish(issue.productId, wishId),
    world.store.frame(issue.productId, year),
    world.store.recentlyWritten(issue.productId),
  ]);
  const wish = joinWish(issue, product.value.settings, record.value);
  const ranked = await allWishes(world.jira, product.value, recent);
  const line = lineWith(ranked, { product: product.value, frame: frame.value, wish });
  return { ...entry, wish, record, frame, status: line.statuses.get(wishId), year };
};
