import { minus, totalOf, type Ore } from './money';

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

/**
 * Waiting, waiting again after "udsat", or answered. A case sent back waits for the coordination group, and one that
 * the group itself withdrew waits for nobody.
 */
export const CASE_STATES = ['submitted', 'postponed', 'decided', 'sentBack', 'withdrawn'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Bilag: something outside the case that belongs to it. */
export interface CaseLink {
  name: string;
  url: string;
}

/** A wish of a case, at what is asked for it or approved for it. */
export interface CaseWish {
  wishId: string;
  amount: Ore;
}

/** The most wishes that one case may hold: they are decided in one transaction, which the platform bounds. */
export const MOST_TOGETHER = 7;

/** The most links that a case may have. */
export const MOST_LINKS = 20;

/** Somebody who decides cases has an interest of their own in this one, and so takes no part in it. */
export interface Conflict {
  accountId: string;
  reason: string;
  /** ISO date and time. */
  at: string;
}

/** What the steering group answered. `amount` is what the wish may be started at; only an approval has one. */
export interface Ruling {
  outcome: Outcome;
  motive: string;
  amount: Ore | null;
  extraGrant: Ore;
  /** Vilkår: what the approval rests on; empty where there are none. */
  condition: string;
  /** The year whose frame pays, where it is another than the case's own. */
  otherYear: number | null;
  /** The wishes that may be started, each at its amount; older rulings name only the sum for their one wish. */
  parts: readonly CaseWish[];
  /** Everybody who took part in the decision, with the one who wrote it. */
  takingPart: readonly string[];
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
  /** What is asked for all its wishes together. */
  amount: Ore;
  /** The wishes that are asked for together with the first. */
  also: readonly CaseWish[];
  submittedBy: string;
  submittedAt: string;
  /** ISO date by which the coordination group asks for an answer; null where it asks for none. */
  answerBy: string | null;
  links: readonly CaseLink[];
  conflicts: readonly Conflict[];
  ruling: Ruling | null;
}

/** What a wish carries of its case, so that the list can say where it is. */
export interface CaseOnWish {
  caseId: string;
  state: CaseState;
  outcome: Outcome | null;
  /** When the state was reached: submitted at, or decided at. */
  since: string;
  /** The year that an approval was given for, where it is another than the case's own. */
  otherYear?: number;
}

/** Every wish of a case at what is asked for it, the one that the case is named after first. */
export const wishesOf = ({
  wishId,
  amount,
  also,
}: Pick<DecisionCase, 'wishId' | 'amount' | 'also'>): readonly CaseWish[] => [
  { wishId, amount: minus(amount, totalOf(also)) },
  ...also,
];

/** What was approved for each wish; none where nothing was. */
export const partsOf = ({ wishId, ruling }: DecisionCase): readonly CaseWish[] => {
  if (!ruling || ruling.amount === null) return [];
  return ruling.parts.length > 0 ? ruling.parts : [{ wishId, amount: ruling.amount }];
};

/** What a wish carries of the case; one that was left out of an approval was not approved. */
export const onOneWish = (decisionCase: DecisionCase, wishId: string): CaseOnWish => {
  const mark = onWish(decisionCase);
  const isLeftOut =
    mark.outcome !== null &&
    isApproval(mark.outcome) &&
    partsOf(decisionCase).every((part) => part.wishId !== wishId);
  return isLeftOut ? { ...mark, outcome: 'notApproved' } : mark;
};

export const onWish = (decisionCase: DecisionCase): CaseOnWish => ({
  caseId: decisionCase.caseId,
  state: decisionCase.state,
  outcome: decisionCase.ruling?.outcome ?? null,
  since:
    decisionCase.state === 'submitted'
      ? decisionCase.submittedAt
      : (decisionCase.ruling?.decidedAt ?? decisionCase.submittedAt),
  ...(decisionCase.ruling?.otherYear ? { otherYear: decisionCase.ruling.otherYear } : {}),
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
