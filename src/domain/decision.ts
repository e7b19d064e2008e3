import type { Ore } from './money';
import type { EscalationReason, Outcome } from './decision-case';

/** What was decided. The words for it are the screen's; the log holds facts only. */
export type DecisionMatter =
  | { matter: 'started'; amount: Ore; caseId: string | null }
  | { matter: 'delivered'; held: Ore; spent: Ore }
  | { matter: 'rejected'; reference: string }
  | { matter: 'submitted'; caseId: string; reason: EscalationReason; amount: Ore }
  | { matter: 'ruled'; caseId: string; outcome: Outcome; amount: Ore | null; extraGrant: Ore }
  | { matter: 'frameSet'; year: number; amount: Ore; wishLimit: Ore | null };

/**
 * One line of the decision log: Dato · Beslutning · Grundlag · Truffet af · Reference.
 * Written once; a correction is a new decision. Source: OS2's beslutningslog.
 */
export interface Decision {
  decisionId: string;
  productId: string;
  /** The wish the decision is about; null for decisions on the frame. */
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
