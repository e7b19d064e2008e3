import { Refusal } from '../contract/errors';
import type { AgreedOrder } from '../domain/agreed-order';
import { enter } from './authorise';
import { commitDrawn } from './errand-flow';
import type { Change, World } from './ports';
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

const standsSo = (now: readonly string[], order: readonly string[]): boolean => {
  const agreed = new Set(order);
  return now.filter((wishId) => agreed.has(wishId)).join() === order.join();
};

const drawUp = async (
  world: World,
  { productId, agreementId, order: wishIds, basis, reference }: Agreeing,
): Promise<{ agreed: AgreedOrder; changes: Change[] }> => {
  const decisionId = `order:${productId}:${agreementId}`;
  const earlier = await world.store.agreedOrder(productId);
  if (earlier?.value.decisionId === decisionId) return { agreed: earlier.value, changes: [] };
  const at = world.now();
  const takenBy = world.accountId;
  const agreed: AgreedOrder = { productId, decisionId, at, takenBy, wishIds };
  const matter = { matter: 'orderAgreed', wishIds } as const;
  return {
    agreed,
    changes: [
      { write: 'document', kind: 'agreedOrder', was: earlier?.rev ?? 0, value: agreed },
      {
        write: 'decision',
        value: { decisionId, productId, wishId: null, at, matter, basis, takenBy, reference },
      },
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
  const { wishFilter } = product.value.settings;
  const now = await world.jira.order({ productId, wishFilter, recent });
  if (!standsSo(now, order)) throw new Refusal({ code: 'movedMeanwhile' });
  const { agreed } = await commitDrawn(world.store, () => drawUp(world, agreeing));
  await tellPages(world, { productId, wishId: null, act: 'orderAgreed' });
  return agreed;
};
