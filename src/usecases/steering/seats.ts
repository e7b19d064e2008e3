import type { ProductHeading } from '../../contract/definitions';
import type { Product } from '../../domain/product';
import { mayInProduct } from '../authorise';
import type { World } from '../ports';

/** A product in which somebody decides. */
export interface Seat {
  product: Product;
  heading: ProductHeading;
}

/** The products in which the person decides and whose project Jira lets them see: one call for each, however many. */
export const seatsOf = async (world: World): Promise<Seat[]> => {
  const deciding = (await world.store.products())
    .map(({ value }) => value)
    .filter((product) => mayInProduct(world, product, 'decideCase'));
  if (deciding.length === 0) return [];
  const headings = await world.jira.projects(deciding.map(({ productId }) => productId));
  return deciding.flatMap((product) => {
    const heading = headings.find(({ productId }) => productId === product.productId);
    return heading ? [{ product, heading }] : [];
  });
};
