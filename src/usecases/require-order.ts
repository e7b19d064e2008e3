import { Refusal } from '../contract/errors';
import type { Product } from '../domain/product';
import type { World } from './ports';

interface SeenOrder {
  /** The wishes as the group saw them, first first; others may stand between them. */
  wishIds: readonly string[];
  /** Wishes written a moment ago, which Jira's index may not know yet. */
  recent: readonly string[];
}

/**
 * What is agreed on an order is agreed on the one that stands in Jira.
 *
 * @throws Refusal `movedMeanwhile` when Jira's order is not the one that the group saw
 */
export const requireOrder = async (
  { jira }: World,
  { productId, settings: { wishFilter } }: Product,
  { wishIds, recent }: SeenOrder,
): Promise<void> => {
  const now = await jira.order({ productId, wishFilter, recent });
  const seen = new Set(wishIds);
  const stands = now.filter((wishId) => seen.has(wishId));
  if (stands.join() !== wishIds.join()) throw new Refusal({ code: 'movedMeanwhile' });
};
