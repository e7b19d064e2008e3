import { SURE, type Desk } from './desk';
import { comparePrices, priceWith } from './exact-price';
import { fraction } from './fraction';
import { enterAll, openLedger, type Ledger } from './ledger';

/** Whether it is certain who pays the share of a project in full and who pays all it has. */
const isSettled = ({ certainty, weighedAt, purchases }: Desk, project: number): boolean =>
  certainty[project] === SURE && weighedAt[project] === purchases.count;

/** The place of the next supporter, from `at`, who has something left, but less than `share`. */
const nextPoor = (desk: Desk, at: number, { end, share }: { end: number; share: number }): number => {
  const { left, items } = desk;
  for (let next = at; next < end; next += 1) {
    const rest = left[items[next] ?? 0] ?? 0;
    if (rest > 0 && rest < share) return next;
  }
  return end;
};

/**
 * Whether two projects cost the same and their prices are made of the same: the same supporters who pay all they have and
 * as many others, or the same supporters at all.
 */
export const haveSamePrice = (desk: Desk, a: number, b: number): boolean => {
  const { costs, items, starts, share, payers } = desk;
  if (costs[a] !== costs[b]) return false;
  const areSettled = isSettled(desk, a) && isSettled(desk, b);
  if (areSettled && payers[a] !== payers[b]) return false;
  const upTo = (project: number) => ({
    end: starts[project + 1] ?? 0,
    share: areSettled ? (share[project] ?? 0) : Infinity,
  });
  const [ofA, ofB] = [upTo(a), upTo(b)];
  let left = nextPoor(desk, starts[a] ?? 0, ofA);
  let right = nextPoor(desk, starts[b] ?? 0, ofB);
  while (left < ofA.end && right < ofB.end && items[left] === items[right]) {
    left = nextPoor(desk, left + 1, ofA);
    right = nextPoor(desk, right + 1, ofB);
  }
  return left === ofA.end && right === ofB.end;
};

const poorOf = (desk: Desk, project: number): number[] => {
  const share = desk.share[project] ?? 0;
  const supporters = desk.items.subarray(desk.starts[project] ?? 0, desk.starts[project + 1] ?? 0);
  return Array.from(supporters).filter((group) => {
    const rest = desk.left[group] ?? 0;
    return rest > 0 && rest < share;
  });
};

const areTied = (desk: Desk, ledger: Ledger, projects: readonly [number, number]): boolean => {
  const [a, b] = projects.map((project) => ({
    price: priceWith(ledger, project, { poor: poorOf(desk, project), payers: desk.payers[project] ?? 1 }),
    cost: desk.costs[project] ?? 0,
  }));
  return a !== undefined && b !== undefined && comparePrices(a, b) === 0;
};

/**
 * Whether the prices of two projects are exactly the same and stay it whatever everybody starts with, as long as nothing
 * else changes. Both are straight lines in that, so it is enough to look at two places.
 */
export const areTiedForGood = (desk: Desk, ledger: Ledger, projects: readonly [number, number]): boolean => {
  if (!projects.every((project) => isSettled(desk, project))) return false;
  if (!areTied(desk, ledger, projects)) return false;
  const { tally, purchases } = ledger;
  const { numerator, denominator } = fraction(ledger.endowment, ledger.denominator);
  const elsewhere = openLedger(tally, purchases, { numerator: numerator + denominator, denominator });
  enterAll(elsewhere);
  return areTied(desk, elsewhere, projects);
};
