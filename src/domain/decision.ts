import type { GrantKind, Purpose } from './coordination';
import type { Completion } from './fair-shares/election';
import type { SupersedeWay } from './intake/supersede';
import type { Ore } from './money';
import type { Role } from './roles';
import type { DecidedDoneChange } from './done';
import type { Ended } from './frame';
import type { EscalationReason, Outcome } from './decision-case';

/** What was decided. The words for it are the screen's; the log holds facts only. */
export type DecisionMatter =
  | { matter: 'started'; amount: Ore; caseId: string | null }
  /** Moved to a started status somewhere else than in the app, past the mandate; `takenBy` is whoever moved it. */
  | { matter: 'bypassed'; amount: Ore | null }
  /** What had gone past the mandate, put in order by the tovholder. */
  | { matter: 'regularised'; amount: Ore }
  /** A wish that holds money was closed or taken away somewhere else than in the app; `takenBy` is empty where nobody knows. */
  | { matter: 'endedElsewhere'; how: Ended['how']; held: Ore }
  /** What such a wish cost, booked by the tovholder; the rest of what it held is free. */
  | { matter: 'endSettled'; held: Ore; spent: Ore }
  /** An invoice was booked; `held` is what the wish still holds after it. */
  | { matter: 'invoiced'; amount: Ore; held: Ore }
  | { matter: 'delivered'; held: Ore; spent: Ore }
  | { matter: 'rejected'; reference: string }
  /** Closed as the same as another wish, or because another covers it; `byKey` is its key as it was then. */
  | { matter: 'superseded'; way: SupersedeWay; byWishId: string; byKey: string }
  | { matter: 'submitted'; caseId: string; reason: EscalationReason; amount: Ore }
  | {
      matter: 'ruled';
      caseId: string;
      outcome: Outcome;
      amount: Ore | null;
      extraGrant: Ore;
      condition?: string;
      otherYear?: number;
      /** Everybody who took part, and those who stayed out for a conflict of interest; absent in older decisions. */
      takingPart?: readonly string[];
      conflicted?: readonly string[];
    }
  /** What DONE means was changed after the start: a criterion's words before and after, null where there are none. */
  | {
      matter: 'doneChanged';
      change: DecidedDoneChange['change'];
      before: string | null;
      after: string | null;
      version: number;
    }
  /** The coordination group took a case back before it was answered. */
  | { matter: 'withdrawn'; caseId: string }
  | { matter: 'frameSet'; year: number; amount: Ore; wishLimit: Ore | null }
  /** The steering group handed a year on to the next: `bound` follows its wishes, `rest` is what else it gave. */
  | { matter: 'carriedOver'; year: number; bound: Ore; rest: Ore }
  /** Money brought in beside the base of the frame, or taken back where negative. */
  | { matter: 'granted'; year: number; purpose: Purpose; kind: GrantKind; amount: Ore }
  /** A cost of coordination was booked; negative for a credit note. */
  | { matter: 'coordinationPaid'; year: number; amount: Ore }
  /** Rækkefølge vedtaget: the open wishes, first first, as the group agreed on them that day. */
  | { matter: 'orderAgreed'; wishIds: readonly string[] }
  | RankedByShares
  | BroughtIn
  | RoleMatter;

/** What a product's ledger of a year came to when it was brought in, in øre without VAT. */
export interface YearBroughtIn {
  year: number;
  granted: Ore;
  committed: Ore;
  spent: Ore;
}

/** Indlæst fra fil: all of the product came from a file that was made where it was before. */
export interface BroughtIn {
  matter: 'broughtIn';
  /** Key of the project that the file was made in. */
  sourceKey: string;
  /** When the file was made: ISO date and time. */
  exportedAt: string;
  wishes: number;
  decisions: number;
  entries: number;
  cases: number;
  years: readonly YearBroughtIn[];
}

/** The role of tovholder: handed over, or stood in for on days of the Danish calendar, both included. */
export type RoleMatter =
  /** `kept` are the roles that the former tovholder still has. */
  | { matter: 'handedOver'; from: string; to: string; kept: readonly Role[] }
  | { matter: 'standInNamed'; accountId: string; from: string; until: string }
  | { matter: 'standInEnded'; accountId: string };

const ROLE_MATTERS: readonly string[] = [
  'handedOver',
  'standInNamed',
  'standInEnded',
] satisfies readonly RoleMatter['matter'][];

/** Whether a decision is about who is the tovholder. */
export const isRoleMatter = (matter: DecisionMatter): matter is RoleMatter =>
  ROLE_MATTERS.includes(matter.matter);

/** Every account that a line of the log names, each once: who took the decision where that is known, and whom it is about. */
export const accountsOf = ({ takenBy, matter }: Pick<Decision, 'takenBy' | 'matter'>): readonly string[] => [
  ...new Set([...(takenBy === '' ? [] : [takenBy]), ...namedIn(matter)]),
];

/** The accounts that a matter names, whoever took the decision. */
export const namedIn = (matter: DecisionMatter): readonly string[] => {
  if (matter.matter === 'handedOver') return [matter.from, matter.to];
  if (matter.matter === 'ruled') return [...(matter.takingPart ?? []), ...(matter.conflicted ?? [])];
  return isRoleMatter(matter) ? [matter.accountId] : [];
};

export type MatterName = DecisionMatter['matter'];

type Matters = { [Name in MatterName]: Extract<DecisionMatter, { matter: Name }> };

/** The matters of a name; without one, all of them. */
export type OfMatter<Name extends MatterName = MatterName> = {
  [Each in Name]: { matter: Each } & Matters[Each];
}[Name];

/** What is made of each matter; none can be left out. */
export type ForEachMatter<Made, Beside> = {
  readonly [Name in MatterName]: (matter: OfMatter<Name>, beside: Beside) => Made;
};

/** What a table makes of a matter. */
export const byMatter = <Name extends MatterName, Made, Beside>(
  table: ForEachMatter<Made, Beside>,
  matter: OfMatter<Name>,
  beside: Beside,
): Made => table[matter.matter](matter, beside);

/** Whether every authority had an equal share of the money, or shares by what it contributes, or by its size. */
export const SHARES_KINDS = ['equal', 'contribution', 'size'] as const;
export type SharesKind = (typeof SHARES_KINDS)[number];

/** How large an authority's share was beside the others': a whole number from 1. */
export interface SharesWeight {
  /** Its name as it was when the decision was taken. */
  authority: string;
  weight: number;
}

/** The group's order was taken from a proposal of fair shares. */
export interface RankedByShares {
  matter: 'rankedByShares';
  wishes: number;
  /** The year of the frame, and what it had left: the money that was shared out. */
  year: number;
  budget: Ore;
  cost: Ore;
  completion: Completion;
  shares: SharesKind;
  /** Of everybody who had a share; empty where all shares were equal. */
  weights: readonly SharesWeight[];
}

/**
 * One line of the decision log: Dato · Beslutning · Grundlag · Truffet af · Reference.
 * Written once; a correction is a new decision. Source: OS2's beslutningslog.
 */
export interface Decision {
  decisionId: string;
  productId: string;
  /** The wish the decision is about; null for decisions on the frame and on roles. */
  wishId: string | null;
  /** ISO date and time. */
  at: string;
  matter: DecisionMatter;
  /** Grundlag: why. */
  basis: string;
  /** Truffet af: account id. */
  takenBy: string;
  /** Reference: meeting, minutes, case or address. */
  reference: string;
}
