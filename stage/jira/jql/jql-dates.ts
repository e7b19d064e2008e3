const UNIT_MS: Readonly<Record<string, number>> = {
  w: 7 * 24 * 3_600_000,
  d: 24 * 3_600_000,
  h: 3_600_000,
  m: 60_000,
};

const ABSOLUTE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/;
const RELATIVE = /^([+-]?)(\d+[wdhm](?: ?\d+[wdhm])*)$/;

/** A JQL date as milliseconds: `2026-11-23`, `2026/11/23 14:30`, or a period from now such as `-7d` or `4w 2d`. */
export function readJqlDate(text: string, now: Date): number | undefined {
  const relative = RELATIVE.exec(text.trim());
  if (relative) return now.getTime() + (relative[1] === '-' ? -1 : 1) * periodMs(relative[2] ?? '');
  const absolute = ABSOLUTE.exec(text.trim());
  return absolute ? timeOf(absolute.slice(1).map((part) => Number(part ?? 0))) : undefined;
}

/** The moment of a calendar date and time; none for a day that no month has. */
function timeOf([year = 0, month = 0, day = 0, hour = 0, minute = 0]: number[]): number | undefined {
  const time = Date.UTC(year, month - 1, day, hour, minute);
  const isReal = new Date(time).getUTCDate() === day && hour < 24 && minute < 60;
  return isReal ? time : undefined;
}

const periodMs = (period: string): number =>
  [...period.matchAll(/(\d+)([wdhm])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit ?? ''] ?? 0),
    0,
  );
