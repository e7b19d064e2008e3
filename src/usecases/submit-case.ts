import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import {
  missingParts,
  wishesOf,
  type CaseLink,
  type CaseWish,
  type DecisionCase,
  type EscalationReason,
  type Paper,
} from '../domain/decision-case';
import { decidersOf } from '../domain/product';
import { submitObstacles } from '../domain/mandate';
import { NOTHING, type Ore } from '../domain/money';
import { submittedComment } from '../text/comments';
import { afterwards } from './afterwards';
import { changedMeanwhile } from './change-record';
import { decide, type Draft } from './decide';
import { drawUpErrand } from './draw-up-errand';
import type { DecisionErrand } from './errand';
import { onRecord } from './on-records';
import type { Change, Versioned, World } from './ports';
import { statusAlone, takeInHand, type WishAtHand } from './wish-at-hand';

interface Submission {
  wishId: string;
  reason: EscalationReason;
  paper: Paper;
  amount: Ore;
  also: readonly CaseWish[];
  answerBy: string | null;
  links: readonly CaseLink[];
}

const requirePaper = ({ paper, reason }: Submission): void => {
  const missing = missingParts(paper, reason);
  if (missing.length > 0) throw new Refusal({ code: 'paper', missing });
};

const requireSubmittable = (hand: WishAtHand, amount: Ore): void => {
  const status = statusAlone(hand.frame.value, hand.wish);
  const obstacles = submitObstacles(hand.wish, { frame: hand.frame.value, status });
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  if (hand.wish.estimate !== amount) changedMeanwhile();
};

/** Wishes of one product and year only are asked for together, each once. */
const requireOneProduct = (hands: readonly WishAtHand[]): void => {
  const ids = new Set(hands.map(({ wish }) => wish.wishId));
  const products = new Set(hands.map(({ issue, year }) => `${issue.productId} ${year}`));
  if (ids.size < hands.length || products.size > 1) throw new Refusal({ code: 'badInput', field: 'also' });
};

/** A case that was sent back is submitted again as the same case; any other wish gets a new one. */
const caseFor = async (world: World, hand: WishAtHand): Promise<Versioned<string>> => {
  const earlier = hand.record.value.case;
  const stored = earlier?.state === 'sentBack' ? await world.store.case(earlier.caseId) : null;
  return stored?.value.wishId === hand.wish.wishId
    ? { rev: stored.rev, value: stored.value.caseId }
    : { rev: 0, value: world.newId() };
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
  also: submission.also,
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

/** What is written on the issue and in the log of one wish of the case. */
const errandOn = (
  world: World,
  hand: WishAtHand,
  { file, amount }: { file: DecisionCase; amount: Ore },
): DecisionErrand => {
  const { caseId, reason, paper, answerBy } = file;
  return drawUpErrand(world, hand, {
    matter: { matter: 'submitted', caseId, reason, amount },
    basis: paper.recommendation,
    reference: '',
    comment: submittedComment({ amount, reason, answerBy }, decidersOf(hand.product.value)),
    targetStatusId: null,
  });
};

const submittal = async (world: World, submission: Submission): Promise<Draft> => {
  const ids = [submission.wishId, ...submission.also.map(({ wishId }) => wishId)];
  const hands = await Promise.all(ids.map((wishId) => takeInHand(world, wishId, 'submitCase')));
  const [hand, ...others] = hands;
  if (!hand) return changedMeanwhile();
  requirePaper(submission);
  requireOneProduct(hands);
  const { rev, value: caseId } = await caseFor(world, hand);
  const file = submitted(world, hand, { caseId, submission });
  const amounts = wishesOf(file).map(({ amount }) => amount);
  for (const [place, each] of hands.entries()) requireSubmittable(each, amounts[place] ?? NOTHING);
  const changes: Change[] = [
    { write: 'case', was: rev, value: file },
    ...hands.map(({ record }) => onRecord(file, record)),
    ...(await withoutDraft(world, file)),
  ];
  return {
    errand: errandOn(world, hand, { file, amount: amounts[0] ?? NOTHING }),
    others: others.map((each, place) =>
      errandOn(world, each, { file, amount: amounts[place + 1] ?? NOTHING }),
    ),
    changes,
  };
};

/**
 * Indstil til styregruppen: a wish that the group may not start itself is put before those who may.
 * It is locked for start until they have answered, and so are the wishes that are asked for together with it.
 *
 * @throws Refusal `obstacles`, or `paper` with the parts of the sagsoplæg that are empty
 */
export const submitCase = async (world: World, submission: Submission): Promise<WishChanged> => {
  await decide(world, () => submittal(world, submission));
  return afterwards(world, submission.wishId);
};
