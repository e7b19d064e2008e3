import type { Inbox, InboxEntry } from '../../../src/contract/definitions';
import type { Outcome } from '../../../src/domain/decision-case';
import { NOTHING, sum, type Ore } from '../../../src/domain/money';

/** What the meeting decided in a case, with what it takes to say so when the case has left the inbox. */
export interface Result {
  caseId: string;
  key: string;
  title: string;
  product: string;
  outcome: Outcome;
  /** What the wish may be started at; null unless it was approved. */
  amount: Ore | null;
  extraGrant: Ore;
}

/** A meeting: its cases in order, where it is, and what it has decided. */
export interface Meeting {
  agenda: readonly string[];
  /** The place in the agenda, from 0; the length of the agenda once the meeting looks back. */
  at: number;
  results: readonly Result[];
  /** The reference of the last decision, proposed for the next: a meeting is one reference. */
  reference: string;
}

const idsOf = (waiting: readonly InboxEntry[]): string[] => waiting.map((entry) => entry.case.caseId);

/** A meeting on everything that waits, in the order of the inbox. */
export const startMeeting = ({ waiting }: Pick<Inbox, 'waiting'>): Meeting => ({
  agenda: idsOf(waiting),
  at: 0,
  results: [],
  reference: '',
});

/** The meeting when somebody comes back to it: cases that have come since stand last, and it is where it was. */
export const resumeMeeting = (meeting: Meeting, { waiting }: Pick<Inbox, 'waiting'>): Meeting => {
  const newcomers = idsOf(waiting).filter((caseId) => !meeting.agenda.includes(caseId));
  const agenda = [...meeting.agenda, ...newcomers];
  return { ...meeting, agenda, at: isOver(meeting) ? agenda.length : meeting.at };
};

/** Whether the last case is behind and the meeting looks back at what it decided. */
export const isOver = ({ agenda, at }: Meeting): boolean => at >= agenda.length;

/** A number of cases on or back, from the first case to the look back after the last. */
export const step = (meeting: Meeting, steps: number): Meeting => ({
  ...meeting,
  at: Math.min(Math.max(meeting.at + steps, 0), meeting.agenda.length),
});

export const goTo = (meeting: Meeting, caseId: string): Meeting => {
  const at = meeting.agenda.indexOf(caseId);
  return at < 0 ? meeting : { ...meeting, at };
};

export const resultOf = ({ results }: Meeting, caseId: string): Result | undefined =>
  results.find((result) => result.caseId === caseId);

const resultIn = ({ case: { caseId, ruling }, wish, heading }: InboxEntry): Result[] =>
  ruling
    ? [
        {
          caseId,
          key: wish.key,
          title: wish.title,
          product: heading.name,
          outcome: ruling.outcome,
          amount: ruling.amount,
          extraGrant: ruling.extraGrant,
        },
      ]
    : [];

/** The meeting after a decision: it goes on with the next case that nobody has decided in it, or looks back. */
export const afterDecision = (
  meeting: Meeting,
  ruled: InboxEntry,
  reference = meeting.reference,
): Meeting => {
  const { caseId } = ruled.case;
  const others = meeting.results.filter((result) => result.caseId !== caseId);
  const results = [...others, ...resultIn(ruled)];
  const next = meeting.agenda.findIndex(
    (id, place) => place > meeting.at && !results.some((result) => result.caseId === id),
  );
  return { ...meeting, results, reference, at: next < 0 ? meeting.agenda.length : next };
};

/** What a meeting came to. */
export interface Summary {
  decided: readonly Result[];
  /** Cases that still wait. */
  skipped: readonly InboxEntry[];
  /** How many cases somebody decided outside of the meeting. */
  elsewhere: number;
  approved: Ore;
  extraGrants: Ore;
}

/** Looks back at a meeting: every case of the agenda is decided in it, still waiting, or decided elsewhere. */
export const summaryOf = (meeting: Meeting, { waiting }: Pick<Inbox, 'waiting'>): Summary => {
  const decided = meeting.agenda.flatMap((caseId) => resultOf(meeting, caseId) ?? []);
  const skipped = meeting.agenda
    .filter((caseId) => !resultOf(meeting, caseId))
    .flatMap((caseId) => waiting.find((entry) => entry.case.caseId === caseId) ?? []);
  return {
    decided,
    skipped,
    elsewhere: meeting.agenda.length - decided.length - skipped.length,
    approved: sum(decided.map(({ amount }) => amount ?? NOTHING)),
    extraGrants: sum(decided.map(({ extraGrant }) => extraGrant)),
  };
};
