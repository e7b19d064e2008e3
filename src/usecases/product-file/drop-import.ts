import { enterBefore } from '../authorise';
import { changedMeanwhile } from '../change-record';
import { problem } from './arrival';
import type { ProductFileWorld } from './ports';

/** So many transactions in one call. */
const MOST_IN_A_CALL = 40;

/**
 * Takes away what was brought in of a file that was not brought to its end, some of it in each call.
 *
 * @returns whether anything is left
 * @throws Refusal `inUse` where the product is whole
 */
export const dropImport = async (
  world: ProductFileWorld,
  { productId }: { productId: string },
): Promise<{ left: boolean }> => {
  const { product } = await enterBefore(world, productId, 'importProduct');
  if (product.rev > 0) problem('inUse');
  const arrival = await world.store.arrival(productId);
  if (arrival === null) return { left: false };
  for (let done = 0; done < MOST_IN_A_CALL; done += 1) {
    if (await world.shelves.clearSome(productId, arrival.rev)) continue;
    const outcome = await world.store.commit([{ write: 'productGone', was: arrival.rev, productId }]);
    return outcome === 'committed' ? { left: false } : changedMeanwhile();
  }
  return { left: true };
};
