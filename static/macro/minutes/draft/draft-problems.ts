import type { MinutesProposal } from '../../../../src/contract/documentation';
import { linesOf, tickedIds, TICK_LISTS, titleOf, type MinutesDraft, type TickList } from './minutes-draft';

export type DraftField = 'title' | 'date' | 'nextMeeting' | 'decided' | 'actions' | TickList;

export type DraftProblem =
  | { problem: 'dateMissing' | 'titleMissing' | 'titleTaken' | 'beforeMeeting' }
  | { problem: 'tooManyLines' | 'tooManyTicked'; most: number }
  | { problem: 'lineTooLong'; longest: number };

export type DraftProblems = Partial<Record<DraftField, DraftProblem>>;

/** What a page takes, as the payload's schema has it. */
const MOST_LINES = 100;
const LONGEST_DECISION = 4_000;
const LONGEST_ACTION = 300;
const MOST_TICKED: Readonly<Record<TickList, number>> = { wishes: 100, cases: 100, decisions: 200 };

const linesProblem = (text: string, longest: number): DraftProblem | null => {
  const lines = linesOf(text);
  if (lines.length > MOST_LINES) return { problem: 'tooManyLines', most: MOST_LINES };
  return lines.some((line) => line.length > longest) ? { problem: 'lineTooLong', longest } : null;
};

const titleProblem = (title: string, taken: string | null): DraftProblem | null => {
  if (title === '') return { problem: 'titleMissing' };
  return title === taken ? { problem: 'titleTaken' } : null;
};

const nextMeetingProblem = ({ date, nextMeeting }: MinutesDraft): DraftProblem | null =>
  nextMeeting !== '' && nextMeeting <= date ? { problem: 'beforeMeeting' } : null;

export interface Drafted {
  draft: MinutesDraft;
  proposal: MinutesProposal | null;
  /** A title that the space already has; null while none is known. */
  takenTitle: string | null;
}

const tickProblem = ({ draft, proposal }: Drafted, list: TickList): DraftProblem | null =>
  tickedIds(draft, proposal, list).length > MOST_TICKED[list]
    ? { problem: 'tooManyTicked', most: MOST_TICKED[list] }
    : null;

/** What keeps a draft from being sent, by the field that mends it. */
export const draftProblems = (drafted: Drafted): DraftProblems => {
  const { draft, proposal, takenTitle } = drafted;
  const found: [DraftField, DraftProblem | null][] = [
    ['date', draft.date === '' ? { problem: 'dateMissing' } : null],
    ['title', titleProblem(titleOf(draft, proposal).trim(), takenTitle)],
    ['decided', linesProblem(draft.decided, LONGEST_DECISION)],
    ['actions', draft.form === 'full' ? linesProblem(draft.actions, LONGEST_ACTION) : null],
    ['nextMeeting', nextMeetingProblem(draft)],
    ...TICK_LISTS.map((list): [DraftField, DraftProblem | null] => [list, tickProblem(drafted, list)]),
  ];
  return Object.fromEntries(found.flatMap(([field, problem]) => (problem ? [[field, problem]] : [])));
};
