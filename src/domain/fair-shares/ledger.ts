import type { Ballots } from './ballots';
import type { Fraction } from './fraction';
import { rowOf } from './rows';
import type { Tally } from './tally';

/** What was bought so far, in numbers that are certain: no amount is in it. */
export interface Purchases {
  /** The projects bought with shares, in order; the first `count` of it count. */
  order: Int32Array;
  count: number;
  /** For each project the place in `order`, -1 where it is not bought. */
  placeOf: Int32Array;
  /** For each group the purchase that took the last of what its voters had, -1 where they have something left. */
  endedAt: Int32Array;
}

export const noPurchases = ({ projectIds, sizes }: Ballots): Purchases => ({
  order: new Int32Array(projectIds.length),
  count: 0,
  placeOf: new Int32Array(projectIds.length).fill(-1),
  endedAt: new Int32Array(sizes.length).fill(-1),
});

/**
 * The exact amounts behind purchases, worked out only when somebody asks.
 * All of them are whole numbers over one `denominator`, which grows as purchases are entered.
 */
export interface Ledger {
  tally: Tally;
  purchases: Purchases;
  entered: number;
  denominator: bigint;
  /** What a voter of weight 1 starts with. */
  endowment: bigint;
  /** For each purchase entered, what everybody paid who could; 0 where nobody could. */
  shares: bigint[];
}

export const openLedger = (tally: Tally, purchases: Purchases, endowment: Fraction): Ledger => ({
  tally,
  purchases,
  entered: 0,
  denominator: endowment.denominator,
  endowment: endowment.numerator,
  shares: [],
});

/** Whether voters of a group still had something when a purchase was about to be made. */
export const hadSomething = ({ endedAt }: Purchases, group: number, purchase: number): boolean => {
  const ended = endedAt[group] ?? -1;
  return ended < 0 || ended >= purchase;
};

/** For each purchase entered, how many voters of some groups paid their part of it. */
const countPayers = ({ tally, purchases, entered }: Ledger, groups: readonly number[]): Float64Array => {
  const { sizes, approved } = tally.ballots;
  const payers = new Float64Array(entered);
  for (const group of groups) {
    const size = sizes[group] ?? 0;
    const end = approved.starts[group + 1] ?? 0;
    for (let at = approved.starts[group] ?? 0; at < end; at += 1) {
      const place = purchases.placeOf[approved.items[at] ?? 0] ?? -1;
      if (place >= 0 && place < entered) payers[place] = (payers[place] ?? 0) + size;
    }
  }
  return payers;
};

/** What the voters of some groups had left together before the next purchase, over the denominator. All must have had something. */
export const leftWith = (ledger: Ledger, groups: readonly number[]): bigint => {
  if (groups.length === 0) return 0n;
  const { sizes, weights } = ledger.tally.ballots;
  const weight = groups.reduce((sum, group) => sum + (sizes[group] ?? 0) * (weights[group] ?? 0), 0);
  const payers = countPayers(ledger, groups);
  let left = ledger.endowment * BigInt(weight);
  for (let place = 0; place < payers.length; place += 1) {
    const count = payers[place] ?? 0;
    if (count > 0) left -= (ledger.shares[place] ?? 0n) * BigInt(count);
  }
  return left;
};

/** What one voter of a group had left before a purchase, by default the next; it must have had something. */
export const leftOf = (ledger: Ledger, group: number, purchase = ledger.entered): bigint => {
  const { weights, approved } = ledger.tally.ballots;
  let left = ledger.endowment * BigInt(weights[group] ?? 0);
  for (const project of rowOf(approved, group)) {
    const place = ledger.purchases.placeOf[project] ?? -1;
    if (place >= 0 && place < purchase) left -= ledger.shares[place] ?? 0n;
  }
  return left;
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const widen = (ledger: Ledger, factor: number): void => {
  if (factor === 1) return;
  const by = BigInt(factor);
  ledger.denominator *= by;
  ledger.endowment *= by;
  ledger.shares = ledger.shares.map((share) => share * by);
};

export const crowdOf = ({ sizes }: Ballots, groups: readonly number[]): number =>
  groups.reduce((crowd, group) => crowd + (sizes[group] ?? 0), 0);

/** Divides what is still to pay among those who pay in full. */
const enterShare = (ledger: Ledger, toPay: bigint, payers: number): void => {
  const common = gcd(payers, Number(toPay % BigInt(payers)));
  widen(ledger, payers / common);
  ledger.shares.push(toPay / BigInt(common));
};

/** Who paid the last they had for a purchase, and how many paid for it in full. */
const partsOf = ({ tally, purchases }: Ledger, purchase: number): { ended: number[]; payers: number } => {
  const { supporters, sizes } = tally.ballots;
  const ended: number[] = [];
  let payers = 0;
  for (const group of rowOf(supporters, purchases.order[purchase] ?? 0)) {
    const end = purchases.endedAt[group] ?? -1;
    if (end === purchase) ended.push(group);
    else if (end < 0 || end > purchase) payers += sizes[group] ?? 0;
  }
  return { ended, payers };
};

const enterNext = (ledger: Ledger): void => {
  const { costs } = ledger.tally;
  const { ended, payers } = partsOf(ledger, ledger.entered);
  const cost = costs[ledger.purchases.order[ledger.entered] ?? 0] ?? 0;
  const toPay = BigInt(cost) * ledger.denominator - leftWith(ledger, ended);
  if (payers === 0) ledger.shares.push(0n);
  else enterShare(ledger, toPay, payers);
  ledger.entered += 1;
};

/** Brings the ledger up to the purchases made. */
export const enterAll = (ledger: Ledger): void => {
  while (ledger.entered < ledger.purchases.count) enterNext(ledger);
};
