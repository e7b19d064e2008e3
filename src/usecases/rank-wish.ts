import type { Ranked } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { moveWish, stillAsSeen, type Anchor, type Seen } from '../domain/rank';
import { enterWish } from './authorise';
import type { World } from './ports';
import { tellPages } from './tell-pages';

const movedMeanwhile = (): never => {
  throw new Refusal({ code: 'movedMeanwhile' });
};

/**
 * Moves a wish in Jira's own rank.
 *
 * Jira's rank has no version, so the move is held against the list as it is now: it is refused
 * when the wish or its anchor no longer stands where the person saw it. One move at a time for each product,
 * since two that look at the same list could both find it unchanged.
 */
export const rankWish = async (
  world: World,
  move: { wishId: string; anchor: Anchor; seen: Seen },
): Promise<Ranked> => {
  const { issue, product } = await enterWish(world, move.wishId, 'rankWish');
  const { productId } = issue;
  const { wishFilter } = product.value.settings;
  const order = await world.store.alone(productId, async () => {
    const recent = await world.store.recentlyWritten(productId);
    const now = await world.jira.order({ productId, wishFilter, recent });
    if (!stillAsSeen(now, move)) movedMeanwhile();
    await world.jira.rank(move.wishId, move.anchor);
    await world.store.noteWritten(productId, [move.wishId]);
    return moveWish(now, move.wishId, move.anchor);
  });
  if (order === null) return movedMeanwhile();
  await world.store.commit([
    {
      write: 'trace',
      productId,
      value: {
        traceId: world.newId(),
        wishId: move.wishId,
        at: world.now(),
        accountId: world.accountId,
        what: { trace: 'rank' },
      },
    },
  ]);
  await tellPages(world, { productId, wishId: move.wishId, act: 'ranked' });
  await world.recomputation.ask(productId);
  return { order };
};
