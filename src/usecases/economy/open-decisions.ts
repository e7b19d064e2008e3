import type { DecisionsPage } from '../../contract/economy';
import type { World } from '../ports';
import { admitReader } from './admit-reader';

/**
 * A page of the decision log of a product, newest first. Whoever sees the project in Jira may read it.
 *
 * @throws Refusal `refused` where the person does not see the product in Jira
 */
export const openDecisions = async (
  world: World,
  { productId, next }: { productId: string; next: string | null },
): Promise<DecisionsPage> => {
  const [, page] = await Promise.all([
    admitReader(world, productId),
    world.store.decisionsPage(productId, next),
  ]);
  return page;
};
