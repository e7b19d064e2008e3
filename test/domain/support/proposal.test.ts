import fc from 'fast-check';
import {
  propose,
  takeInOrder,
  type Proposal,
  type ProposalQuestion,
} from '../../../src/domain/support/proposal';
import { questionOf } from '../../../src/domain/support/question';
import { kroner } from '../../../src/domain/money';
import { anAuthority } from '../../builders/products';
import { aSupport } from '../../builders/support';
import { aWish } from '../../builders/wishes';

const KRONE = 100;

/** The example of docs/fair-shares.md. */
const aQuestion = (overrides: Partial<ProposalQuestion> = {}): ProposalQuestion => ({
  budget: 900_000 * KRONE,
  completion: 'none',
  candidates: [
    { wishId: '1', cost: 360_000 * KRONE },
    { wishId: '2', cost: 250_000 * KRONE },
    { wishId: '3', cost: 240_000 * KRONE },
    { wishId: '4', cost: 200_000 * KRONE },
  ],
  voters: [
    { authorityId: 'aarhus', weight: 1, supports: ['1', '2', '3'] },
    { authorityId: 'ballerup', weight: 1, supports: ['1', '2', '3', '4'] },
    { authorityId: 'syddjurs', weight: 1, supports: ['1', '4'] },
  ],
  ...overrides,
});

const proposed = (question: ProposalQuestion): Proposal => {
  const proposal = propose(question);
  if (!proposal.ok) throw new Error(proposal.error.problem);
  return proposal.value;
};

describe('a proposal', () => {
  it('stands beside the order of the group', () => {
    const { selected, cost, ranked, rankedCost, comparison } = proposed(aQuestion());
    expect([selected, cost]).toEqual([['1', '4', '3'], 800_000 * KRONE]);
    expect([ranked, rankedCost]).toEqual([['1', '2', '3'], 850_000 * KRONE]);
    expect(comparison).toMatchObject({ both: ['1', '3'], onlyFirst: ['4'], onlySecond: ['2'] });
  });

  it('tells who carries each wish', () => {
    expect(proposed(aQuestion()).payments['3']).toEqual(
      expect.arrayContaining([
        { authorityId: 'aarhus', paid: 160_000 * KRONE },
        { authorityId: 'ballerup', paid: 80_000 * KRONE },
      ]),
    );
  });

  it('tells what the supporters of a wish that is out have left, and its price', () => {
    const standing = proposed(aQuestion()).standings.find(({ project }) => project === '2');
    expect(standing).toMatchObject({ standing: 'short', supporters: 2, left: 20_000 * KRONE });
  });

  it('gives more to an authority with more weight', () => {
    const [aarhus, ...others] = aQuestion().voters;
    const heavy = aQuestion({
      voters: [{ authorityId: 'aarhus', supports: aarhus?.supports ?? [], weight: 4 }, ...others],
    });
    expect(proposed(heavy).burdens.map(({ starts }) => starts / KRONE)).toEqual([600_000, 150_000, 150_000]);
  });

  it('says what it is told to do first, then the next', () => {
    const steps: string[] = [];
    propose(aQuestion(), (step) => steps.push(step));
    expect(steps).toEqual(['prepare', 'count', 'explain']);
  });

  it('says why it cannot be worked out', () => {
    expect(propose(aQuestion({ budget: -1 }))).toEqual({
      ok: false,
      error: { problem: 'budget', value: -1 },
    });
  });
});

const someQuestion: fc.Arbitrary<ProposalQuestion> = fc
  .record({
    budget: fc.integer({ min: 0, max: 300 }).map((amount) => amount * KRONE),
    completion: fc.constantFrom('none', 'utilitarian', 'add1', 'add1u'),
    costs: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 8 }),
    ballots: fc.array(fc.uniqueArray(fc.nat({ max: 7 })), { maxLength: 5 }),
  })
  .map(({ budget, completion, costs, ballots }) => ({
    budget,
    completion,
    candidates: costs.map((cost, at) => ({ wishId: String(at), cost: cost * KRONE })),
    voters: ballots.map((supports, at) => ({
      authorityId: `m${at}`,
      weight: 1,
      supports: supports.filter((wish) => wish < costs.length).map(String),
    })),
  }));

describe('of any question', () => {
  it('neither the proposal nor the order of the group costs more than there is', () => {
    fc.assert(
      fc.property(someQuestion, (question) => {
        const { cost, rankedCost } = proposed(question);
        expect(Math.max(cost, rankedCost)).toBeLessThanOrEqual(question.budget);
      }),
    );
  });

  it('nobody carries what it does not support', () => {
    fc.assert(
      fc.property(someQuestion, (question) => {
        const { payments } = proposed(question);
        for (const [wishId, paying] of Object.entries(payments)) {
          for (const { authorityId } of paying) {
            const voter = question.voters.find((each) => each.authorityId === authorityId);
            expect(voter?.supports).toContain(wishId);
          }
        }
      }),
    );
  });

  it('the order of the group passes over nothing that fits', () => {
    fc.assert(
      fc.property(someQuestion, ({ candidates, budget }) => {
        const taken = takeInOrder(candidates, budget);
        for (const [at, { wishId, cost }] of candidates.entries()) {
          const before = candidates.slice(0, at).filter((each) => taken.includes(each.wishId));
          const spent = before.reduce((sum, each) => sum + each.cost, 0);
          expect(taken.includes(wishId)).toBe(cost <= budget - spent);
        }
      }),
    );
  });
});

describe('what a proposal is asked for', () => {
  const situation = {
    wishes: [
      aWish({ wishId: '1', estimate: kroner(10) }),
      aWish({ wishId: '2', estimate: null }),
      aWish({ wishId: '3', stage: 'started' as const, estimate: kroner(20) }),
      aWish({ wishId: '4', estimate: kroner(30) }),
      aWish({ wishId: '5', estimate: kroner(40) }),
    ],
    statuses: new Map([
      ['4', { status: 'decided', caseId: 'c', outcome: 'notApproved', amount: null } as const],
    ]),
    authorities: [anAuthority(), anAuthority({ id: 'odense' }), anAuthority({ id: 'ballerup' })],
    voices: [
      aSupport({ wishIds: ['1', '2', '3', '5'] }),
      aSupport({ authorityId: 'odense', declined: ['1'] }),
      aSupport({ authorityId: 'ballerup' }),
      aSupport({ authorityId: 'gone', wishIds: ['1'] }),
    ],
  };
  const assumptions = {
    budget: 5_000,
    completion: 'add1u' as const,
    estimates: new Map<string, number>(),
    weights: new Map<string, number>(),
  };

  it('are the open wishes with an estimate on which the steering group has not decided', () => {
    expect(questionOf(situation, assumptions).candidates).toEqual([
      { wishId: '1', cost: 1_000 },
      { wishId: '5', cost: 4_000 },
    ]);
  });

  it('is shared by those who have answered, also by one that said no only', () => {
    expect(questionOf(situation, assumptions).voters).toEqual([
      { authorityId: 'aarhus', weight: 1, supports: ['1', '5'] },
      { authorityId: 'odense', weight: 1, supports: [] },
    ]);
  });

  it('takes estimates and weights that are tried', () => {
    const tried = { ...assumptions, estimates: new Map([['2', 700]]), weights: new Map([['aarhus', 3]]) };
    const { candidates, voters } = questionOf(situation, tried);
    expect(candidates).toContainEqual({ wishId: '2', cost: 700 });
    expect(voters[0]).toMatchObject({ weight: 3, supports: ['1', '2', '5'] });
  });
});
