import { enterAll, openLedger, type Ledger } from './ledger';
import type { Outcome } from './outcome';
import { rowOf } from './rows';
import type { Tally } from './tally';

/**
 * Why a project is in or out:
 * its supporters bought it with their shares · completion added it by votes · its supporters had too little left and
 * it was not added · nobody supports it.
 */
export type Standing = 'bought' | 'added' | 'short' | 'withoutVotes';

/** How a project came out, with what is needed to say why in a sentence. Amounts as in the election. */
export interface ProjectStanding {
  project: string;
  standing: Standing;
  /** The place in the order of selection, from 1; null where it is out. */
  place: number | null;
  cost: number;
  /** Voters who support it. */
  supporters: number;
  /** Supporters who had something left when it was decided. */
  able: number;
  /**
   * What the supporters had left together when it was decided: before they bought it, else when nothing more could be
   * bought. Rounded down, so it is below the cost exactly where they could not pay.
   */
  left: number;
  /** What the supporters paid each who paid the full share, rounded up; null where it was not bought. */
  share: number | null;
}

/** What voters of a group have left, over the denominator of the ledger. */
interface Walk {
  left: bigint[];
  denominator: bigint;
  tally: Tally;
}

const behind = ({ left, tally, denominator }: Walk, project: number): { able: number; left: number } => {
  const { supporters, sizes } = tally.ballots;
  let able = 0;
  let together = 0n;
  for (const group of rowOf(supporters, project)) {
    const rest = left[group] ?? 0n;
    if (rest === 0n) continue;
    able += sizes[group] ?? 0;
    together += rest * BigInt(sizes[group] ?? 0);
  }
  return { able, left: Number(together / denominator) };
};

/** Takes a payment from everybody who supports the project, and all from those who have less; gives the largest paid. */
const pay = (
  { left, tally }: Walk,
  project: number,
  take: (group: number, rest: bigint) => bigint,
): bigint => {
  let most = 0n;
  for (const group of rowOf(tally.ballots.supporters, project)) {
    const rest = left[group] ?? 0n;
    const paid = take(group, rest);
    left[group] = rest - paid;
    if (paid > most) most = paid;
  }
  return most;
};

const roundedUp = (amount: bigint, denominator: bigint): number =>
  Number((amount + denominator - 1n) / denominator);

type Money = Pick<ProjectStanding, 'able' | 'left' | 'share'>;

/** Goes through the purchases once more with exact amounts; the walk then holds what is left after the last. */
const walkThrough = (walk: Walk, ledger: Ledger): Map<number, Money> => {
  const { purchases, shares, denominator } = ledger;
  const bought = new Map<number, Money>();
  for (const [purchase, project] of purchases.order.subarray(0, purchases.count).entries()) {
    const before = behind(walk, project);
    const share = shares[purchase] ?? 0n;
    const most = pay(walk, project, (group, rest) =>
      purchases.endedAt[group] === purchase || rest < share ? rest : share,
    );
    bought.set(project, { ...before, share: roundedUp(most, denominator) });
  }
  return bought;
};

const standingOf = (isBought: boolean, place: number | null, supporters: number): Standing => {
  if (isBought) return 'bought';
  if (place !== null) return 'added';
  return supporters === 0 ? 'withoutVotes' : 'short';
};

/** How every project of the tally came out, in the order of the election. Works the amounts out exactly. */
export const explainOutcome = (tally: Tally, outcome: Outcome): ProjectStanding[] => {
  const { ballots, costs } = tally;
  const ledger = openLedger(tally, outcome.spending.purchases, outcome.spending.endowment);
  enterAll(ledger);
  const left = Array.from(ballots.weights, (weight) => ledger.endowment * BigInt(weight));
  const walk: Walk = { left, denominator: ledger.denominator, tally };
  const bought = walkThrough(walk, ledger);
  const places = new Map(outcome.selected.map((id, at) => [id, at + 1]));
  return ballots.projectIds.map((id, project) => {
    const place = places.get(id) ?? null;
    const supporters = ballots.votes[project] ?? 0;
    const money = bought.get(project) ?? { ...behind(walk, project), share: null };
    const standing = standingOf(bought.has(project), place, supporters);
    return { project: id, standing, place, cost: costs[project] ?? 0, supporters, ...money };
  });
};
