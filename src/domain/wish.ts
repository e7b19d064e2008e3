import type { CaseOnWish } from './decision-case';
import type { DoneDefinition } from './done';
import type { Answered } from './intake/answer-deadline';
import type { Ore } from './money';
import type { WishKind, WishStage } from './product';

/** Who orders the wish, who approves the delivery, who owns it. */
export interface Order {
  /** Bestiller: an authority. */
  ordererId: string | null;
  /** Godkender: the account that accepts the delivery; never the vendor. */
  approverId: string | null;
  /** Ejer: the account that answers for the wish in the group. */
  ownerId: string | null;
  /** The authorities that the wish benefits. */
  beneficiaryIds: readonly string[];
}

export const NO_ORDER: Order = { ordererId: null, approverId: null, ownerId: null, beneficiaryIds: [] };

/** A wish as the group sees it: Jira's facts and the app's own, joined. */
export interface Wish {
  wishId: string;
  key: string;
  title: string;
  kind: WishKind;
  status: { id: string; name: string };
  stage: WishStage;
  /** Without VAT; null while nobody has estimated the wish. */
  estimate: Ore | null;
  done: DoneDefinition;
  order: Order;
  case: CaseOnWish | null;
  /** ISO day in Denmark on which the issue was made. */
  createdOn: string;
  /** Who of the group answered last, and when; null while nobody has. */
  answered: Answered | null;
}
