import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import {
  missingParts,
  onWish,
  type CaseLink,
  type DecisionCase,
  type EscalationReason,
  type Paper,
} from '../domain/decision-case';
import { decidersOf } from '../domain/product';
import { submitObstacles } from '../domain/mandate';
import type { Ore } from '../domain/money';
import { submittedComment } from '../text/comments';
import { afterwards } from './afterwards';
import { changedMeanwhile } from './change-record';
import { decide, type Draft } from './decide';
import { drawUpErrand } from './draw-up-errand';
import type { Change, Versioned, World } from './ports';
import { statusAlone, takeInHand, type WishAtHand } from './wish-at-hand';

interface Submission {
  wishId: string;
  reason: EscalationReason;
  paper: Paper;
  amount: Ore;
  answerBy: string | null;
  links: readonly CaseLink[];
}

const requireSubmittable = (hand: WishAtHand, { paper, reason, amount }: Submission): void => {
  const obstacles = submitObstacles(hand.wish, {
    frame: hand.frame.value,
    status: statusAlone(hand.frame.value, hand.wish),
  });
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  const missing = missingParts(paper, reason);
  if (missing.length > 0) throw new Refusal({ code: 'paper', missing });
  if (hand.wish.estimate !== amount) changedMeanwhile();
};

/** A case that was sent back is submitted again as the same case; any other wish gets a new one. */
const caseFor = async (world: World, hand: WishAtHand): Promise<Versioned<string>> => {
  const earlier = hand.record.value.case;
  const stored = earlier?.state === 'sentBack' ? await world.store.case(earlier.caseId) : null;
  return stored ? { rev: stored.rev, value: stored.value.caseId } : { rev: 0, value: world.newId() };
};

const submitted = (
  world: World,
  hand: WishAtHand,
  { caseId, submission }: { caseId: string; submission: Submission },
): DecisionCase => ({
  caseId,
  productId: hand.issue.productId,
  wishId: submission.wishId,
  year: hand.year,
  state: 'submitted',
  reason: submission.reason,
  paper: submission.paper,
  amount: submission.amount,
  submittedBy: world.accountId,
  submittedAt: world.now(),
  answerBy: submission.answerBy,
  links: submission.links,
  conflicts: [],
  ruling: null,
});

/** What was written of it is submitted now, and no draft any more. */
const withoutDraft = async (world: World, { productId, wishId }: DecisionCase): Promise<Change[]> => {
  const { rev, value } = await world.store.caseDraft(wishId);
  return value === null ? [] : [{ write: 'caseDraft', was: rev, productId, wishId, value: null }];
};

const submittal = async (world: World, submission: Submission): Promise<Draft> => {
  const hand = await takeInHand(world, submission.wishId, 'submitCase');
  requireSubmittable(hand, submission);
  const { rev, value: caseId } = await caseFor(world, hand);
  const file = submitted(world, hand, { caseId, submission });
  const { reason, amount, paper } = file;
  const errand = drawUpErrand(world, hand, {
    matter: { matter: 'submitted', caseId, reason, amount },
    basis: paper.recommendation,
    reference: '',
    comment: submittedComment(file, decidersOf(hand.product.value)),
    targetStatusId: null,
  });
  const changes: Change[] = [
    { write: 'case', was: rev, value: file },
    { write: 'wish', was: hand.record.rev, value: { ...hand.record.value, case: onWish(file) } },
    ...(await withoutDraft(world, file)),
  ];
  return { errand, changes };
};

/**
 * Indstil til styregruppen: a wish that the group may not start itself is put before those who may.
 * It is locked for start until they have answered.
 *
 * @throws Refusal `obstacles`, or `paper` with the parts of the sagsoplæg that are empty
 */
export const submitCase = async (world: World, submission: Submission): Promise<WishChanged> => {
  await decide(world, () => submittal(world, submission));
  return afterwards(world, submission.wishId);
};
