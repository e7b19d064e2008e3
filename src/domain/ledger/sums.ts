import { coordinationSums } from '../coordination';
import { balanceOf, type Frame } from '../frame';
import { minus, NOTHING, sum, type Ore } from '../money';
import type { Entry, EntryKind, Line } from './entry';

/** The entries of a year in sums, in øre without VAT. */
export interface Sums {
  /** Ramme: what the frame's size has become. */
  granted: Ore;
  /** Disponeret: held by started wishes. */
  committed: Ore;
  /** Forbrugt. */
  spent: Ore;
}

const NO_SUMS: Sums = { granted: NOTHING, committed: NOTHING, spent: NOTHING };

const withEntry = (sums: Sums, { kind, amount }: { kind: EntryKind; amount: Ore }): Sums => {
  switch (kind) {
    case 'commitment':
      return { ...sums, committed: sum([sums.committed, amount]) };
    case 'release':
      return { ...sums, committed: minus(sums.committed, amount) };
    case 'spending':
      return { ...sums, spent: sum([sums.spent, amount]) };
    default:
      return { ...sums, granted: sum([sums.granted, amount]) };
  }
};

/** The sums of entries, in any order. */
export const sumsOf = (entries: Iterable<Pick<Entry, 'kind' | 'amount'>>): Sums => {
  let sums = NO_SUMS;
  for (const entry of entries) sums = withEntry(sums, entry);
  return sums;
};

/** The sums of each line. */
export const sumsByLine = (entries: readonly Entry[]): Record<Line, Sums> => {
  const of = (line: Line): Sums => sumsOf(entries.filter((entry) => entry.line === line));
  return {
    development: of('development'),
    maintenance: of('maintenance'),
    coordination: of('coordination'),
  };
};

/** The entries of the frame that wishes are started from. */
export const ofFrame = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ line }) => line !== 'coordination');

/** Whether the checkpoint of a year says what its entries say: nothing is lost and nothing booked twice. */
export const agrees = (frame: Frame, entries: readonly Entry[]): boolean => {
  const { granted, committed, spent } = balanceOf(frame);
  const sums = sumsOf(ofFrame(entries));
  const apart = coordinationSums(frame);
  const bookedApart = sumsByLine(entries).coordination;
  return (
    sums.granted === granted &&
    sums.committed === committed &&
    sums.spent === spent &&
    bookedApart.granted === apart.granted &&
    bookedApart.spent === apart.spent
  );
};

/** The sums at the end of each month of the year that has come, January first: the burn chart. `monthOf` gives 0 to 11. */
export const monthByMonth = (
  entries: readonly Entry[],
  monthOf: (at: string) => number,
  lastMonth: number,
): Sums[] =>
  Array.from({ length: lastMonth + 1 }, (_, month) =>
    sumsOf(entries.filter((entry) => monthOf(entry.at) <= month)),
  );

/** Rest = ramme − disponeret − forbrugt; negative where more is used than there is. */
export const restOf = ({ granted, committed, spent }: Sums): Ore => minus(minus(granted, committed), spent);
