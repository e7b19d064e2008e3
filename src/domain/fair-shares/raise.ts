import type { Count } from './choose';
import { openDesk, type Endowment } from './desk';
import { fraction, type Fraction } from './fraction';
import type { Purchases } from './ledger';
import { createReach } from './reach';
import { asBefore, regroup } from './regroup';
import { spendShares } from './spend';
import type { Tally } from './tally';

/** What was bought with shares, and what a voter of weight 1 started with. */
export interface Spending {
  endowment: Fraction;
  purchases: Purchases;
}

const whole = (amount: number): Endowment => ({ exact: fraction(amount), amount });

const openCount = (tally: Tally): Count => ({
  desk: openDesk(tally),
  endowment: whole(0),
  ledger: null,
  prices: new Map(),
  witness: null,
});

/** Everybody gets the exact share of the budget that goes with their weight. */
export const spendBudget = (tally: Tally): Spending => {
  const { budget, ballots } = tally;
  const voters = Math.max(ballots.totalWeight, 1);
  const count = openCount(tally);
  const exact = fraction(budget, voters);
  count.endowment = { exact, amount: budget / voters };
  spendShares(count, Infinity);
  return { endowment: exact, purchases: count.desk.purchases };
};

const wholeUnits = (amount: number, { unit, ballots }: Tally): number => {
  const step = BigInt(unit) * BigInt(Math.max(ballots.totalWeight, 1));
  return Number(BigInt(amount) / step) * unit;
};

/**
 * The largest endowment before any project comes into the reach of its supporters that would break the budget together
 * with the others in reach. Up to there nothing can go wrong, so counting starts there.
 */
const safeStart = (tally: Tally): number => {
  const { ballots, costs, order, unit, budget } = tally;
  const start = wholeUnits(budget, tally);
  const within = Array.from(order.byTie, (project) => ({
    from: Math.ceil((costs[project] ?? 0) / (ballots.support[project] ?? 1) / unit) * unit,
    cost: costs[project] ?? 0,
  })).sort((a, b) => a.from - b.from);
  let sum = 0;
  for (const { from, cost } of within) {
    sum += cost;
    // A step more than division may have been off by.
    if (sum > budget) return Math.max(start, from - 2 * unit);
  }
  return start;
};

/** Watches every count as long as that spares counts, and seldom where it spares none. */
const createPatience = () => {
  let [wait, due] = [0, 0];
  return {
    isDue: (): boolean => due === 0,
    skip: (): void => void (due -= 1),
    learn: (steps: number): void => {
      wait = steps > 0 ? 0 : Math.min(2 * wait + 1, 63);
      due = wait;
    },
  };
};

/**
 * The completion `add1`: everybody starts with the whole units of their share and gets one unit more at a time as long
 * as what is bought stays within the budget; the last result that does is the one that counts.
 *
 * Steps are left out only where it is proven that every decision in them is the same as in the one before.
 * Expects projects with votes that do not all fit within the budget, else it would never end.
 */
export const raiseShares = (tally: Tally): Spending => {
  const { unit, budget } = tally;
  const start = safeStart(tally);
  const first = openCount(tally);
  first.endowment = whole(start);
  spendShares(first, budget);
  const regrouped = regroup(first.desk);
  const { ballots } = regrouped.tally;
  const reach = createReach(ballots.sizes.length, tally.costs.length, unit);
  const patience = createPatience();
  let [kept, spare] = [openCount(regrouped.tally), openCount(regrouped.tally)];
  let last = start;
  for (let next = last; ; next = last + unit) {
    spare.endowment = whole(next);
    spare.witness = patience.isDue() ? reach : null;
    if (!spendShares(spare, budget))
      return { endowment: fraction(last), purchases: asBefore(kept.desk.purchases, regrouped) };
    const steps = spare.witness ? Math.floor((reach.within() * (1 - 1e-9)) / unit) : 0;
    if (spare.witness) patience.learn(steps);
    else patience.skip();
    last = next + steps * unit;
    [kept, spare] = [spare, kept];
  }
};
