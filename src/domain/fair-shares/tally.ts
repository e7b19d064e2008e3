import { fail, ok, type Result } from '../result';
import { gatherBallots, type Ballots } from './ballots';
import type { Election, ElectionProblem } from './election';

/** An election made ready to be counted, again and again with other amounts. */
export interface Tally {
  ballots: Ballots;
  budget: number;
  unit: number;
  costs: Float64Array;
  order: ProjectOrder;
}

/** Every tally is made here: objects of one shape are what the compiler of the browser counts fast with. */
export const asTally = ({ ballots, budget, unit, costs, order }: Tally): Tally => ({
  ballots,
  budget,
  unit,
  costs,
  order,
});

/** What only depends on votes, costs and ids. Projects without votes are in none of it. */
export interface ProjectOrder {
  /** Who wins a tie: most votes, then lowest cost, then the order of ids. */
  byTie: Int32Array;
  /** The place of each project in `byTie`. */
  ties: Int32Array;
  /** Those that cost nothing. */
  free: Int32Array;
  /** The first of the others with the same supporters, and the next after each; -1 where there is none. */
  heads: Int32Array;
  next: Int32Array;
}

/** Another budget or other costs than those of the election. */
export interface WhatIf {
  budget?: number;
  costs?: ReadonlyMap<string, number>;
}

/**
 * Among projects with the same supporters a cheaper one is never behind a dearer one: the less each has to pay, the
 * larger the part of the cost that all of them pay in full. So only the first of them has to be looked at.
 */
const lineUp = (byTie: Int32Array, alike: Int32Array, isFree: (project: number) => boolean) => {
  const last = new Map<number, number>();
  const heads: number[] = [];
  const next = new Int32Array(alike.length).fill(-1);
  for (const project of byTie) {
    if (isFree(project)) continue;
    const same = alike[project] ?? 0;
    const before = last.get(same);
    if (before === undefined) heads.push(project);
    else next[before] = project;
    last.set(same, project);
  }
  return { heads: Int32Array.from(heads), next };
};

const orderProjects = ({ votes, idRanks, alike }: Ballots, costs: Float64Array): ProjectOrder => {
  const byId = new Int32Array(idRanks.length);
  for (const [project, rank] of idRanks.entries()) byId[rank] = project;
  const byTie = Int32Array.from(
    Array.from(byId)
      .filter((project) => (votes[project] ?? 0) > 0)
      .sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || (costs[a] ?? 0) - (costs[b] ?? 0)),
  );
  const ties = new Int32Array(idRanks.length);
  for (const [place, project] of byTie.entries()) ties[project] = place;
  const isFree = (project: number): boolean => costs[project] === 0;
  return { byTie, ties, free: byTie.filter(isFree), ...lineUp(byTie, alike, isFree) };
};

const isAmount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const costProblem = (ids: readonly string[], costs: Float64Array): ElectionProblem | null => {
  let sum = 0;
  for (const [project, cost] of costs.entries()) {
    if (!isAmount(cost)) return { problem: 'cost', project: ids[project] ?? '', value: cost };
    sum += cost;
  }
  return Number.isSafeInteger(sum) ? null : { problem: 'sums', of: 'costs' };
};

const isUnit = (value: number): boolean => isAmount(value) && value > 0;

/** Makes an election ready to be counted, or says what is wrong with it. */
export const prepareElection = (election: Election): Result<Tally, ElectionProblem> => {
  const { budget, unit = 1, projects } = election;
  if (!isAmount(budget)) return fail({ problem: 'budget', value: budget });
  if (!isUnit(unit)) return fail({ problem: 'unit', value: unit });
  const ballots = gatherBallots(election);
  if (!ballots.ok) return ballots;
  const costs = Float64Array.from(projects, ({ cost }) => cost);
  const problem = costProblem(ballots.value.projectIds, costs);
  if (problem) return fail(problem);
  return ok(
    asTally({ ballots: ballots.value, budget, unit, costs, order: orderProjects(ballots.value, costs) }),
  );
};

const withCosts = (tally: Tally, changes: ReadonlyMap<string, number>): Result<Tally, ElectionProblem> => {
  const { ballots } = tally;
  const costs = tally.costs.slice();
  for (const [id, cost] of changes) {
    const project = ballots.indexOf.get(id);
    if (project !== undefined) costs[project] = cost;
  }
  const problem = costProblem(ballots.projectIds, costs);
  return problem ? fail(problem) : ok(asTally({ ...tally, costs, order: orderProjects(ballots, costs) }));
};

/** The same ballots with another budget or other costs; ids that are no project's change nothing. */
export const withAmounts = (
  tally: Tally,
  { budget = tally.budget, costs }: WhatIf,
): Result<Tally, ElectionProblem> => {
  if (!isAmount(budget)) return fail({ problem: 'budget', value: budget });
  return costs ? withCosts({ ...tally, budget }, costs) : ok(asTally({ ...tally, budget }));
};
