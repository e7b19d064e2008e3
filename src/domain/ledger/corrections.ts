import { NOTHING } from '../money';
import type { Entry } from './entry';

const isBase = ({ kind }: Entry): boolean => kind === 'base' || kind === 'correction';

/** Whether an entry puts an earlier one right: the base of the frame set anew, or forbrug taken back. */
const isCorrection = ({ kind, amount }: Entry): boolean =>
  kind === 'correction' || (kind === 'spending' && amount < NOTHING);

const isOfSame = (earlier: Entry, { kind, wishId, line }: Entry): boolean =>
  kind === 'correction'
    ? isBase(earlier) && earlier.line === line
    : earlier.kind === kind && earlier.wishId === wishId;

/**
 * What each correction corrects: the newest earlier entry of the same matter, by the ids of both.
 * A correction of what is not among the entries is left out.
 *
 * @param newestFirst the entries of one product and year
 */
export const correctedEntries = (newestFirst: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(
    newestFirst.flatMap((entry, place): [string, Entry][] => {
      if (!isCorrection(entry)) return [];
      const earlier = newestFirst.slice(place + 1).find((other) => isOfSame(other, entry));
      return earlier ? [[entry.entryId, earlier]] : [];
    }),
  );
