import { addMonths, isAfter, parseISO } from 'date-fns';
import type { DocumentHead, ItemState, KeptAnswer } from './checklist';

/** What the app knows of an item from the product's use. */
export interface Evidence {
  state: Extract<ItemState, 'exists' | 'missing'>;
  /** What it was found from; the screen has a sentence for each. */
  found: EvidenceKind;
  /** How many of what was found, where that says something. */
  count: number | null;
  link: string | null;
}

export const EVIDENCE_KINDS = [
  'minutesPublished',
  'minutesUnpublished',
  'tovholderNamed',
  'contactPublished',
  'groupsNamed',
  'frameSet',
  'backlogPublic',
  'pageByLabel',
  'visionWritten',
  'evaluationFinished',
  'questionsAnswered',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Why an item wants attention although it is there. */
export type Overdue = 'check' | 'revision';

/** How an item stands on a day. */
export interface ItemStatus {
  state: ItemState | 'unanswered';
  /** Whether a person said it or the app found it. */
  source: 'answer' | 'evidence' | null;
  evidence: Evidence | null;
  overdue: Overdue | null;
  withoutResponsible: boolean;
  /** A document that is there but whose head names no approver. */
  withoutApprover: boolean;
}

/** Counts of a place, or of the whole list. `inPlace` counts what exists or is not relevant. */
export interface ChecklistTally {
  total: number;
  inPlace: number;
  missing: number;
  withoutResponsible: number;
  overdue: number;
}

const MONTHS_BETWEEN_CHECKS = 6;

/** ISO days compare as text. */
const overdueOf = ({ checkedOn, head: { reviseBy } }: KeptAnswer, today: string): Overdue | null => {
  if (reviseBy !== null && reviseBy < today) return 'revision';
  if (checkedOn === null) return null;
  const nextCheck = addMonths(parseISO(checkedOn), MONTHS_BETWEEN_CHECKS);
  return isAfter(parseISO(today), nextCheck) ? 'check' : null;
};

/** A backlog has no head; a document that somebody gave one lacks its approver where the field stands empty. */
const lacksApprover = ({ approver, ...others }: DocumentHead): boolean =>
  approver.trim() === '' && Object.values(others).some((value) => value !== null && value.trim() !== '');

const sourceOf = (said: ItemState | null, evidence: Evidence | null): ItemStatus['source'] => {
  if (said) return 'answer';
  return evidence ? 'evidence' : null;
};

/**
 * How an item stands on a day. What a person said goes before what the app found.
 *
 * What exists is overdue when its revision date has passed, and after that when it was last checked more than six calendar
 * months ago: OS2 evaluates all products twice a year. What is not relevant needs no responsible.
 *
 * @param today ISO day
 */
export const statusOf = (answer: KeptAnswer | null, evidence: Evidence | null, today: string): ItemStatus => {
  const said = answer?.state ?? null;
  const found = evidence?.state ?? 'unanswered';
  const state = said ?? found;
  const isThere = answer !== null && state === 'exists';
  return {
    state,
    source: sourceOf(said, evidence),
    evidence,
    overdue: isThere ? overdueOf(answer, today) : null,
    withoutResponsible: state !== 'notRelevant' && !answer?.responsible,
    withoutApprover: isThere && lacksApprover(answer.head),
  };
};

/** Counts the items that are in force; retired ones are not to be among them. */
export const tallyOf = (statuses: readonly ItemStatus[]): ChecklistTally => {
  const count = (isCounted: (status: ItemStatus) => boolean): number => statuses.filter(isCounted).length;
  return {
    total: statuses.length,
    inPlace: count(({ state }) => state === 'exists' || state === 'notRelevant'),
    missing: count(({ state }) => state === 'missing'),
    withoutResponsible: count((status) => status.withoutResponsible),
    overdue: count(({ overdue }) => overdue !== null),
  };
};
