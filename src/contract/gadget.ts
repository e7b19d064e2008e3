import type { Frame } from '../domain/frame';
import type { FrameStatus } from '../domain/money-line';
import type { Ore } from '../domain/money';
import type { ProductHeading } from './definitions';

/** How few and how many wishes a gadget may show. */
export const FEWEST_WISHES = 3;
export const MOST_WISHES = 10;

/** A wish at the top of the list, as a gadget shows it. */
export interface TopWish {
  wishId: string;
  key: string;
  title: string;
  estimate: Ore | null;
  /** Null for a wish that counts as closed though Jira does not say so. */
  status: FrameStatus | null;
}

/** A product at a glance: its frame of the year and the top of its list. */
export interface ProductTop {
  heading: ProductHeading;
  frame: Frame;
  /** What the wishes within the frame cost together; null where the list is longer than what was looked at. */
  fitting: Ore | null;
  /** In rank order. */
  wishes: readonly TopWish[];
  /** Whether the list goes on below them. */
  hasMore: boolean;
  hasSteeringGroup: boolean;
  /** ISO time of the answer. */
  at: string;
}

/** A case that waits for the steering group, as everybody who may see the wish may know of it. */
export interface WaitingCase {
  caseId: string;
  heading: ProductHeading;
  key: string;
  title: string;
  /** What is asked for all wishes of the case together. */
  amount: Ore;
  /** ISO date and time. */
  submittedAt: string;
  /** ISO day by which an answer is wished; null where none is. */
  answerBy: string | null;
  isPostponed: boolean;
}

export interface WaitingCases {
  /** The overdue first, by the day wished, then the rest, the oldest first. */
  waiting: readonly WaitingCase[];
  /** Whether more may wait than a gadget looks at. */
  hasMore: boolean;
  /** Whether the reader decides cases in a product, so that the steering group's page has something for them. */
  decides: boolean;
  at: string;
}
