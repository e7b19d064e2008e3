import { isWaiting, type DecisionCase } from '../decision-case';
import type { Decision } from '../decision';
import type { FrameStatus } from '../money-line';
import type { WishStage } from '../product';
import type { Minutes } from './minutes';

/** A meeting decides on a handful of wishes; the rest of the list is a click away. */
export const MOST_WISHES = 10;

/** Statuses on which the group has a step to take: start, or submit to the steering group. */
const DECIDABLE: readonly FrameStatus['status'][] = ['inside', 'overLimit', 'overFrame', 'decided'];

const isDecidable = (status: FrameStatus | undefined): boolean =>
  status !== undefined && DECIDABLE.includes(status.status) && !isTurnedDown(status);

const isTurnedDown = (status: FrameStatus): boolean =>
  status.status === 'decided' && status.outcome === 'notApproved';

/**
 * The wishes to put before the coordination group: the first in rank that are open and ready, which is to say estimated and
 * with DONE defined, and not waiting for or turned down by the steering group.
 *
 * @param wishes in rank order
 */
export const wishesOnTheTable = <W extends { wishId: string; stage: WishStage; doneDefined: boolean }>(
  wishes: readonly W[],
  statuses: ReadonlyMap<string, FrameStatus>,
): readonly W[] =>
  wishes
    .filter(
      ({ wishId, stage, doneDefined }) =>
        stage === 'open' && doneDefined && isDecidable(statuses.get(wishId)),
    )
    .slice(0, MOST_WISHES);

type LastMeeting = Pick<Minutes, 'date' | 'decisionIds'> | null;

/** Both by the day: the day of the meeting itself belongs to the next one too, for what was decided after it closed. */
const isSince = (time: string, last: LastMeeting): boolean => last === null || time.slice(0, 10) >= last.date;

/**
 * Cases that the steering group still owes an answer, and those it answered since the last meeting; oldest first.
 *
 * @param last the last minutes of the same kind; null where there are none
 */
export const casesOnTheTable = (cases: readonly DecisionCase[], last: LastMeeting): readonly DecisionCase[] =>
  cases
    .filter((each) => isWaiting(each) || (each.ruling !== null && isSince(each.ruling.decidedAt, last)))
    .toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt));

/** Decisions since the last meeting that its minutes do not hold, oldest first. */
export const decisionsSince = (decisions: readonly Decision[], last: LastMeeting): readonly Decision[] =>
  decisions
    .filter(({ at, decisionId }) => isSince(at, last) && !last?.decisionIds.includes(decisionId))
    .toSorted((a, b) => a.at.localeCompare(b.at));

/** The last minutes of a kind before a meeting, which that meeting approves first; null where there are none. */
export const lastOfKind = (
  minutes: readonly Minutes[],
  { kind, date }: Pick<Minutes, 'kind' | 'date'>,
): Minutes | null =>
  minutes
    .filter((each) => each.kind === kind && !each.gone && each.date < date)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1) ?? null;
