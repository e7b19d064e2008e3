import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { commitmentOf, keepBack } from '../domain/frame';
import { deliveryObstacles } from '../domain/mandate';
import { NOTHING, ore, type Ore } from '../domain/money';
import { isVendor } from '../domain/roles';
import { deliveredComment } from '../text/comments';
import { actOf, book } from './book';
import { changedMeanwhile } from './change-record';
import { drawUpErrand } from './draw-up-errand';
import { sendOff } from './errand-flow';
import type { World } from './ports';
import { takeInHand, type WishAtHand } from './wish-at-hand';

const requireClosable = (world: World, hand: WishAtHand, spent: Ore): string => {
  const { accountId } = world;
  const of = { product: hand.product.value, frame: hand.frame.value, accountId, spent };
  const obstacles = deliveryObstacles(hand.wish, of);
  // Who is the vendor by a group is known of whoever asks only.
  if (isVendor(hand.actor.roles) && !obstacles.includes('approverIsVendor'))
    obstacles.push('approverIsVendor');
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
  // What the wish cost beyond what it holds is set aside before the issue moves, so that nobody else starts for it meanwhile.
  const reserved = keepBack(hand.frame.value, wishId, ore(Math.max(held, spent)));
  const reserves = book(hand.frame, reserved, actOf(errand, errand.at));
  return sendOff(world, errand, { statusId: targetStatusId, record: hand.record, reserves });
};
