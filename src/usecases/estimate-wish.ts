import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import type { Ore } from '../domain/money';
import { enterWish } from './authorise';
import { changedMeanwhile, wishChanged } from './change-record';
import { joinWish } from './join-wish';
import type { World } from './ports';
import { tellPages } from './tell-pages';

/** Writes the estimate in Jira with the person's own rights. A wish under way keeps the amount it was started at. */
export const estimateWish = async (
  world: World,
  { wishId, estimate, seen }: { wishId: string; estimate: Ore | null; seen: Ore | null },
): Promise<WishChanged> => {
  const entry = await enterWish(world, wishId, 'estimateWish');
  const { issue, product } = entry;
  const record = await world.store.wish(issue.productId, wishId);
  if (joinWish(issue, product.value.settings, record.value).stage !== 'open') {
    throw new Refusal({ code: 'obstacles', obstacles: ['notOpen'] });
  }
  if (issue.estimate !== seen) changedMeanwhile();
  await world.jira.setEstimate(wishId, estimate);
  await world.store.noteWritten(issue.productId, [wishId]);
  await tellPages(world, { productId: issue.productId, wishId, act: 'estimated' });
  await world.recomputation.ask(issue.productId);
  return wishChanged(world, { ...entry, issue: { ...issue, estimate } }, record);
};
