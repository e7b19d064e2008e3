import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { commitmentOf } from '../domain/frame';
import { closeObstacles, costObstacles } from '../domain/mandate';
import { NOTHING, type Ore } from '../domain/money';
import { deliveredComment } from '../text/comments';
import { changedMeanwhile } from './change-record';
import { drawUpErrand } from './draw-up-errand';
import { sendOff } from './errand-flow';
import type { World } from './ports';
import { takeInHand, type WishAtHand } from './wish-at-hand';

const requireClosable = (world: World, hand: WishAtHand, spent: Ore): string => {
  const { wish, product, frame } = hand;
  const obstacles = [
    ...closeObstacles(wish, { product: product.value, accountId: world.accountId }),
    ...costObstacles(frame.value, { wishId: wish.wishId, amount: spent }),
  ];
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  return hand.product.value.settings.deliveredStatusId ?? changedMeanwhile();
};

/**
 * Luk som leveret: the godkender accepts the delivery. What it cost is spent and the rest of what was held is free,
 * once the issue has moved.
 *
 * @throws Refusal `obstacles` with the open criteria, whose acceptance is missing, or that it cost more than there is
 */
export const closeWish = async (
  world: World,
  { wishId, spent, reference }: { wishId: string; spent: Ore; reference: string },
): Promise<WishChanged> => {
  const hand = await takeInHand(world, wishId, 'closeWish');
  const targetStatusId = requireClosable(world, hand, spent);
  const held = commitmentOf(hand.frame.value, wishId)?.amount ?? NOTHING;
  const errand = drawUpErrand(world, hand, {
    matter: { matter: 'delivered', held, spent },
    basis: '',
    reference,
    comment: deliveredComment({ spent, held, reference }),
    targetStatusId,
  });
  return sendOff(world, errand, targetStatusId);
};
