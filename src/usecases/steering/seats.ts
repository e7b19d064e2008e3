import { productsOf } from '../authorise';
import type { World } from '../ports';
import { seenAmong, type SeenProduct } from '../products-seen';

/** A product in which somebody decides. */
export type Seat = SeenProduct;

/** The products in which the person decides and whose project Jira lets them see: one call for each, however many. */
export const seatsOf = async (world: World): Promise<Seat[]> => {
  const products = await world.store.products();
  const deciding = await productsOf(
    world,
    products.map(({ value }) => value),
    'decideCase',
  );
  return seenAmong(world, deciding);
};
