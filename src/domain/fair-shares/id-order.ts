const RUNS = /\d+|\D+/g;
const isDigits = (run: string): boolean => run >= '0' && run < ':';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Runs of digits of any length by their value. */
const byValue = (a: string, b: string): number => {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length - y.length || byText(x, y);
};

const byRun = (a: string, b: string): number => (isDigits(a) && isDigits(b) ? byValue(a, b) : byText(a, b));

interface Key {
  id: string;
  place: number;
  runs: readonly string[];
}

const keyOf = (id: string, place: number): Key => ({ id, place, runs: id.match(RUNS) ?? [] });

const byKey = (a: Key, b: Key): number => {
  const shared = Math.min(a.runs.length, b.runs.length);
  for (let at = 0; at < shared; at += 1) {
    const order = byRun(a.runs[at] ?? '', b.runs[at] ?? '');
    if (order !== 0) return order;
  }
  return a.runs.length - b.runs.length || byText(a.id, b.id);
};

/**
 * The order of ids where numbers count as numbers: `2` before `10`, `P9` before `P10`.
 *
 * Both ids are cut into runs of digits (0–9) and runs of other characters, and compared run by run: digits by their
 * value, anything else by code units. An id that ends first comes first. Where that makes no difference (`07`, `7`),
 * code units decide, so two different ids are never equal.
 */
export const compareIds = (a: string, b: string): number => byKey(keyOf(a, 0), keyOf(b, 0));

/** For each id its place in the order of `compareIds`, from 0. */
export const rankIds = (ids: readonly string[]): Int32Array => {
  const ranks = new Int32Array(ids.length);
  const sorted = ids.map(keyOf).sort(byKey);
  for (const [rank, { place }] of sorted.entries()) ranks[place] = rank;
  return ranks;
};

/** The first id that was there before. */
export const firstTwice = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return ids.find((id) => seen.has(id) || !seen.add(id));
};
