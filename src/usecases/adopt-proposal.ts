import { Refusal } from '../contract/errors';
import type { Decision, DecisionMatter } from '../domain/decision';
import { enter } from './authorise';
import type { World } from './ports';

export interface Adoption {
  productId: string;
  /** In the order that was agreed. */
  wishIds: readonly string[];
  matter: Omit<Extract<DecisionMatter, { matter: 'rankedByShares' }>, 'matter' | 'wishes'>;
  basis: string;
  reference: string;
}

const inThisOrder = (now: readonly string[], wishIds: readonly string[]): boolean => {
  const agreed = new Set(wishIds);
  return now.filter((id) => agreed.has(id)).join() === wishIds.join();
};

/**
 * Brug som rækkefølge: writes into the decision log that the group took a proposal over. The wishes have been moved
 * before, one by one, by `rankWish`; what does not stand in Jira is not logged.
 *
 * @throws Refusal `movedMeanwhile` when Jira's order is not the one that was agreed
 */
export const adoptProposal = async (world: World, adoption: Adoption): Promise<Decision> => {
  const { productId, wishIds, matter, basis, reference } = adoption;
  const [{ product }, recent] = await Promise.all([
    enter(world, productId, 'rankWish'),
    world.store.recentlyWritten(productId),
  ]);
  const { wishFilter } = product.value.settings;
  const now = await world.jira.order({ productId, wishFilter, recent });
  if (!inThisOrder(now, wishIds)) throw new Refusal({ code: 'movedMeanwhile' });
  const decision: Decision = {
    decisionId: world.newId(),
    productId,
    wishId: null,
    at: world.now(),
    matter: { matter: 'rankedByShares', wishes: wishIds.length, ...matter },
    basis,
    takenBy: world.accountId,
    reference,
  };
  await world.store.commit([{ write: 'decision', value: decision }]);
  return decision;
};
