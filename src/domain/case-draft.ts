import type { CaseLink, EscalationReason, Paper } from './decision-case';

/**
 * Kladde: a sagsoplæg that the coordination group is still writing. Whoever may submit finds it and goes on with it;
 * the steering group sees nothing of it until it is submitted.
 */
export interface CaseDraft {
  productId: string;
  wishId: string;
  reason: EscalationReason | null;
  paper: Paper;
  /** ISO date; null where no answer is asked for by a day. */
  answerBy: string | null;
  links: readonly CaseLink[];
  /** Account id of who saved it last. */
  savedBy: string;
  /** ISO date and time. */
  savedAt: string;
}
