import type { Passes } from '../contract/live';
import { refuse } from './authorise';
import type { World } from './ports';

/**
 * Lets somebody hear what happens in products that Jira lets them see.
 *
 * @throws Refusal `refused` where they may see none of them
 */
export const listen = async (
  world: World,
  { productIds }: { productIds: readonly string[] },
): Promise<Passes> => {
  const visible = await world.jira.projects(productIds);
  if (visible.length === 0) return refuse();
  const passes = await Promise.all(visible.map(({ productId }) => world.live.pass(productId)));
  return { passes: passes.filter((pass) => pass !== null) };
};
