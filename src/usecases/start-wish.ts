import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { freeze } from '../domain/done';
import { hold, permitFor } from '../domain/frame';
import { startObstacles } from '../domain/mandate';
import type { Ore } from '../domain/money';
import { startedComment } from '../text/comments';
import { actOf, book } from './book';
import { changedMeanwhile } from './change-record';
import { drawUpErrand } from './draw-up-errand';
import type { DecisionErrand } from './errand';
import { carryOut, requireWay } from './errand-flow';
import type { Change, World } from './ports';
import { withVersion } from './done-versions';
import { statusInList, takeInHand, type WishAtHand } from './wish-at-hand';

const MOST_ATTEMPTS = 3;

interface Start {
  wishId: string;
  amount: Ore;
  reference: string;
}

/** Refuses with everything that is missing, and when the estimate is no longer the one that was seen. */
const requireStartable = async (world: World, hand: WishAtHand, amount: Ore): Promise<string> => {
  const obstacles = startObstacles(hand.wish, {
    product: hand.product.value,
    frame: hand.frame.value,
    status: await statusInList(world, hand),
  });
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  if (hand.wish.estimate !== amount) changedMeanwhile();
  return hand.product.value.settings.startStatusId ?? changedMeanwhile();
};

const reservation = (hand: WishAtHand, errand: DecisionErrand, { wishId, amount }: Start): Change[] => {
  // A permit, where there is one, is put on the commitment as it is used.
  const commitment = { wishId, amount, startedAt: errand.at, caseId: null, line: errand.line };
  const frozen = { ...hand.record.value, done: freeze(hand.record.value.done) };
  return [
    ...book(hand.frame, hold(hand.frame.value, commitment), actOf(errand, errand.at)),
    ...withVersion(hand.record.rev, frozen, { at: errand.at, accountId: errand.decision.takenBy }),
    { write: 'errand', was: 0, value: errand },
  ];
};

const errandFor = (
  world: World,
  hand: WishAtHand,
  { wishId, amount, reference, targetStatusId }: Start & { targetStatusId: string },
): DecisionErrand => {
  const caseId = permitFor(hand.frame.value, wishId)?.caseId ?? null;
  return drawUpErrand(world, hand, {
    matter: { matter: 'started', amount, caseId },
    basis: '',
    reference,
    comment: startedComment({ amount, done: hand.record.value.done, byCase: caseId !== null, reference }),
    targetStatusId,
  });
};

/** Holds the money and freezes DONE in one transaction on the frame as it was judged. */
const reserve = async (world: World, start: Start): Promise<{ errand: DecisionErrand; statusId: string }> => {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const hand = await takeInHand(world, start.wishId, 'startWish');
    const statusId = await requireStartable(world, hand, start.amount);
    await requireWay(world, start.wishId, statusId);
    const errand = errandFor(world, hand, { ...start, targetStatusId: statusId });
    if ((await world.store.commit(reservation(hand, errand, start))) === 'committed')
      return { errand, statusId };
  }
  return changedMeanwhile();
};

/**
 * Igangsæt: the coordination group starts a wish within its mandate.
 *
 * The money is held before the issue moves, so that two people at once can never spend the same krone;
 * it is free again when Jira does not let the issue move.
 *
 * @throws Refusal `obstacles` with everything that is missing
 */
export const startWish = async (world: World, start: Start): Promise<WishChanged> => {
  const { errand, statusId } = await reserve(world, start);
  return carryOut(world, { rev: 1, value: errand }, statusId);
};
