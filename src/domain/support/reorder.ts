import type { Anchor } from '../rank';

/** The order in which a selection stands on top, as it was selected, and everything else below it as before. */
export const orderWithOnTop = (ranked: readonly string[], selected: readonly string[]): readonly string[] => {
  const known = new Set(ranked);
  const top = selected.filter((wishId) => known.has(wishId));
  const taken = new Set(top);
  return [...top, ...ranked.filter((wishId) => !taken.has(wishId))];
};

/** The most of a list that stands in rising order already: a longest increasing subsequence, found in n log n. */
const longestRising = (places: readonly number[]): ReadonlySet<number> => {
  /** For each length, where the rising run that ends lowest ends. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, place] of places.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  }
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rising.add(places[at] ?? 0);
  return rising;
};

const placesIn = (now: readonly string[], wanted: readonly string[]): number[] => {
  const places = new Map(wanted.map((wishId, place) => [wishId, place]));
  return now.flatMap((wishId) => places.get(wishId) ?? []);
};

/** The fewest wishes that must be moved to come from one order to another; those that only one of them knows are left out. */
export const movedBetween = (now: readonly string[], wanted: readonly string[]): ReadonlySet<string> => {
  const known = new Set(wanted);
  const common = now.filter((wishId) => known.has(wishId));
  const places = placesIn(common, wanted);
  const rising = longestRising(places);
  return new Set(common.filter((_, at) => !rising.has(places[at] ?? 0)));
};

/** How many moves of one wish each lead from one order to another: the fewest there are. */
export const movesBetween = (now: readonly string[], wanted: readonly string[]): number =>
  movedBetween(now, wanted).size;

/**
 * The next of the fewest moves that lead to an order; null when it is reached.
 * Wishes that only one of the two lists knows are left where they stand.
 */
export const nextMove = (
  now: readonly string[],
  wanted: readonly string[],
): { wishId: string; anchor: Anchor } | null => {
  const here = new Set(now);
  const order = wanted.filter((wishId) => here.has(wishId));
  const rising = longestRising(placesIn(now, order));
  const at = order.findIndex((_, place) => !rising.has(place));
  const wishId = order[at];
  const first = now[0];
  if (wishId === undefined || first === undefined) return null;
  const above = order[at - 1];
  return { wishId, anchor: above === undefined ? { before: first } : { after: above } };
};
