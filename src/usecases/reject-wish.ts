import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { rejectObstacles } from '../domain/mandate';
import { rejectedComment } from '../text/comments';
import { changedMeanwhile } from './change-record';
import { drawUpErrand } from './draw-up-errand';
import { sendOff } from './errand-flow';
import type { World } from './ports';
import { statusAlone, takeInHand, type WishAtHand } from './wish-at-hand';

const requireRejectable = (hand: WishAtHand): string => {
  const obstacles = rejectObstacles(hand.wish, {
    product: hand.product.value,
    status: statusAlone(hand.frame.value, hand.wish),
  });
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  return hand.product.value.settings.rejectedStatusId ?? changedMeanwhile();
};

/** Afvis: a wish is turned down with thanks, a reason and a link, written to whoever wished it. */
export const rejectWish = async (
  world: World,
  rejection: { wishId: string; thanks: string; reason: string; link: string },
): Promise<WishChanged> => {
  const hand = await takeInHand(world, rejection.wishId, 'rejectWish');
  const targetStatusId = requireRejectable(hand);
  const errand = drawUpErrand(world, hand, {
    matter: { matter: 'rejected', reference: rejection.link },
    basis: rejection.reason,
    reference: rejection.link,
    comment: rejectedComment(rejection, await world.jira.reporter(rejection.wishId)),
    targetStatusId,
  });
  return sendOff(world, errand, { statusId: targetStatusId, record: hand.record });
};
