/** A time as long as it was written: a whole day, a minute, or a moment. The end is not part of it. */
export interface TimeSpan {
  start: number;
  end: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const ABSOLUTE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/;

/** A date such as `2026-11-23` or `2026/11/23 14:30`. As in the rest of the stage, clocks show UTC. */
export function readCqlDate(text: string): TimeSpan | undefined {
  const parts = ABSOLUTE.exec(text.trim());
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const start = Date.UTC(year, month - 1, day, hour, minute);
  const isReal = new Date(start).getUTCDate() === day && hour < 24 && minute < 60;
  return isReal ? { start, end: start + (parts[4] === undefined ? DAY : MINUTE) } : undefined;
}

type Unit = 'y' | 'M' | 'w' | 'd' | 'h' | 'm';

const INCREMENT = /^([+-]?)(\d+)([yMwdhm])$/;

const FIXED: Readonly<Partial<Record<Unit, number>>> = { w: 7 * DAY, d: DAY, h: 60 * MINUTE, m: MINUTE };

const isUnit = (text: string | undefined): text is Unit => text !== undefined && 'yMwdhm'.includes(text);

/** Adds a period such as `-4w` or `+1M`; nothing where it is none. A bare number counts in the function's own unit. */
function increased(date: Date, increment: string, own: Unit): Date | undefined {
  const [, sign, count, written] =
    INCREMENT.exec(/^[+-]?\d+$/.test(increment) ? increment + own : increment) ?? [];
  if (!isUnit(written)) return undefined;
  const number = Number(count) * (sign === '-' ? -1 : 1);
  const fixed = FIXED[written];
  if (fixed !== undefined) return new Date(date.getTime() + number * fixed);
  const months = date.getUTCMonth() + number * (written === 'y' ? 12 : 1);
  return new Date(
    Date.UTC(date.getUTCFullYear(), months, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()),
  );
}

interface Calendar {
  unit: Unit;
  /** The day a period begins on; `next` counts whole periods from the one the date is in. */
  begin(date: Date, next: number): number;
}

const CALENDARS: Readonly<Record<string, Calendar>> = {
  day: {
    unit: 'd',
    begin: (d, next) => Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + next),
  },
  // Weeks begin on Monday, as they do for readers of Danish.
  week: {
    unit: 'w',
    begin: (d, next) =>
      Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() - ((d.getUTCDay() + 6) % 7) + 7 * next),
  },
  month: { unit: 'M', begin: (d, next) => Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + next, 1) },
  year: { unit: 'y', begin: (d, next) => Date.UTC(d.getUTCFullYear() + next, 0, 1) },
};

/** The moment a function of CQL stands for; nothing where there is no such function or its period is none. */
export function timeFunction(name: string, increment: string | undefined, now: Date): number | undefined {
  const lower = name.toLowerCase();
  const [, edge, period = ''] = /^(start|end)of(day|week|month|year)$/.exec(lower) ?? [];
  const calendar = CALENDARS[period];
  if (!calendar && lower !== 'now') return undefined;
  const date = increment === undefined ? now : increased(now, increment, calendar?.unit ?? 'd');
  if (!date) return undefined;
  if (!calendar) return date.getTime();
  return edge === 'start' ? calendar.begin(date, 0) : calendar.begin(date, 1) - 1;
}
