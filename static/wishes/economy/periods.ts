import { quarterOfMonth, type Quarter } from '../../../src/domain/ledger/quarter';
import { isoDayOf } from '../../../src/text/date-text';

const LAST_MONTH = 11;

/**
 * The month of a year that a moment belongs to in its books, 0 to 11, by the calendar in Denmark. What was booked
 * before the year began stands in January, and what was booked after its end in December.
 */
export const monthIn =
  (year: number) =>
  (at: string): number => {
    const [ofYear = '', month = ''] = isoDayOf(at).split('-');
    if (Number(ofYear) < year) return 0;
    return Number(ofYear) > year ? LAST_MONTH : Number(month) - 1;
  };

export const quarterIn =
  (year: number) =>
  (at: string): Quarter =>
    quarterOfMonth(monthIn(year)(at));

const dayOf = (year: number, month: number, day: number): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** The first and the last day of a quarter, as ISO days. */
export const daysOfQuarter = (year: number, quarter: Quarter): { first: string; last: string } => {
  const end = quarter * 3;
  return { first: dayOf(year, end - 2, 1), last: dayOf(year, end, end === 3 || end === 12 ? 31 : 30) };
};

/** The day that a quarter's closing balance stands for: its end, or that of the figures while it runs. */
export const closingDay = ({ year, quarter, at }: { year: number; quarter: Quarter; at: string }): string =>
  quarterIn(year)(at) === quarter ? at : daysOfQuarter(year, quarter).last;

/** The first day of a month, January being 0, as an ISO day. */
export const firstOfMonth = (year: number, month: number): string => dayOf(year, month + 1, 1);
