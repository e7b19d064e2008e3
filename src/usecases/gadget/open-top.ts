import type { ProductTop, TopWish } from '../../contract/gadget';
import { drawMoneyLine, type MoneyLine } from '../../domain/money-line';
import type { Wish } from '../../domain/wish';
import { refuse } from '../authorise';
import { joinPublished } from '../join-wish';
import type { World } from '../ports';
import { yearOf } from '../year';

const atTop = ({ wishId, key, title, estimate }: Wish, line: MoneyLine): TopWish => ({
  wishId,
  key,
  title,
  estimate,
  status: line.statuses.get(wishId) ?? null,
});

/**
 * The gadget's view of one product: its frame and the first wishes of its list. Jira is asked twice, for the project
 * and for the first page of wishes: how those at the top stand to the frame does not depend on the wishes below.
 *
 * @throws Refusal `refused` to whoever may not see the project, as where there is none
 */
export const openTop = async (
  world: World,
  { productId, wishes: count }: { productId: string; wishes: number },
): Promise<ProductTop> => {
  const at = world.now();
  const [[heading], product, frame, recent] = await Promise.all([
    world.jira.projects([productId]),
    world.store.product(productId),
    world.store.frame(productId, yearOf(at)),
    world.store.recentlyWritten(productId),
  ]);
  if (!heading) return refuse();
  const { settings } = product.value;
  const page = await world.jira.wishes({ productId, wishFilter: settings.wishFilter, recent });
  const wishes = page.wishes.map((issue) => joinPublished(issue, settings));
  const line = drawMoneyLine(frame.value, wishes);
  return {
    heading,
    frame: frame.value,
    fitting: page.next === null ? line.fitting : null,
    wishes: wishes.slice(0, count).map((wish) => atTop(wish, line)),
    hasMore: page.next !== null || wishes.length > count,
    hasSteeringGroup: settings.hasSteeringGroup,
    at,
  };
};
