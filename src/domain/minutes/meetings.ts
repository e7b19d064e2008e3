import { addYears, isAfter, parseISO } from 'date-fns';
import type { Minutes } from './minutes';

/** Meetings held this year against the agreed minimum, and the yearly meeting with those who use the product. */
export interface MeetingCount {
  year: number;
  held: number;
  minimum: number | null;
  /** ISO day. */
  lastUsersMeeting: string | null;
  usersMeetingOverdue: boolean;
}

/** ISO days sort as text. */
const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

const isMoreThanAYearAgo = (day: string, today: string): boolean =>
  isAfter(parseISO(today), addYears(parseISO(day), 1));

/**
 * Counts meetings by their minutes, pages that nobody has registered too: a page is there, so the group met.
 * Two pages of the group on one day are one meeting; what lies ahead is not held, and what is in the trash does not count.
 * The meeting with the users is overdue when the last is more than twelve months ago, or when there are minutes but never
 * of such a meeting. Source: OS2, kommissorium ("fast minimumsantal") and "cirka en gang om året".
 *
 * @param today ISO day
 * @param minimum meetings of the coordination group agreed for a year; null where nothing is agreed
 */
export const meetingCount = (
  minutes: readonly Minutes[],
  { today, minimum }: { today: string; minimum: number | null },
): MeetingCount => {
  const year = today.slice(0, 4);
  const held = minutes.filter(({ gone, date }) => !gone && date <= today);
  const daysOf = (kind: Minutes['kind']): string[] =>
    held.filter((each) => each.kind === kind).map(({ date }) => date);
  const lastUsersMeeting = latest(daysOf('users'));
  return {
    year: Number(year),
    held: new Set(daysOf('coordination').filter((day) => day.startsWith(`${year}-`))).size,
    minimum,
    lastUsersMeeting,
    usersMeetingOverdue: lastUsersMeeting ? isMoreThanAYearAgo(lastUsersMeeting, today) : held.length > 0,
  };
};

const byDate = (a: Minutes, b: Minutes): number =>
  a.date.localeCompare(b.date) || Number(a.pageId) - Number(b.pageId);

/** Mangler udgivelse på os2.eu: approved and not published, oldest first. */
export const gapsOf = (minutes: readonly Minutes[]): readonly Minutes[] =>
  minutes.filter(({ state, gone }) => state === 'approved' && !gone).toSorted(byDate);
