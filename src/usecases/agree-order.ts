import type { AgreedOrder } from '../domain/agreed-order';
import { enter } from './authorise';
import { commitDrawn } from './errand-flow';
import type { Change, World } from './ports';
import { productDecision } from './product-decision';
import { requireOrder } from './require-order';
import { tellPages } from './tell-pages';

interface Agreeing {
  productId: string;
  /** Chosen by the screen once, so that the order is agreed on once, however often it is sent. */
  agreementId: string;
  /** The open wishes as the group saw them, first first. */
  order: readonly string[];
  basis: string;
  reference: string;
}

const drawUp = async (
  world: World,
  { productId, agreementId, order: wishIds, basis, reference }: Agreeing,
): Promise<{ agreed: AgreedOrder; changes: Change[] }> => {
  const decisionId = `order:${productId}:${agreementId}`;
  const earlier = await world.store.agreedOrder(productId);
  if (earlier?.value.decisionId === decisionId) return { agreed: earlier.value, changes: [] };
  const matter = { matter: 'orderAgreed', wishIds } as const;
  const decision = productDecision(world, { decisionId, productId, matter, basis, reference });
  const { at, takenBy } = decision;
  const agreed: AgreedOrder = { productId, decisionId, at, takenBy, wishIds };
  return {
    agreed,
    changes: [
      { write: 'document', kind: 'agreedOrder', was: earlier?.rev ?? 0, value: agreed },
      { write: 'decision', value: decision },
    ],
  };
};

/**
 * Vedtag rækkefølgen: the group agrees on the order of the open wishes as it stands in Jira now. The log keeps it,
 * and later moves show beside it.
 *
 * @throws Refusal `movedMeanwhile` when Jira's order is not the one that the group saw
 */
export const agreeOrder = async (world: World, agreeing: Agreeing): Promise<AgreedOrder> => {
  const { productId, order } = agreeing;
  const [{ product }, recent] = await Promise.all([
    enter(world, productId, 'rankWish'),
    world.store.recentlyWritten(productId),
  ]);
  await requireOrder(world, product.value, { wishIds: order, recent });
  const { agreed } = await commitDrawn(world.store, () => drawUp(world, agreeing));
  await tellPages(world, { productId, wishId: null, act: 'orderAgreed' });
  return agreed;
};
