import { askNightly } from '../adapters/queue/recomputation';
import { createBackstage } from '../resolvers/world';

/** Every night each product is looked at, in an invocation of its own: whatever was missed is mended by the morning. */
export const nightly = async (): Promise<void> => {
  const products = await createBackstage().store.products();
  await askNightly(products.map(({ value }) => value.productId));
};
