import type { DecisionCase } from '../decision-case';

/** What the order of waiting cases rests on. */
export type Waiting = Pick<DecisionCase, 'caseId' | 'submittedAt' | 'answerBy'>;

/**
 * Whether the day by which the coordination group asked for an answer has gone. The day itself has not.
 *
 * @param today ISO day in Denmark
 */
export const isOverdue = ({ answerBy }: Pick<Waiting, 'answerBy'>, today: string): boolean =>
  answerBy !== null && answerBy < today;

/** Where no day presses, whatever day there is: after all of them. */
const NO_DAY = '9999-12-31';

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What a case is sorted by, the weightiest part first; the id decides between cases of the same moment. */
const placeOf = (waiting: Waiting, today: string): readonly string[] => [
  isOverdue(waiting, today) ? (waiting.answerBy ?? NO_DAY) : NO_DAY,
  waiting.submittedAt,
  waiting.caseId,
];

/**
 * The order in which the steering group takes its cases: first those that are overdue, by the day wished, and then
 * the rest, the one that has waited longest first. Everybody who lists waiting cases lists them so.
 *
 * @param today ISO day in Denmark
 */
export const inWaitingOrder =
  (today: string) =>
  (a: Waiting, b: Waiting): number => {
    const [placeOfA, placeOfB] = [placeOf(a, today), placeOf(b, today)];
    return placeOfA.map((part, at) => compare(part, placeOfB[at] ?? '')).find((order) => order !== 0) ?? 0;
  };
