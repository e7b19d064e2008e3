import { fail, ok, type Result } from '../result';
import type { Election, ElectionProblem, Voter } from './election';
import { firstTwice, rankIds } from './id-order';
import { ballotsIn, collectBallots, openBallotBox } from './ballot-box';
import { firstAlike, pickRows, turned, type Rows } from './rows';

/**
 * Who supports what, in numbers: projects and groups are counted from 0. Voters with the same ballot and the same
 * weight are one group, for at every moment they have the same amount left.
 */
export interface Ballots {
  projectIds: readonly string[];
  indexOf: ReadonlyMap<string, number>;
  /** The place of each project in the order of ids. */
  idRanks: Int32Array;
  voterIds: readonly string[];
  groupOf: Int32Array;
  /** Voters in each group, and the weight of each of them. */
  sizes: Int32Array;
  weights: Float64Array;
  totalWeight: number;
  /** Group → projects and project → groups, ascending. `crowds` stands beside `supporters.items`: voters in the group. */
  approved: Rows;
  supporters: Rows;
  crowds: Int32Array;
  /** Voters, and their weights together, behind each project. */
  votes: Int32Array;
  support: Float64Array;
  /** The same number for projects with the same supporters. */
  alike: Int32Array;
}

/** All ballots are made here, for the reason that `asTally` has. */
export const asBallots = (parts: Ballots): Ballots => ({
  projectIds: parts.projectIds,
  indexOf: parts.indexOf,
  idRanks: parts.idRanks,
  voterIds: parts.voterIds,
  groupOf: parts.groupOf,
  sizes: parts.sizes,
  weights: parts.weights,
  totalWeight: parts.totalWeight,
  approved: parts.approved,
  supporters: parts.supporters,
  crowds: parts.crowds,
  votes: parts.votes,
  support: parts.support,
  alike: parts.alike,
});

interface Groups {
  /** The ballot and the weight of each group, and the group of each voter. */
  ballots: Int32Array;
  weights: Float64Array;
  groupOf: Int32Array;
}

const isWeight = (weight: number): boolean => Number.isSafeInteger(weight) && weight > 0;

const weightsOf = (voters: readonly Voter[]): Result<Float64Array, ElectionProblem> => {
  const weights = new Float64Array(voters.length);
  let place = 0;
  for (const { id, weight = 1 } of voters) {
    if (!isWeight(weight)) return fail({ problem: 'weight', voter: id, value: weight });
    weights[place] = weight;
    place += 1;
  }
  return ok(weights);
};

/** Where weights differ, voters with the same ballot are a group for each weight. */
const groupByWeight = (ballotOf: Int32Array, weights: Float64Array): Groups => {
  const known = new Map<string, number>();
  const ballots: number[] = [];
  const ofGroup: number[] = [];
  const groupOf = ballotOf.map((ballot, voter) => {
    const key = `${ballot} ${weights[voter] ?? 0}`;
    const group = known.get(key) ?? ballots.length;
    if (group < ballots.length) return group;
    known.set(key, group);
    ballots.push(ballot);
    ofGroup.push(weights[voter] ?? 0);
    return group;
  });
  return { ballots: Int32Array.from(ballots), weights: Float64Array.from(ofGroup), groupOf };
};

const groupVoters = (ballotOf: Int32Array, weights: Float64Array, count: number): Groups => {
  const [weight = 1] = weights;
  if (!weights.every((other) => other === weight)) return groupByWeight(ballotOf, weights);
  const ballots = new Int32Array(count).map((_, ballot) => ballot);
  return { ballots, weights: new Float64Array(count).fill(weight), groupOf: ballotOf };
};

const countVoters = (groupOf: Int32Array, groups: number): Int32Array => {
  const sizes = new Int32Array(groups);
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Weights say how voters stand to each other: 2 and 4 are as 1 and 2. */
const reduced = (weights: Float64Array): Float64Array => {
  let common = 0;
  for (const weight of weights) common = common === 1 ? 1 : gcd(weight, common);
  return weights.map((weight) => weight / common);
};

/** Voters, and their weights together. */
const sumWeights = (weights: Float64Array, sizes: Int32Array): number => {
  let sum = 0;
  for (let group = 0; group < weights.length; group += 1) sum += (weights[group] ?? 0) * (sizes[group] ?? 0);
  return sum;
};

/** For each project the sum of what stands beside its supporters. */
const sumBehind = ({ starts }: Rows, beside: Int32Array | Float64Array): Float64Array => {
  const sums = new Float64Array(starts.length - 1);
  let at = 0;
  for (let project = 0; project < sums.length; project += 1) {
    const end = starts[project + 1] ?? 0;
    let sum = 0;
    for (; at < end; at += 1) sum += beside[at] ?? 0;
    sums[project] = sum;
  }
  return sums;
};

const weightsBehind = (supporters: Rows, weights: Float64Array, crowds: Int32Array): Float64Array => {
  if (weights.every((weight) => weight === 1)) return sumBehind(supporters, crowds);
  const { items } = supporters;
  const beside = new Float64Array(items.length);
  for (let at = 0; at < items.length; at += 1)
    beside[at] = (weights[items[at] ?? 0] ?? 0) * (crowds[at] ?? 0);
  return sumBehind(supporters, beside);
};

const ballotsFrom = (election: Election, approved: Rows, groups: Groups) => {
  const projectIds = election.projects.map(({ id }) => id);
  const sizes = countVoters(groups.groupOf, groups.ballots.length);
  const weights = reduced(groups.weights);
  const supporters = turned(approved, projectIds.length);
  const crowds = supporters.items.map((group) => sizes[group] ?? 0);
  return {
    projectIds,
    idRanks: rankIds(projectIds),
    voterIds: election.voters.map(({ id }) => id),
    groupOf: groups.groupOf,
    sizes,
    weights,
    totalWeight: sumWeights(weights, sizes),
    approved,
    supporters,
    crowds,
    votes: Int32Array.from(sumBehind(supporters, crowds)),
    support: weightsBehind(supporters, weights, crowds),
    alike: firstAlike(supporters),
  };
};

const idProblem = ({ projects, voters }: Election): ElectionProblem | null => {
  const project = firstTwice(projects.map(({ id }) => id));
  if (project !== undefined) return { problem: 'projectTwice', project };
  const voter = firstTwice(voters.map(({ id }) => id));
  return voter === undefined ? null : { problem: 'voterTwice', voter };
};

/** Gathers the ballots of an election into groups, or says what is wrong with them. */
export const gatherBallots = (election: Election): Result<Ballots, ElectionProblem> => {
  const problem = idProblem(election);
  if (problem) return fail(problem);
  const indexOf = new Map(election.projects.map(({ id }, index) => [id, index]));
  const weights = weightsOf(election.voters);
  if (!weights.ok) return weights;
  const box = openBallotBox(indexOf);
  const ballotOf = collectBallots(box, election.voters);
  if (!ballotOf.ok) return ballotOf;
  const different = ballotsIn(box);
  const groups = groupVoters(ballotOf.value, weights.value, different.starts.length - 1);
  const ballots = asBallots({
    indexOf,
    ...ballotsFrom(election, pickRows(different, groups.ballots), groups),
  });
  return Number.isSafeInteger(ballots.totalWeight) ? ok(ballots) : fail({ problem: 'sums', of: 'weights' });
};
