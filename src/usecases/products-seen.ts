import type { ProductHeading } from '../contract/definitions';
import type { Product } from '../domain/product';
import { refuse } from './authorise';
import type { World } from './ports';

/** A product that the person may see. */
export interface SeenProduct {
  product: Product;
  heading: ProductHeading;
}

/** Those of the products whose project Jira lets the person see, in one call however many. */
export const seenAmong = async (world: World, products: readonly Product[]): Promise<SeenProduct[]> => {
  if (products.length === 0) return [];
  const headings = await world.jira.projects(products.map(({ productId }) => productId));
  return products.flatMap((product) => {
    const heading = headings.find(({ productId }) => productId === product.productId);
    return heading ? [{ product, heading }] : [];
  });
};

/**
 * Every product that the person may see, which is all it takes to read one.
 *
 * @throws Refusal `refused` to whoever sees none
 */
export const productsSeen = async (world: World): Promise<SeenProduct[]> => {
  const products = await world.store.products();
  const seen = await seenAmong(
    world,
    products.map(({ value }) => value),
  );
  return seen.length === 0 ? refuse() : seen;
};
