import fc from 'fast-check';
import {
  certify,
  checkCertificate,
  COMPLETIONS,
  selectByVotes,
  selectFairly,
  type Completion,
  type Election,
} from '../../../src/domain/fair-shares';
import { tallyOf } from '../../builders/elections';
import { someElection, someElectionOfManySteps, someTwins } from './arbitraries';
import { filledUp, idOrder, referenceCost, referenceOutcome } from './reference';

const select = (election: Election, completion: Completion): readonly string[] =>
  selectFairly(tallyOf(election), completion).selected;

const outcomesOf = (election: Election): (readonly string[])[] =>
  COMPLETIONS.map((completion) => select(election, completion));

const KINDS: readonly (readonly [kind: string, election: fc.Arbitrary<Election>, numRuns: number])[] = [
  ['small elections with ties', someElection(), 300],
  ['elections in which hundreds of units are given', someElectionOfManySteps, 600],
  ['elections in which prices differ by less than machine numbers can tell', someTwins, 400],
];

describe.each(COMPLETIONS)('with the completion %s', (completion) => {
  it.each(KINDS)(
    'selects what the definition selects, in the same order, in %s',
    (_kind, elections, numRuns) => {
      fc.assert(
        fc.property(elections, (election) => {
          expect(select(election, completion)).toEqual(referenceOutcome(election, completion));
        }),
        { numRuns },
      );
    },
  );

  it.each(KINDS)('gives a certificate that holds, within the budget, in %s', (_kind, elections) => {
    fc.assert(
      fc.property(elections, (election) => {
        const tally = tallyOf(election);
        const outcome = selectFairly(tally, completion);
        expect(checkCertificate(election, certify(tally, outcome))).toEqual([]);
        expect(outcome.cost).toBe(referenceCost(election, outcome.selected));
        expect(outcome.cost).toBeLessThanOrEqual(election.budget);
      }),
    );
  });
});

const scaledBy = (factor: number, { budget, unit = 1, projects, voters }: Election): Election => ({
  budget: budget * factor,
  unit: unit * factor,
  projects: projects.map(({ id, cost }) => ({ id, cost: cost * factor })),
  voters,
});

/** No amount becomes larger than can be counted. */
const largestFactor = ({ budget, unit = 1, projects }: Election): number => {
  const most = Math.max(
    budget,
    unit,
    projects.reduce((sum, { cost }) => sum + cost, 0),
  );
  return Math.floor(Number.MAX_SAFE_INTEGER / most);
};

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const anElectionShuffled = someElection().chain((election) =>
  fc.record({
    election: fc.constant(election),
    mixed: fc.record({
      budget: fc.constant(election.budget),
      unit: fc.constant(election.unit ?? 1),
      projects: shuffled(election.projects),
      voters: shuffled(election.voters),
    }),
  }),
);

/** Other names in the same order. */
const namesFor = ({ projects }: Election, name: string): Map<string, string> =>
  new Map(
    projects
      .map(({ id }) => id)
      .sort(idOrder)
      .map((id, place) => [id, `${name}${place}`]),
  );

const renamed = (election: Election, names: ReadonlyMap<string, string>): Election => ({
  ...election,
  projects: election.projects.map(({ id, cost }) => ({ id: names.get(id) ?? '', cost })),
  voters: election.voters.map((voter) => ({
    ...voter,
    id: `somebody else than ${voter.id}`,
    approves: voter.approves.map((id) => names.get(id) ?? ''),
  })),
});

const withVotersTwice = (election: Election): Election => ({
  ...election,
  voters: election.voters.flatMap((voter) => [voter, { ...voter, id: `${voter.id} again` }]),
});

const withWeights = (election: Election, factor: number): Election => ({
  ...election,
  voters: election.voters.map((voter) => ({ ...voter, weight: (voter.weight ?? 1) * factor })),
});

describe('what an outcome does not hang on', () => {
  it('is the coin in which all amounts are counted', () => {
    const factor = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(someElection(), factor, (election, part) => {
        const times = Math.max(1, Math.floor(part * largestFactor(election)));
        expect(outcomesOf(scaledBy(times, election))).toEqual(outcomesOf(election));
      }),
    );
  });

  it('is the order in which projects and voters are named', () => {
    fc.assert(
      fc.property(anElectionShuffled, ({ election, mixed }) => {
        expect(outcomesOf(mixed)).toEqual(outcomesOf(election));
      }),
    );
  });

  it('is what projects and voters are called', () => {
    fc.assert(
      fc.property(someElection(), fc.constantFrom('', 'OS2-', 'Ø'), (election, name) => {
        const names = namesFor(election, name);
        const expected = outcomesOf(election).map((ids) => ids.map((id) => names.get(id)));
        expect(outcomesOf(renamed(election, names))).toEqual(expected);
      }),
    );
  });

  it('is how many speak for the same, as long as it is as many for each', () => {
    fc.assert(
      fc.property(someElection(), (election) => {
        for (const completion of ['none', 'utilitarian'] as const)
          expect(select(withVotersTwice(election), completion)).toEqual(select(election, completion));
      }),
    );
  });

  it('is the measure of weights', () => {
    fc.assert(
      fc.property(
        someElection({ isWeighted: true }),
        fc.integer({ min: 2, max: 1_000 }),
        (election, times) => {
          expect(outcomesOf(withWeights(election, times))).toEqual(outcomesOf(election));
        },
      ),
    );
  });
});

describe('by votes alone', () => {
  it('takes the most supported that still fit', () => {
    fc.assert(
      fc.property(someElection(), (election) => {
        expect(selectByVotes(tallyOf(election))).toEqual(filledUp(election, []));
      }),
    );
  });
});
