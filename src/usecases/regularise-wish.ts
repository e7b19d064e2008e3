import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { freeze, isDefined } from '../domain/done';
import { hold } from '../domain/frame';
import { regulariseObstacles } from '../domain/mandate';
import { NOTHING, type Ore } from '../domain/money';
import { regularisedComment } from '../text/comments';
import { afterwards } from './afterwards';
import { actOf, book } from './book';
import { changedMeanwhile } from './change-record';
import { decide, type Draft } from './decide';
import { withVersion } from './done-versions';
import { drawUpErrand } from './draw-up-errand';
import type { Change, World } from './ports';
import { statusAlone, takeInHand, type WishAtHand } from './wish-at-hand';

const requireRegularisable = (hand: WishAtHand, amount: Ore): void => {
  const obstacles = regulariseObstacles(hand.wish, statusAlone(hand.frame.value, hand.wish));
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  if ((hand.wish.estimate ?? NOTHING) !== amount) changedMeanwhile();
};

const regularisation = (
  world: World,
  hand: WishAtHand,
  { amount, reason }: { amount: Ore; reason: string },
): Draft => {
  const { record, frame, wish } = hand;
  const errand = drawUpErrand(world, hand, {
    matter: { matter: 'regularised', amount },
    basis: reason,
    reference: '',
    comment: regularisedComment({ amount, reason }),
    targetStatusId: null,
  });
  const { at, line } = errand;
  const held = hold(frame.value, { wishId: wish.wishId, amount, startedAt: at, caseId: null, line });
  const { done } = record.value;
  const frozen = { ...record.value, done: isDefined(done) ? freeze(done) : done };
  const changes: Change[] = [
    ...book(frame, held, actOf(errand, at)),
    ...withVersion(record.rev, frozen, { at, accountId: errand.decision.takenBy }),
  ];
  return { errand, changes };
};

/**
 * The tovholder puts a wish in order that was started past the mandate: its money is held, also where the frame is then
 * overdrawn, because it is being spent; DONE is frozen as it stands; and the reason is in the log and on the issue.
 *
 * @throws Refusal `obstacles` when the wish was not started past the mandate or has no estimate
 */
export const regulariseWish = async (
  world: World,
  { wishId, amount, reason }: { wishId: string; amount: Ore; reason: string },
): Promise<WishChanged> => {
  await decide(world, async () => {
    const hand = await takeInHand(world, wishId, 'regulariseWish');
    requireRegularisable(hand, amount);
    return regularisation(world, hand, { amount, reason });
  });
  return afterwards(world, wishId);
};
