import { commitFresh } from './errand-flow';
import type { Backstage } from './ports';

/**
 * A project was deleted for good: its settings and the people in them go. What was decided and what it cost is kept as
 * the record it is, and nobody is let at it without the product. Told again, or of another project, nothing happens.
 */
export const forgetProduct = (world: Backstage, productId: string): Promise<void> =>
  commitFresh(world.store, async () => {
    const { rev } = await world.store.product(productId);
    return rev === 0 ? [] : [{ write: 'productGone', was: rev, productId }];
  });
