import type { EscalationReason, Outcome } from '../domain/decision-case';
import type { Ore } from '../domain/money';
import type { Person, ProductHeading } from './definitions';

/** A case that the steering group has answered, as its page lists it. */
export interface DecidedCase {
  caseId: string;
  heading: ProductHeading;
  /** Null for a wish that the reader may not see in Jira. */
  wish: { key: string; title: string } | null;
  reason: EscalationReason;
  asked: Ore;
  outcome: Outcome;
  /** What the wish may be started at; null unless it was approved. */
  amount: Ore | null;
  extraGrant: Ore;
  motive: string;
  decidedBy: string;
  /** ISO date and time. */
  decidedAt: string;
  /** Meeting, minutes or address; empty where none was given. */
  reference: string;
}

/** The year's answers, the last one first, with the token of the older ones; null when these are all. */
export interface DecidedPage {
  year: number;
  decided: readonly DecidedCase[];
  people: readonly Person[];
  next: string | null;
}
