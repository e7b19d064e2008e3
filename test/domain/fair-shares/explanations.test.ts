import fc from 'fast-check';
import {
  burdensOf,
  certify,
  compareSelections,
  COMPLETIONS,
  explainOutcome,
  selectFairly,
  type Certificate,
  type Completion,
  type Election,
} from '../../../src/domain/fair-shares';
import { anElection, tallyOf } from '../../builders/elections';
import { someElection } from './arbitraries';

const counted = (election: Election, completion: Completion) => {
  const tally = tallyOf(election);
  return { tally, outcome: selectFairly(tally, completion) };
};

const explain = (election: Election, completion: Completion) => {
  const { tally, outcome } = counted(election, completion);
  return explainOutcome(tally, outcome);
};

describe('why a project is in or out', () => {
  const election = anElection({
    budget: 100,
    costs: { A: 50, B: 40, C: 60, D: 10 },
    ballots: { aarhus: 'A B', ballerup: 'A B', syddjurs: 'A C' },
  });

  it('says who bought it, with how much at hand, and for how much each', () => {
    expect(explain(election, 'none')[0]).toEqual({
      project: 'A',
      standing: 'bought',
      place: 1,
      cost: 50,
      supporters: 3,
      able: 3,
      left: 100,
      share: 17,
    });
  });

  it('says by how much those fall short who could not pay', () => {
    // Each has 16 2/3 left.
    const [, b, c] = explain(election, 'none');
    expect(b).toMatchObject({
      standing: 'short',
      place: null,
      supporters: 2,
      able: 2,
      left: 33,
      share: null,
    });
    expect(c).toMatchObject({ standing: 'short', place: null, supporters: 1, able: 1, left: 16 });
  });

  it('says what was added by votes', () => {
    const [, b] = explain(election, 'utilitarian');
    expect(b).toMatchObject({ standing: 'added', place: 2, left: 33, share: null });
  });

  it('says that nobody supports it', () => {
    const d = explain(election, 'utilitarian')[3];
    expect(d).toMatchObject({ standing: 'withoutVotes', place: null, supporters: 0, able: 0, left: 0 });
  });

  it('counts whoever has nothing left as a supporter who is not able', () => {
    const spent = anElection({
      budget: 60,
      costs: { A: 60, B: 10 },
      ballots: { aarhus: 'A B', ballerup: 'A B', syddjurs: 'A' },
    });
    const b = explain(spent, 'none')[1];
    expect(b).toMatchObject({ standing: 'short', supporters: 2, able: 0, left: 0 });
  });

  it('says that what costs nothing takes no share', () => {
    const free = anElection({ costs: { A: 0 }, ballots: { aarhus: 'A' } });
    expect(explain(free, 'none')[0]).toMatchObject({ standing: 'bought', place: 1, left: 90, share: 0 });
  });
});

/** What the certificate says that voters had before each purchase and after all, over one denominator. */
const accountsIn = ({ endowments, paid }: Certificate) => {
  const all = [...endowments, ...paid.flatMap(({ payments }) => payments)];
  const [denominator = 1n] = all.map(({ amount }) => amount.denominator);
  const left = new Map<string, bigint>();
  for (const { amount, voters } of endowments) for (const voter of voters) left.set(voter, amount.numerator);
  const before = [new Map(left)];
  for (const { payments } of paid) {
    for (const { amount, voters } of payments)
      for (const voter of voters) left.set(voter, (left.get(voter) ?? 0n) - amount.numerator);
    before.push(new Map(left));
  }
  return { denominator, before };
};

const standingOf = (facts: { bought: number; isAdded: boolean; supporters: readonly unknown[] }) => {
  if (facts.bought >= 0) return 'bought';
  if (facts.isAdded) return 'added';
  return facts.supporters.length > 0 ? 'short' : 'withoutVotes';
};

const roundedUp = (amount: bigint, by: bigint): number => Number((amount + by - 1n) / by);

const anElectionAndCompletion = fc.tuple(someElection(), fc.constantFrom(...COMPLETIONS));

describe('explanations agree with the certificate', () => {
  it('on what is at hand and what is paid for every project', () => {
    fc.assert(
      fc.property(anElectionAndCompletion, ([election, completion]) => {
        const { tally, outcome } = counted(election, completion);
        const certificate = certify(tally, outcome);
        const { denominator, before } = accountsIn(certificate);
        const expected = election.projects.map(({ id, cost }) => {
          const bought = certificate.paid.findIndex(({ project }) => project === id);
          const supporters = election.voters.filter(({ approves }) => approves.includes(id));
          const rests = supporters.map((voter) => before.at(bought)?.get(voter.id) ?? 0n);
          const paid = certificate.paid[bought]?.payments.map(({ amount }) => amount.numerator) ?? [];
          const most = paid.reduce((max, amount) => (amount > max ? amount : max), 0n);
          return {
            project: id,
            standing: standingOf({ bought, isAdded: certificate.added.includes(id), supporters }),
            place: outcome.selected.includes(id) ? outcome.selected.indexOf(id) + 1 : null,
            cost,
            supporters: supporters.length,
            able: rests.filter((rest) => rest > 0n).length,
            left: Number(rests.reduce((sum, rest) => sum + rest, 0n) / denominator),
            share: bought < 0 ? null : roundedUp(most, denominator),
          };
        });
        expect(explainOutcome(tally, outcome)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('on what everybody starts with, pays and keeps', () => {
    fc.assert(
      fc.property(anElectionAndCompletion, ([election, completion]) => {
        const { tally, outcome } = counted(election, completion);
        const { denominator, before } = accountsIn(certify(tally, outcome));
        const [first, last] = [before[0], before.at(-1)];
        const expected = election.voters.map(({ id }) => {
          const [starts, left] = [first?.get(id) ?? 0n, last?.get(id) ?? 0n];
          const [has, pays, keeps] = [starts, starts - left, left].map((amount) =>
            Number(amount / denominator),
          );
          return { voter: id, starts: has, pays, left: keeps };
        });
        expect(burdensOf(tally, outcome)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what everybody carries', () => {
  it('is in whole parts of money, rounded down, and without what was added by votes', () => {
    const { tally, outcome } = counted(anElection({ budget: 100 }), 'utilitarian');
    expect(outcome.selected).toEqual(['A', 'B']);
    const each = { starts: 33, pays: 20, left: 13 };
    expect(burdensOf(tally, outcome)).toEqual([
      { voter: 'aarhus', ...each },
      { voter: 'ballerup', ...each },
      { voter: 'syddjurs', ...each },
    ]);
  });
});

describe('two selections side by side', () => {
  const tally = tallyOf(anElection({ weights: { aarhus: 2, ballerup: 4, syddjurs: 2 } }));

  it('say what is in both and in one, in the order of the election', () => {
    const { both, onlyFirst, onlySecond } = compareSelections(tally, ['B', 'A'], ['C', 'A']);
    expect({ both, onlyFirst, onlySecond }).toEqual({ both: ['A'], onlyFirst: ['B'], onlySecond: ['C'] });
  });

  it('say for each voter how much of what it supports is carried out', () => {
    const { voters } = compareSelections(tally, ['A', 'B'], ['C']);
    expect(voters).toEqual([
      {
        voter: 'aarhus',
        weight: 1,
        supports: 2,
        first: { gets: 2, worth: 90 },
        second: { gets: 0, worth: 0 },
      },
      {
        voter: 'ballerup',
        weight: 2,
        supports: 2,
        first: { gets: 2, worth: 90 },
        second: { gets: 0, worth: 0 },
      },
      {
        voter: 'syddjurs',
        weight: 1,
        supports: 2,
        first: { gets: 1, worth: 60 },
        second: { gets: 1, worth: 30 },
      },
    ]);
  });

  it('leave out what is no project of the election', () => {
    const { both, onlyFirst, onlySecond } = compareSelections(tally, ['Z', 'A'], ['__proto__']);
    expect({ both, onlyFirst, onlySecond }).toEqual({ both: [], onlyFirst: ['A'], onlySecond: [] });
  });
});
