import { addDays, formatISO, parseISO } from 'date-fns';
import type { Wish } from '../wish';

/** That somebody of the group has answered whoever made the wish. */
export interface Answered {
  accountId: string;
  /** ISO date and time. */
  at: string;
}

/** The longest deadline that may be set, in days. */
export const LONGEST_DEADLINE = 365;

/**
 * Whether the group has answered a wish: it has started or closed it, or put it before the steering group, or somebody
 * of the group has written to whoever made it, through the app. A case that was taken back is no answer any more.
 * A comment written in Jira itself is not counted: the list does not know who of the group wrote what there.
 */
export const isAnswered = ({
  stage,
  case: file,
  answered,
}: Pick<Wish, 'stage' | 'case' | 'answered'>): boolean =>
  stage !== 'open' || answered !== null || (file !== null && file.state !== 'withdrawn');

/**
 * Svarfrist: the last day on which a wish is answered in time. Source: OS2's third rule for a community, "hvor tid".
 *
 * @param createdOn ISO day on which the wish was made, which is day 0
 * @param answerDays days of the calendar, weekends and holidays with them
 * @returns ISO day
 */
export const answerDueOn = (createdOn: string, answerDays: number): string =>
  formatISO(addDays(parseISO(createdOn), answerDays), { representation: 'date' });

/**
 * Mangler svar: the group has not answered, and the deadline has passed. Without a deadline no wish lacks an answer.
 *
 * @param today ISO day in Denmark
 */
export const lacksAnswer = (
  wish: Pick<Wish, 'stage' | 'case' | 'answered' | 'createdOn'>,
  { answerDays, today }: { answerDays: number | null; today: string },
): boolean => answerDays !== null && !isAnswered(wish) && today > answerDueOn(wish.createdOn, answerDays);

/** What keeps somebody from answering a wish: one that is under way or over has its answer in what became of it. */
export const answerObstacles = ({ stage }: Pick<Wish, 'stage'>): 'notOpen'[] =>
  stage === 'open' ? [] : ['notOpen'];
