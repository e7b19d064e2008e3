import { fail, ok, type Result } from './result';
import type { Ore } from './money';

/**
 * Why a wish goes to the steering group: økonomi, principielt spørgsmål, ressourcer/konflikt, krav/kvalitet.
 * Source: OS2's governance structure for products; the kommissorium names the first ("uden for den økonomiske ramme").
 */
export const ESCALATION_REASONS = ['economy', 'principle', 'resources', 'requirements'] as const;
export type EscalationReason = (typeof ESCALATION_REASONS)[number];

/** Godkendt, godkendt med ændring, ikke godkendt, udsat, sendt tilbage. */
export const OUTCOMES = ['approved', 'approvedWithChange', 'notApproved', 'postponed', 'sentBack'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The parts of a sagsoplæg, in OS2's order, with the financing that a tillægsbevilling must state. */
export const PAPER_PARTS = [
  'purpose',
  'background',
  'analysis',
  'recommendation',
  'consequences',
  'financing',
] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];
export type Paper = Readonly<Record<PaperPart, string>>;

/** Waiting, waiting again after "udsat", or answered. A case sent back waits for the coordination group. */
export type CaseState = 'submitted' | 'postponed' | 'decided' | 'sentBack';

/** What the steering group answered. `amount` is what the wish may be started at; only an approval has one. */
export interface Ruling {
  outcome: Outcome;
  motive: string;
  amount: Ore | null;
  extraGrant: Ore;
  decidedBy: string;
  decidedAt: string;
  decisionId: string;
}

export interface DecisionCase {
  caseId: string;
  productId: string;
  wishId: string;
  year: number;
  state: CaseState;
  reason: EscalationReason;
  paper: Paper;
  amount: Ore;
  submittedBy: string;
  submittedAt: string;
  ruling: Ruling | null;
}

/** What a wish carries of its case, so that the list can say where it is. */
export interface CaseOnWish {
  caseId: string;
  state: CaseState;
  outcome: Outcome | null;
  /** When the state was reached: submitted at, or decided at. */
  since: string;
}

export const onWish = (decisionCase: DecisionCase): CaseOnWish => ({
  caseId: decisionCase.caseId,
  state: decisionCase.state,
  outcome: decisionCase.ruling?.outcome ?? null,
  since:
    decisionCase.state === 'submitted'
      ? decisionCase.submittedAt
      : (decisionCase.ruling?.decidedAt ?? decisionCase.submittedAt),
});

/** Whether the steering group still owes an answer. */
export const isWaiting = (decisionCase: { state: CaseState }): boolean =>
  decisionCase.state === 'submitted' || decisionCase.state === 'postponed';

export const isApproval = (outcome: Outcome): boolean =>
  outcome === 'approved' || outcome === 'approvedWithChange';

/** The parts of a sagsoplæg that are still empty. Analysis may be left out; financing only where money is not the reason. */
export const missingParts = (paper: Paper, reason: EscalationReason): PaperPart[] =>
  PAPER_PARTS.filter((part) => {
    if (part === 'analysis') return false;
    if (part === 'financing' && reason !== 'economy') return false;
    return paper[part].trim() === '';
  });

export type RulingProblem =
  | 'notWaiting'
  | 'motiveMissing'
  | 'proposerDecides'
  | 'amountMissing'
  | 'amountUnchanged'
  | 'amountWithoutApproval';

/** What somebody asks a ruling to be, before it is checked. */
export interface ProposedRuling {
  outcome: Outcome;
  motive: string;
  amount: Ore | null;
  extraGrant: Ore;
}

const problemOf = (
  decisionCase: DecisionCase,
  proposed: ProposedRuling,
  decidedBy: string,
): RulingProblem | null => {
  if (!isWaiting(decisionCase)) return 'notWaiting';
  if (decidedBy === decisionCase.submittedBy) return 'proposerDecides';
  if (proposed.motive.trim() === '') return 'motiveMissing';
  if (!isApproval(proposed.outcome)) {
    return proposed.amount !== null || proposed.extraGrant > 0 ? 'amountWithoutApproval' : null;
  }
  if (proposed.outcome === 'approved') return null;
  if (proposed.amount === null) return 'amountMissing';
  return proposed.amount === decisionCase.amount && proposed.extraGrant === 0 ? 'amountUnchanged' : null;
};

const STATE_AFTER: Readonly<Record<Outcome, CaseState>> = {
  approved: 'decided',
  approvedWithChange: 'decided',
  notApproved: 'decided',
  postponed: 'postponed',
  sentBack: 'sentBack',
};

/**
 * The case with the steering group's answer.
 *
 * Whoever submitted a case does not decide it. Every outcome has a motive. "Godkendt" approves the amount asked for;
 * "godkendt med ændring" names another amount or an extra grant. The amount is an upper bound for the start.
 */
export const rule = (
  decisionCase: DecisionCase,
  proposed: ProposedRuling,
  by: { decidedBy: string; decidedAt: string; decisionId: string },
): Result<DecisionCase, RulingProblem> => {
  const problem = problemOf(decisionCase, proposed, by.decidedBy);
  if (problem) return fail(problem);
  const approvedAmount = proposed.outcome === 'approved' ? decisionCase.amount : proposed.amount;
  const ruling: Ruling = { ...proposed, motive: proposed.motive.trim(), amount: approvedAmount, ...by };
  return ok({
    ...decisionCase,
    state: STATE_AFTER[proposed.outcome],
    ruling: isApproval(proposed.outcome) ? ruling : { ...ruling, amount: null },
  });
};
