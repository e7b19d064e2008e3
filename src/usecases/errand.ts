import type { Decision } from '../domain/decision';
import type { WishKind } from '../domain/product';
import type { Versioned } from './ports';
import type { WishTrace } from './trace';

/**
 * What an agreed change still owes Jira. It is stored in the same transaction as the change,
 * so that a crash between any two steps leaves something that can be completed or undone.
 *
 * `moving`: the issue is on its way to the target status; the decision is not yet taken.
 * `telling`: the decision stands; the comment and the fields may still be missing.
 */
export interface Errand {
  errandId: string;
  productId: string;
  wishId: string;
  year: number;
  /** The line of the frame that the wish is paid from. */
  line: WishKind;
  at: string;
  state: 'moving' | 'telling';
  targetStatusId: string | null;
  /** Null where nothing is decided: an answer is only told. */
  decision: Decision | null;
  /** The comment as an Atlassian document, ready to be written. */
  comment: object;
  /** What is to stand in the history of other wishes, once the decision is taken. */
  traces?: readonly WishTrace[];
}

/** An errand that carries a decision out. What moves an issue always does. */
export interface DecisionErrand extends Errand {
  decision: Decision;
}

export const isDecided = (errand: Versioned<Errand>): errand is Versioned<DecisionErrand> =>
  errand.value.decision !== null;
