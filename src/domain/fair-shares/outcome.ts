import type { Completion } from './election';
import { raiseShares, spendBudget, type Spending } from './raise';
import type { Tally } from './tally';

/** What is to be carried out. */
export interface Outcome {
  completion: Completion;
  budget: number;
  /** The ids of the projects in the order in which they were selected. */
  selected: readonly string[];
  /** So many of them, from the first, were bought with shares; the others were added by votes. */
  bought: number;
  /** What all of them cost. */
  cost: number;
  /** What the payments are worked out from. */
  spending: Spending;
}

const idsOf = ({ ballots }: Tally, projects: readonly number[]): string[] =>
  projects.map((project) => ballots.projectIds[project] ?? '');

const costOf = ({ costs }: Tally, projects: readonly number[]): number =>
  projects.reduce((sum, project) => sum + (costs[project] ?? 0), 0);

/** Projects with votes, the most votes first, ties in the order of ids. */
const byVotes = ({ ballots, order }: Tally): number[] => {
  const { votes, idRanks } = ballots;
  return Array.from(order.byTie).sort(
    (a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || (idRanks[a] ?? 0) - (idRanks[b] ?? 0),
  );
};

/** Adds by votes what still fits; what does not is passed over. */
const fillUp = (tally: Tally, selected: readonly number[]): number[] => {
  const taken = new Set(selected);
  const added: number[] = [];
  let left = tally.budget - costOf(tally, selected);
  for (const project of byVotes(tally)) {
    const cost = tally.costs[project] ?? 0;
    if (taken.has(project) || cost > left) continue;
    added.push(project);
    left -= cost;
  }
  return added;
};

/** Where all projects with votes fit together, nobody needs a larger share than their part of the budget. */
const needsRaise = (tally: Tally, completion: Completion): boolean =>
  (completion === 'add1' || completion === 'add1u') &&
  costOf(tally, Array.from(tally.order.byTie)) > tally.budget;

/**
 * Selects projects by the Method of Equal Shares with approval ballots and cost utilities.
 *
 * Source: Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities" (2021), and
 * equalshares.net for the completions. Exact: no decision hangs on rounding. Ties: most votes, lowest cost, order of ids.
 *
 * - `none` and `utilitarian`: a voter starts with the exact part of the budget that its weight is of all weights.
 * - `add1` and `add1u`: whole units of that, and one unit more (for each of its weight) at a time as long as the result
 *   stays within the budget, whether or not it leaves room for another project. Where all projects with votes fit
 *   together, no units are added and everybody starts with the exact part.
 * - `utilitarian` and `add1u` then add projects by votes, ties in the order of ids, while the budget holds.
 *
 * A project without votes is never selected; one that costs nothing and has votes is selected first.
 */
export const selectFairly = (tally: Tally, completion: Completion): Outcome => {
  const spending = needsRaise(tally, completion) ? raiseShares(tally) : spendBudget(tally);
  const { order, count } = spending.purchases;
  const bought = Array.from(order.subarray(0, count));
  const added = completion === 'utilitarian' || completion === 'add1u' ? fillUp(tally, bought) : [];
  const selected = [...bought, ...added];
  return {
    completion,
    budget: tally.budget,
    selected: idsOf(tally, selected),
    bought: count,
    cost: costOf(tally, selected),
    spending,
  };
};

/** For comparison: by votes alone, ties in the order of ids, passing over what does not fit. Nobody pays. */
export const selectByVotes = (tally: Tally): readonly string[] => idsOf(tally, fillUp(tally, []));
