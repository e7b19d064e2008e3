import { ratio } from './fraction';
import { crowdOf, hadSomething, leftOf, leftWith, type Ledger } from './ledger';
import { rowOf } from './rows';

/** What everybody pays who can: `toPay` over the ledger's denominator, divided among `payers`. */
export interface ExactPrice {
  toPay: bigint;
  payers: number;
}

/** What machine numbers know for certain: nobody pays less than `share`, and nobody's rest is off by more than `error`. */
export interface Known {
  ledger: Ledger;
  left: Float64Array;
  error: number;
  share: number;
}

/** More than a machine number loses when it is rounded a few times. */
const ROUNDING = 2 ** -48;

/** Whether a voter of the group cannot pay more than the price: exactly all it has left, or not even the price. */
export const isEndedBy = (ledger: Ledger, { toPay, payers }: ExactPrice, group: number): boolean =>
  leftOf(ledger, group) * BigInt(payers) <= toPay;

/** The groups among some that have less than the price; those that machine numbers know to have more are not asked. */
const shortOf = (known: Known, price: ExactPrice, groups: readonly number[]): Set<number> => {
  const { ledger } = known;
  const share = ratio(price.toPay, ledger.denominator * BigInt(price.payers));
  const enough = share + share * ROUNDING + known.error;
  const unclear = groups.filter((group) => (known.left[group] ?? 0) <= enough);
  return new Set(unclear.filter((group) => leftOf(ledger, group) * BigInt(price.payers) < price.toPay));
};

/**
 * The exact price of a project before the next purchase, null where its supporters cannot pay for it.
 *
 * Those who have less than an equal part pay all they have and the others share the rest, until all who share it can.
 * Machine numbers only spare the work where they are certain.
 */
export const exactPrice = (known: Known, project: number): ExactPrice | null => {
  const { ledger } = known;
  const { ballots, costs } = ledger.tally;
  const cost = BigInt(costs[project] ?? 0) * ledger.denominator;
  const able = Array.from(rowOf(ballots.supporters, project)).filter((group) =>
    hadSomething(ledger.purchases, group, ledger.entered),
  );
  if (leftWith(ledger, able) < cost) return null;
  const isPoor = (group: number): boolean => (known.left[group] ?? 0) + known.error < known.share;
  let poor = able.filter(isPoor);
  let others = able.filter((group) => !isPoor(group));
  for (;;) {
    const price = { toPay: cost - leftWith(ledger, poor), payers: crowdOf(ballots, others) };
    const short = shortOf(known, price, others);
    if (short.size === 0) return price;
    poor = [...poor, ...short];
    others = others.filter((group) => !short.has(group));
  }
};

/** Negative, 0 or positive as the first project has a better price for what it costs than the second, the same or a worse. */
export const comparePrices = (
  a: { price: ExactPrice; cost: number },
  b: { price: ExactPrice; cost: number },
): number => {
  const left = a.price.toPay * BigInt(b.price.payers) * BigInt(b.cost);
  const right = b.price.toPay * BigInt(a.price.payers) * BigInt(a.cost);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The price where it is known who cannot pay it in full. */
export const priceWith = (
  ledger: Ledger,
  project: number,
  { poor, payers }: { poor: readonly number[]; payers: number },
): ExactPrice => {
  const cost = BigInt(ledger.tally.costs[project] ?? 0) * ledger.denominator;
  return { toPay: cost - leftWith(ledger, poor), payers };
};
