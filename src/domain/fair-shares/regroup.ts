import { asBallots, type Ballots } from './ballots';
import type { Desk } from './desk';
import type { Purchases } from './ledger';
import { pickRows, turned } from './rows';
import { asTally, type Tally } from './tally';

/** The same tally with its groups in another order: place `n` holds the group that was number `origin[n]`. */
export interface Regrouped {
  tally: Tally;
  origin: Int32Array;
}

const permuted = <T extends Int32Array | Float64Array>(values: T, origin: Int32Array, into: T): T => {
  for (let place = 0; place < origin.length; place += 1) into[place] = values[origin[place] ?? 0] ?? 0;
  return into;
};

const PARTS = 256;

/** Those who spent their last first stand first; then those with something left, by about how much. */
const byEnd = ({ endedAt, count }: Purchases, left: Float64Array, most: number): Int32Array => {
  const part = (PARTS - 1) / Math.max(most, Number.MIN_VALUE);
  const place = endedAt.map((end, group) => (end >= 0 ? end : count + Math.floor((left[group] ?? 0) * part)));
  return turned(
    { starts: Int32Array.from({ length: place.length + 1 }, (_, at) => at), items: place },
    count + PARTS,
  ).items;
};

/**
 * Numbers groups by when they spent their last in a count, which is much the same in the next counts: then supporters
 * without money, those with little and those with much stand together, and a processor guesses well who is who.
 */
export const regroup = ({ tally, purchases, left, most }: Desk): Regrouped => {
  const { ballots } = tally;
  const origin = byEnd(purchases, left, most);
  const place = new Int32Array(origin.length);
  for (let at = 0; at < origin.length; at += 1) place[origin[at] ?? 0] = at;
  const approved = pickRows(ballots.approved, origin);
  const sizes = permuted(ballots.sizes, origin, new Int32Array(origin.length));
  const supporters = turned(approved, ballots.projectIds.length);
  const changed: Ballots = {
    ...ballots,
    groupOf: ballots.groupOf.map((group) => place[group] ?? 0),
    sizes,
    weights: permuted(ballots.weights, origin, new Float64Array(origin.length)),
    approved,
    supporters,
    crowds: permuted(sizes, supporters.items, new Int32Array(supporters.items.length)),
  };
  return { tally: asTally({ ...tally, ballots: asBallots(changed) }), origin };
};

/** Purchases of the changed tally as those of the tally it comes from. */
export const asBefore = (purchases: Purchases, { origin }: Regrouped): Purchases => {
  const endedAt = new Int32Array(origin.length);
  for (let place = 0; place < origin.length; place += 1)
    endedAt[origin[place] ?? 0] = purchases.endedAt[place] ?? -1;
  return { ...purchases, endedAt };
};
