import { drawMoneyLine } from '../../domain/money-line';
import type { Product } from '../../domain/product';
import { roadmapOf, type Roadmap } from '../../domain/publishing/roadmap';
import { joinPublished } from '../join-wish';
import type { World } from '../ports';
import { allWishes } from '../ranked-wishes';
import { yearOf } from '../year';

/** The roadmap of a product as the person may see its wishes. */
export const roadmapFor = async (
  world: Pick<World, 'jira' | 'store' | 'now'>,
  product: Product,
): Promise<Roadmap> => {
  const { productId, settings } = product;
  const [frame, recent] = await Promise.all([
    world.store.frame(productId, yearOf(world.now())),
    world.store.recentlyWritten(productId),
  ]);
  const issues = await allWishes(world.jira, product, recent);
  const wishes = issues.map((issue) => joinPublished(issue, settings));
  return roadmapOf(wishes, drawMoneyLine(frame.value, wishes).statuses);
};
