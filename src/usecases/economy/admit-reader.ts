import { refuse, requireWhole } from '../authorise';
import type { World } from '../ports';

/**
 * Whoever sees a product's project in Jira may read its money and its decisions.
 *
 * @throws Refusal `refused`
 */
export const admitToProject = async (world: World, productId: string): Promise<void> => {
  if ((await world.jira.access(productId)) === null) refuse();
};

/**
 * The same, where all of the product is there to read.
 *
 * @throws Refusal `refused`, and `beingBroughtIn` to whoever is let in
 */
export const admitReader = async (world: World, productId: string): Promise<void> => {
  await admitToProject(world, productId);
  await requireWhole(world, productId);
};
