import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { isWaiting, wishesOf, type DecisionCase } from '../domain/decision-case';
import { decidersOf } from '../domain/product';
import { withdraw } from '../domain/ruling';
import { withdrawnComment } from '../text/comments';
import { afterwards } from './afterwards';
import { decide, type Draft } from './decide';
import { drawUpErrand } from './draw-up-errand';
import { onRecords } from './on-records';
import type { Change, Versioned, World } from './ports';
import { takeInHand, type WishAtHand } from './wish-at-hand';

interface Withdrawal {
  wishId: string;
  reason: string;
}

const waitingCase = async (world: World, { record }: WishAtHand): Promise<Versioned<DecisionCase>> => {
  const caseId = record.value.case?.caseId;
  const file = caseId === undefined ? null : await world.store.case(caseId);
  if (!file || !isWaiting(file.value)) throw new Refusal({ code: 'obstacles', obstacles: ['notAtSteering'] });
  return file;
};

const withdrawal = async (world: World, { wishId, reason }: Withdrawal): Promise<Draft> => {
  const hand = await takeInHand(world, wishId, 'submitCase');
  const file = await waitingCase(world, hand);
  const after = withdraw(file.value);
  const mission = {
    matter: { matter: 'withdrawn', caseId: after.caseId },
    basis: reason,
    reference: '',
    comment: withdrawnComment({ reason, tell: decidersOf(hand.product.value) }),
    targetStatusId: null,
  } as const;
  const besides = wishesOf(after).filter((one) => one.wishId !== wishId);
  const hands = await Promise.all(besides.map((one) => takeInHand(world, one.wishId, 'submitCase')));
  const changes: Change[] = [
    { write: 'case', was: file.rev, value: after },
    ...(await onRecords(world, after)),
  ];
  return {
    errand: drawUpErrand(world, hand, mission),
    others: hands.map((each) => drawUpErrand(world, each, mission)),
    changes,
  };
};

/**
 * Træk indstillingen tilbage: the coordination group takes a case back before it is answered; the wish is free again.
 *
 * @throws Refusal `obstacles` when nobody owes an answer to it
 */
export const withdrawCase = async (world: World, asked: Withdrawal): Promise<WishChanged> => {
  await decide(world, () => withdrawal(world, asked));
  return afterwards(world, asked.wishId);
};
