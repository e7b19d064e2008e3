import type { WishChanged } from '../contract/definitions';
import { enterWish } from './authorise';
import { wishChanged } from './change-record';
import type { World } from './ports';

/** The wish as it stands after an action on it, read anew: it was moved, commented and published meanwhile. */
export const afterwards = async (world: World, wishId: string): Promise<WishChanged> => {
  const entry = await enterWish(world, wishId, 'readWishes');
  return wishChanged(world, entry, await world.store.wish(entry.issue.productId, wishId));
};
