import type { ProductHeading } from '../../contract/definitions';
import type { Product } from '../../domain/product';
import { productsOf } from '../authorise';
import type { World } from '../ports';

/** A product in which somebody decides. */
export interface Seat {
  product: Product;
  heading: ProductHeading;
}

/** The products in which the person decides and whose project Jira lets them see: one call for each, however many. */
export const seatsOf = async (world: World): Promise<Seat[]> => {
  const products = await world.store.products();
  const deciding = await productsOf(
    world,
    products.map(({ value }) => value),
    'decideCase',
  );
  if (deciding.length === 0) return [];
  const headings = await world.jira.projects(deciding.map(({ productId }) => productId));
  return deciding.flatMap((product) => {
    const heading = headings.find(({ productId }) => productId === product.productId);
    return heading ? [{ product, heading }] : [];
  });
};
