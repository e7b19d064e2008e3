import { totalOf, type Ore } from '../money';
import { ENTRY_KINDS, LINES, type Entry, type EntryKind, type Line } from './entry';
import { ofFrame, sumsByLine, sumsOf, type Sums } from './sums';

/** The quarters of a year. */
export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

/** What was booked of one kind, in øre without VAT. */
export interface KindSum {
  kind: EntryKind;
  count: number;
  amount: Ore;
}

export interface LineReport {
  line: Line;
  opening: Sums;
  closing: Sums;
}

/** A quarter of the books: what stood at its beginning, what was booked in it, what stands at its end. */
export interface QuarterReport {
  /** Of the frame that wishes are started from; coordination has money of its own and is told by its line. */
  opening: Sums;
  closing: Sums;
  /** What was booked on the frame in the quarter, in the order of the kinds; kinds without entries are left out. */
  kinds: readonly KindSum[];
  lines: readonly LineReport[];
}

/** The quarter of a month, January being 0. */
export const quarterOfMonth = (month: number): Quarter => QUARTERS[Math.floor(month / 3)] ?? 4;

const kindsIn = (entries: readonly Entry[]): KindSum[] =>
  ENTRY_KINDS.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return { kind, count: own.length, amount: totalOf(own) };
  }).filter(({ count }) => count > 0);

/**
 * The report of a quarter from all entries of its year, in any order.
 *
 * @param quarterOf gives the quarter that a moment falls in
 */
export const quarterReport = (
  entries: readonly Entry[],
  quarterOf: (at: string) => Quarter,
  quarter: Quarter,
): QuarterReport => {
  const before = entries.filter(({ at }) => quarterOf(at) < quarter);
  const within = entries.filter(({ at }) => quarterOf(at) === quarter);
  const opening = sumsByLine(before);
  const closing = sumsByLine([...before, ...within]);
  return {
    opening: sumsOf(ofFrame(before)),
    closing: sumsOf(ofFrame([...before, ...within])),
    kinds: kindsIn(ofFrame(within)),
    lines: LINES.map((line) => ({ line, opening: opening[line], closing: closing[line] })),
  };
};
