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
import { drawUpErrand } from './draw-up-errand';
import { tell } from './errand-flow';
import type { World } from './ports';
import { statusAlone, takeInHand, type WishAtHand } from './wish-at-hand';

const requireRegularisable = (hand: WishAtHand, amount: Ore): void => {
  const obstacles = regulariseObstacles(hand.wish, statusAlone(hand.frame.value, hand.wish));
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  if ((hand.wish.estimate ?? NOTHING) !== amount) changedMeanwhile();
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
  const hand = await takeInHand(world, wishId, 'regulariseWish');
  requireRegularisable(hand, amount);
  const { record, frame } = hand;
  const errand = drawUpErrand(world, hand, {
    matter: { matter: 'regularised', amount },
    basis: reason,
    reference: '',
    comment: regularisedComment({ amount, reason }),
    targetStatusId: null,
  });
  const commitment = { wishId, amount, startedAt: errand.at, caseId: null, line: errand.line };
  const { done } = record.value;
  const outcome = await world.store.commit([
    ...book(frame, hold(frame.value, commitment), actOf(errand, errand.at)),
    {
      write: 'wish',
      was: record.rev,
      value: { ...record.value, done: isDefined(done) ? freeze(done) : done },
    },
    { write: 'decision', value: errand.decision },
    { write: 'errand', was: 0, value: errand },
  ]);
  if (outcome === 'lostRace') changedMeanwhile();
  await world.recomputation.lookAfter(hand.issue.productId);
  await tell(world, { rev: 1, value: errand });
  await world.recomputation.ask(hand.issue.productId);
  return afterwards(world, wishId);
};
