import {
  isApproval,
  isWaiting,
  type CaseState,
  type DecisionCase,
  type Outcome,
  type Ruling,
  wishesOf,
  type CaseWish,
} from './decision-case';
import { totalOf, type Ore } from './money';
import { decidersOf, type Product } from './product';
import { fail, ok, type Result } from './result';

export type RulingProblem =
  | 'notWaiting'
  | 'motiveMissing'
  | 'proposerDecides'
  | 'conflictOfInterest'
  | 'quorumMissing'
  | 'amountMissing'
  | 'amountUnchanged'
  | 'amountWithoutApproval'
  | 'otherYearNotSet';

/** What somebody asks a ruling to be, before it is checked. */
export interface ProposedRuling {
  outcome: Outcome;
  motive: string;
  amount: Ore | null;
  extraGrant: Ore;
  condition: string;
  otherYear: number | null;
  /** Wishes of the case that an approval leaves out. */
  leftOut: readonly string[];
  /** Those who took part besides the one who writes it. */
  takingPart: readonly string[];
}

/** Who may take part in a decision, and how many must. */
export interface Table {
  /** Account ids of the members who decide. */
  deciders: readonly string[];
  /** Beslutningsdygtighed: how many must take part; null where the product asks for no number. */
  quorum: number | null;
}

/** Who decides on a product's cases, and how many of them it takes. */
export const tableOf = (product: Product): Table => ({
  deciders: decidersOf(product),
  quorum: product.settings.quorum,
});

/** Whether somebody has an interest of their own in a case, or has submitted it: then they take no part in deciding it. */
export const isBarred = ({ submittedBy, conflicts }: DecisionCase, accountId: string): boolean =>
  submittedBy === accountId || conflicts.some((conflict) => conflict.accountId === accountId);

/**
 * Those who count in a decision: the one who writes it and the members named with them, each once, without those who
 * submitted the case or declared a conflict of interest.
 */
export const countedIn = (
  decisionCase: DecisionCase,
  { takingPart, decidedBy }: { takingPart: readonly string[]; decidedBy: string },
  { deciders }: Table,
): readonly string[] =>
  [...new Set([decidedBy, ...takingPart.filter((accountId) => deciders.includes(accountId))])].filter(
    (accountId) => !isBarred(decisionCase, accountId),
  );

const whoProblem = (
  decisionCase: DecisionCase,
  by: { takingPart: readonly string[]; decidedBy: string },
  table: Table,
): RulingProblem | null => {
  if (by.decidedBy === decisionCase.submittedBy) return 'proposerDecides';
  if (isBarred(decisionCase, by.decidedBy)) return 'conflictOfInterest';
  return countedIn(decisionCase, by, table).length < (table.quorum ?? 0) ? 'quorumMissing' : null;
};

/** Of several wishes each is approved as asked for or left out; one alone may be approved at another amount. */
const partsFor = (decisionCase: DecisionCase, proposed: ProposedRuling): readonly CaseWish[] => {
  if (!isApproval(proposed.outcome)) return [];
  const wishes = wishesOf(decisionCase);
  if (proposed.outcome === 'approved') return wishes;
  if (wishes.length > 1) return wishes.filter(({ wishId }) => !proposed.leftOut.includes(wishId));
  return proposed.amount === null ? [] : [{ wishId: decisionCase.wishId, amount: proposed.amount }];
};

const approvedAmount = (decisionCase: DecisionCase, proposed: ProposedRuling): Ore | null => {
  const parts = partsFor(decisionCase, proposed);
  return parts.length === 0 ? null : totalOf(parts);
};

const changesNothing = (decisionCase: DecisionCase, proposed: ProposedRuling): boolean =>
  approvedAmount(decisionCase, proposed) === decisionCase.amount &&
  proposed.extraGrant === 0 &&
  proposed.condition.trim() === '' &&
  proposed.otherYear === null;

const whatProblem = (decisionCase: DecisionCase, proposed: ProposedRuling): RulingProblem | null => {
  if (!isApproval(proposed.outcome)) {
    return proposed.amount !== null || proposed.extraGrant > 0 ? 'amountWithoutApproval' : null;
  }
  if (proposed.outcome === 'approved') return null;
  if (approvedAmount(decisionCase, proposed) === null) return 'amountMissing';
  return changesNothing(decisionCase, proposed) ? 'amountUnchanged' : null;
};

const STATE_AFTER: Readonly<Record<Outcome, CaseState>> = {
  approved: 'decided',
  approvedWithChange: 'decided',
  notApproved: 'decided',
  postponed: 'postponed',
  sentBack: 'sentBack',
};

/** A ruling that is no approval gives nothing, under no condition. */
const asGiven = (ruling: Ruling): Ruling =>
  isApproval(ruling.outcome) ? ruling : { ...ruling, amount: null, condition: '', otherYear: null };

/**
 * The case with the steering group's answer.
 *
 * Whoever submitted a case or has an interest of their own in it does not decide it, and enough of the members take
 * part. Every outcome has a motive. "Godkendt" approves the amount asked for; "godkendt med ændring" names another
 * amount, an extra grant, another year or a condition. The amount is an upper bound for the start.
 */
export const rule = (
  decisionCase: DecisionCase,
  proposed: ProposedRuling,
  { table, ...by }: { decidedBy: string; decidedAt: string; decisionId: string; table: Table },
): Result<DecisionCase, RulingProblem> => {
  const who = { takingPart: proposed.takingPart, decidedBy: by.decidedBy };
  if (!isWaiting(decisionCase)) return fail('notWaiting');
  const problem =
    whoProblem(decisionCase, who, table) ??
    (proposed.motive.trim() === '' ? 'motiveMissing' : whatProblem(decisionCase, proposed));
  if (problem) return fail(problem);
  const isAsAsked = proposed.outcome === 'approved';
  const { leftOut: _leftOut, ...answer } = proposed;
  const ruling: Ruling = {
    ...answer,
    parts: partsFor(decisionCase, proposed),
    motive: proposed.motive.trim(),
    condition: proposed.condition.trim(),
    otherYear: isAsAsked ? null : proposed.otherYear,
    amount: approvedAmount(decisionCase, proposed),
    takingPart: countedIn(decisionCase, who, table),
    ...by,
  };
  return ok({ ...decisionCase, state: STATE_AFTER[proposed.outcome], ruling: asGiven(ruling) });
};

export type WithdrawObstacle = 'notAtSteering';

/** The case as the coordination group takes it back: nobody owes an answer any more. */
export const withdraw = (decisionCase: DecisionCase): DecisionCase => ({
  ...decisionCase,
  state: 'withdrawn',
});

/** The case with somebody's conflict of interest declared, or taken back where there is no reason. */
export const withConflict = (
  decisionCase: DecisionCase,
  { accountId, reason, at }: { accountId: string; reason: string | null; at: string },
): DecisionCase => {
  const others = decisionCase.conflicts.filter((conflict) => conflict.accountId !== accountId);
  return { ...decisionCase, conflicts: reason === null ? others : [...others, { accountId, reason, at }] };
};
