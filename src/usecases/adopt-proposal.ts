import { Refusal } from '../contract/errors';
import type { Decision, RankedByShares, SharesWeight } from '../domain/decision';
import { balanceOf, isSet, type Frame } from '../domain/frame';
import type { Product } from '../domain/product';
import { MOST_ADOPTED, namedWeights, type GivenWeight } from '../domain/support/adoption';
import { enter } from './authorise';
import type { World } from './ports';
import { productDecision } from './product-decision';
import { requireOrder } from './require-order';
import { tellPages } from './tell-pages';
import { yearOf } from './year';

export interface Adoption {
  productId: string;
  /** Chosen by the screen once for a proposal, so that it is logged once, however often it is sent. */
  adoptionId: string;
  /** In the order that was agreed. */
  wishIds: readonly string[];
  matter: Pick<RankedByShares, 'budget' | 'cost' | 'completion' | 'shares'> & {
    /** Of everybody who had a share; empty where all shares were equal. */
    weights: readonly GivenWeight[];
  };
  basis: string;
  reference: string;
}

const checkSize = ({ wishIds }: Adoption): void => {
  if (wishIds.length > MOST_ADOPTED) throw new Refusal({ code: 'tooManyWishes', most: MOST_ADOPTED });
};

/** What was shared out is what the frame has left; another amount is a frame that has changed since. */
const checkMoney = ({ matter: { budget, cost } }: Adoption, frame: Frame): void => {
  if (cost > budget) throw new Refusal({ code: 'badInput', field: 'matter.cost' });
  if (!isSet(frame) || balanceOf(frame).available !== budget) throw new Refusal({ code: 'changedMeanwhile' });
};

const weightsIn = ({ matter }: Adoption, { authorities }: Product): readonly SharesWeight[] => {
  const named = namedWeights(matter.shares, matter.weights, authorities);
  if (!named.ok) throw new Refusal({ code: 'badInput', field: 'matter.weights' });
  return named.value;
};

/**
 * Brug som rækkefølge: writes into the decision log that the group took a proposal over, of which money and by which
 * shares. The wishes have been moved before, one by one, by `rankWish`; what does not stand in Jira is not logged.
 *
 * @throws Refusal `tooManyWishes` above {@link MOST_ADOPTED}, `changedMeanwhile` when the frame has another amount left,
 * `movedMeanwhile` when Jira's order is not the one that was agreed
 */
export const adoptProposal = async (world: World, adoption: Adoption): Promise<Decision> => {
  const { productId, adoptionId, wishIds, matter, basis, reference } = adoption;
  const year = yearOf(world.now());
  const [{ product }, recent, frame] = await Promise.all([
    enter(world, productId, 'rankWish'),
    world.store.recentlyWritten(productId),
    world.store.frame(productId, year),
  ]);
  checkSize(adoption);
  const weights = weightsIn(adoption, product.value);
  checkMoney(adoption, frame.value);
  await requireOrder(world, product.value, { wishIds, recent });
  const decision = productDecision(world, {
    decisionId: `adoption:${productId}:${adoptionId}`,
    productId,
    matter: { matter: 'rankedByShares', wishes: wishIds.length, year, ...matter, weights },
    basis,
    reference,
  });
  // A race is lost to nothing but the same adoption, which is logged then.
  await world.store.commit([{ write: 'decision', value: decision }]);
  await tellPages(world, { productId, wishId: null, act: 'rankedByShares' });
  return decision;
};
