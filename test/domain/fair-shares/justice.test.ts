import fc from 'fast-check';
import { COMPLETIONS, selectFairly, type Completion, type Election } from '../../../src/domain/fair-shares';
import { anElection, tallyOf } from '../../builders/elections';
import { someElection } from './arbitraries';

/**
 * Extended justified representation up to one project, for cost utilities and straight from its definition (Peters,
 * Pierczyński and Skowron 2021): where every voter of a group supports every project of a set, and what they start with
 * is enough for the set, then somebody among them gets projects worth as much as the set, or would get more with
 * one more project of it. All groups and all sets are tried.
 */
interface Claim {
  group: readonly string[];
  set: readonly string[];
}

const subsetsOf = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])], [[]]);

const worth = ({ projects }: Election, ids: readonly string[]): number =>
  projects.reduce((sum, { id, cost }) => sum + (ids.includes(id) ? cost : 0), 0);

const isSatisfied = (
  election: Election,
  approves: readonly string[],
  {
    set,
    selected,
  }: {
    set: readonly string[];
    selected: readonly string[];
  },
): boolean => {
  const has = worth(
    election,
    selected.filter((id) => approves.includes(id)),
  );
  const claim = worth(election, set);
  const more = set.filter((id) => !selected.includes(id)).map((id) => worth(election, [id]));
  return has >= claim || more.some((cost) => has + cost > claim);
};

/** Groups that deserve a set of projects and get too little; each voter starts with `n / d`. */
const leftOut = (
  election: Election,
  selected: readonly string[],
  { n, d }: { n: bigint; d: bigint },
): Claim[] => {
  const groups = subsetsOf(election.voters).filter(({ length }) => length > 0);
  return subsetsOf(election.projects.map(({ id }) => id)).flatMap((set) => {
    const cost = BigInt(worth(election, set)) * d;
    return groups
      .filter((group) => group.every(({ approves }) => set.every((id) => approves.includes(id))))
      .filter((group) => BigInt(group.length) * n >= cost)
      .filter((group) => !group.some(({ approves }) => isSatisfied(election, approves, { set, selected })))
      .map((group) => ({ group: group.map(({ id }) => id), set }));
  });
};

const startOf = (election: Election, completion: Completion) => {
  const { numerator, denominator } = selectFairly(tallyOf(election), completion).spending.endowment;
  return { n: numerator, d: denominator };
};

const aSmallElection = someElection({ projects: 5, isWeighted: false }).map((election) => ({
  ...election,
  voters: election.voters.slice(0, 6),
}));

describe('no group of authorities is left out that deserves a wish', () => {
  it.each(COMPLETIONS)('with the completion %s, whatever they share and support', (completion) => {
    fc.assert(
      fc.property(aSmallElection, (election) => {
        const { selected } = selectFairly(tallyOf(election), completion);
        expect(leftOut(election, selected, startOf(election, completion))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['none', 'utilitarian'] as const)(
    'and with %s everybody starts with the exact share',
    (completion) => {
      fc.assert(
        fc.property(aSmallElection, (election) => {
          const { n, d } = startOf(election, completion);
          expect(n * BigInt(election.voters.length)).toBe(BigInt(election.budget) * d);
        }),
      );
    },
  );

  it.each(['add1', 'add1u'] as const)('and with %s with no less than the whole units of it', (completion) => {
    fc.assert(
      fc.property(aSmallElection, (election) => {
        const { n, d } = startOf(election, completion);
        const unit = BigInt(election.unit ?? 1);
        const units = BigInt(election.budget) / BigInt(election.voters.length) / unit;
        expect(n).toBeGreaterThanOrEqual(units * unit * d);
      }),
    );
  });

  const majority = anElection({
    budget: 90,
    costs: { A: 30, B: 30, C: 30, D: 30 },
    ballots: { aarhus: 'A B C', ballerup: 'A B C', syddjurs: 'D' },
  });

  it('so a third of the group decides on a third of the money', () => {
    expect(selectFairly(tallyOf(majority), 'none').selected).toEqual(['A', 'B', 'D']);
  });

  it('while the most votes alone would leave it out, which this test would notice', () => {
    const byVotes = ['A', 'B', 'C'];
    expect(leftOut(majority, byVotes, { n: 30n, d: 1n })).toEqual([{ group: ['syddjurs'], set: ['D'] }]);
  });
});
