import { enterAll, hadSomething, openLedger, leftOf } from './ledger';
import type { Outcome } from './outcome';
import { rowOf } from './rows';
import type { Tally } from './tally';

/** How one voter fares when some projects are carried out. */
export interface Fare {
  /** Projects that it supports and that are carried out, and what they cost together: its utility. */
  gets: number;
  worth: number;
}

/** How one voter fares under two selections. */
export interface ComparedFare {
  voter: string;
  weight: number;
  /** All projects it supports. */
  supports: number;
  first: Fare;
  second: Fare;
}

/** Two selections side by side; projects in the order of the election. */
export interface Comparison {
  both: string[];
  onlyFirst: string[];
  onlySecond: string[];
  voters: ComparedFare[];
}

/** What one voter carries of an outcome, in whole parts of money, rounded down. */
export interface Burden {
  voter: string;
  starts: number;
  pays: number;
  left: number;
}

const chosenIn = ({ ballots }: Tally, selected: readonly string[]): Uint8Array => {
  const chosen = new Uint8Array(ballots.projectIds.length);
  for (const id of selected) {
    const project = ballots.indexOf.get(id);
    if (project !== undefined) chosen[project] = 1;
  }
  return chosen;
};

const fareOf = ({ ballots, costs }: Tally, group: number, chosen: Uint8Array): Fare => {
  const gets = rowOf(ballots.approved, group).filter((project) => chosen[project] === 1);
  return { gets: gets.length, worth: gets.reduce((sum, project) => sum + (costs[project] ?? 0), 0) };
};

/** Compares two selections of this tally, for example what was selected fairly and the order of the group. */
export const compareSelections = (
  tally: Tally,
  first: readonly string[],
  second: readonly string[],
): Comparison => {
  const { projectIds, voterIds, groupOf, weights, approved } = tally.ballots;
  const [inFirst, inSecond] = [chosenIn(tally, first), chosenIn(tally, second)];
  const where = (a: number, b: number): string[] =>
    projectIds.filter((_, project) => inFirst[project] === a && inSecond[project] === b);
  const fares = Array.from(weights, (weight, group) => ({
    weight,
    supports: rowOf(approved, group).length,
    first: fareOf(tally, group, inFirst),
    second: fareOf(tally, group, inSecond),
  }));
  return {
    both: where(1, 1),
    onlyFirst: where(1, 0),
    onlySecond: where(0, 1),
    voters: voterIds.flatMap((voter, at) => {
      const fare = fares[groupOf[at] ?? 0];
      return fare ? [{ voter, ...fare }] : [];
    }),
  };
};

/** What each voter of the tally carries of an outcome; what completion added by votes is carried by nobody. */
export const burdensOf = (tally: Tally, outcome: Outcome): Burden[] => {
  const { weights, groupOf, voterIds } = tally.ballots;
  const { purchases, endowment } = outcome.spending;
  const ledger = openLedger(tally, purchases, endowment);
  enterAll(ledger);
  const whole = (amount: bigint): number => Number(amount / ledger.denominator);
  const burdens = Array.from(weights, (weight, group) => {
    const starts = ledger.endowment * BigInt(weight);
    const left = hadSomething(purchases, group, purchases.count) ? leftOf(ledger, group) : 0n;
    return { starts: whole(starts), pays: whole(starts - left), left: whole(left) };
  });
  return voterIds.flatMap((voter, at) => {
    const burden = burdens[groupOf[at] ?? 0];
    return burden ? [{ voter, ...burden }] : [];
  });
};
