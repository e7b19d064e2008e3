import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Ore } from '../domain/money';
import { dateWriter, isoDayOf, LONG_DATE, SHORT_DATE, TIME_OF_DAY } from './date-text';
import type { Locale } from './messages';
import { amountWriter, kronerWriter } from './money-text';

export interface Formats {
  /** `85.000 kr.`; øre are shown only where there are any. Never broken over two lines. */
  kroner(amount: Ore): string;
  /** `85.000`, for cells whose heading names the unit. */
  amount(amount: Ore): string;
  number(value: number): string;
  /** `82 %` of a share between 0 and 1. */
  percent(share: number): string;
  /** `05.03.2026` */
  date(iso: string): string;
  /** `5. marts 2026` */
  longDate(iso: string): string;
  /** `marts` */
  month(iso: string): string;
  /** `mar.` */
  shortMonth(iso: string): string;
  /** `14.07` */
  time(iso: string): string;
  /** Whole days between two moments, by the Danish calendar. */
  daysBetween(fromIso: string, toIso: string): number;
  /** Compares names as the language sorts them: in Danish å comes last and aa is å. */
  compare(a: string, b: string): number;
}

/** The day in Denmark that a moment falls on, wherever the program runs. */
const danishDay = (iso: string): Date => parseISO(isoDayOf(iso));

/** Numbers, money, dates and sorting as one language writes them. */
export const createFormats = (locale: Locale): Formats => {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const collator = new Intl.Collator(locale.slice(0, 2), { numeric: true });
  return {
    amount: amountWriter(locale),
    kroner: kronerWriter(locale),
    number: (value) => whole.format(value),
    percent: (share) => percent.format(share),
    date: dateWriter(locale, SHORT_DATE),
    longDate: dateWriter(locale, LONG_DATE),
    month: dateWriter(locale, { month: 'long' }),
    shortMonth: dateWriter(locale, { month: 'short' }),
    time: dateWriter(locale, TIME_OF_DAY),
    daysBetween: (from, to) => differenceInCalendarDays(danishDay(to), danishDay(from)),
    compare: (a, b) => collator.compare(a, b),
  };
};
