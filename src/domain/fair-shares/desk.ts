import type { Fraction } from './fraction';
import { noPurchases, type Purchases } from './ledger';
import { refill, type Queue } from './queue';
import type { Tally } from './tally';

/**
 * How well a price is known: the bounds of `atMost` hold always; those of `atLeast`, and who pays all it has, only
 * from `SURE` on; after `EXACT` the exact price is at hand.
 */
export const UNSURE = 0;
export const SURE = 1;
export const EXACT = 2;

/** More than one operation on machine numbers loses, as a part of its result: twice what IEEE 754 allows. */
export const ROUNDING = 2 ** -52;

/**
 * Where shares are spent, in machine numbers, each with a bound on what rounding has taken from it.
 *
 * `left` is what each voter of a group has, exactly 0 where it has nothing. `error` bounds the differences to the true
 * amounts, added up over all voters. A purchase hands the differences on but never makes their sum larger: the more
 * voters have, the less the others pay for them, and what all pay together is the cost (Crandall and Tartar 1980,
 * "Some relations between nonexpansive and order preserving mappings"). So only new roundings are added to it.
 */
export interface Desk {
  tally: Tally;
  /** From the tally, at hand: costs, and the supporters of project `n` from `starts[n]` up to `starts[n + 1]`. */
  costs: Float64Array;
  starts: Int32Array;
  items: Int32Array;
  crowds: Int32Array;
  left: Float64Array;
  error: number;
  /** The largest amount anybody starts with. */
  most: number;
  /** For each project what everybody pays who can, as far as it is known. It never falls while shares are spent. */
  share: Float64Array;
  /** Those who can pay it in full, and the amount below which a supporter was counted as poor for that. */
  payers: Float64Array;
  caps: Float64Array;
  /** Bounds of its effective votes: cost divided by share. */
  atMost: Float64Array;
  atLeast: Float64Array;
  certainty: Uint8Array;
  /** Before which purchase that was found out. */
  weighedAt: Int32Array;
  queue: Queue;
  purchases: Purchases;
  spent: number;
  /** What the last look at supporters showed, by the places that `weigh` names. */
  seen: Float64Array;
}

export const openDesk = (tally: Tally): Desk => {
  const { supporters, crowds, sizes } = tally.ballots;
  const projects = tally.costs.length;
  const atMost = new Float64Array(projects);
  return {
    tally,
    costs: tally.costs,
    starts: supporters.starts,
    items: supporters.items,
    crowds,
    left: new Float64Array(sizes.length),
    error: 0,
    most: 0,
    share: new Float64Array(projects),
    payers: new Float64Array(projects),
    caps: new Float64Array(projects),
    atMost,
    atLeast: new Float64Array(projects),
    certainty: new Uint8Array(projects),
    weighedAt: new Int32Array(projects),
    queue: { items: new Int32Array(projects), size: 0, atMost, ties: tally.order.ties },
    purchases: noPurchases(tally.ballots),
    spent: 0,
    seen: new Float64Array(4),
  };
};

/** What a voter of weight 1 starts with: exactly, and as a machine number. */
export interface Endowment {
  exact: Fraction;
  amount: number;
}

const forget = ({ order, placeOf, endedAt }: Purchases): void => {
  order.fill(0);
  placeOf.fill(-1);
  endedAt.fill(-1);
};

/** Whether the supporters of a project could not pay for it if they had all they start with. */
export const isHopeless = ({ ballots, costs }: Tally, project: number, amount: number): boolean =>
  (ballots.support[project] ?? 0) * amount * (1 + 8 * ROUNDING) < (costs[project] ?? 0);

/** Gives everybody their shares anew and forgets what was bought. */
export const endow = (desk: Desk, { amount, exact }: Endowment): void => {
  const { ballots, costs, order } = desk.tally;
  const isExact = exact.denominator === 1n && Number.isSafeInteger(amount * ballots.totalWeight);
  forget(desk.purchases);
  desk.purchases.count = 0;
  desk.most = 0;
  for (let group = 0; group < desk.left.length; group += 1) {
    const start = (ballots.weights[group] ?? 0) * amount;
    desk.left[group] = start;
    if (start > desk.most) desk.most = start;
  }
  desk.error = isExact ? 0 : amount * ballots.totalWeight * 2 * ROUNDING;
  desk.spent = 0;
  for (let project = 0; project < costs.length; project += 1) {
    const votes = ballots.votes[project] ?? 0;
    desk.atMost[project] = votes;
    desk.share[project] = ((costs[project] ?? 0) / votes) * (1 - ROUNDING);
  }
  desk.weighedAt.fill(-1);
  refill(
    desk.queue,
    order.heads.filter((project) => !isHopeless(desk.tally, project, amount)),
  );
};
