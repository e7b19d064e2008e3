import {
  COMPLETIONS,
  prepareElection,
  selectByVotes,
  selectFairly,
  type Completion,
} from '../../../src/domain/fair-shares';
import { anElection, tallyOf } from '../../builders/elections';

type Parts = Parameters<typeof anElection>[0];

const select = (parts: Parts, completion: Completion = 'none'): string =>
  selectFairly(tallyOf(anElection(parts)), completion).selected.join(' ');

const startOf = (parts: Parts, completion: Completion) => {
  const { numerator, denominator } = selectFairly(tallyOf(anElection(parts)), completion).spending.endowment;
  return Number(numerator) / Number(denominator);
};

describe('what is bought first', () => {
  const ballots = { aarhus: 'A', ballerup: 'B', syddjurs: 'A B' };

  it('is what costs its supporters least for what it is worth: most effective votes', () => {
    // A: 3 can pay 20 each. B: 2 can pay 30 each.
    expect(select({ budget: 180 })).toBe('A B C');
  });

  it('counts a supporter with little left as a part of a vote', () => {
    // Everybody has 10. A takes 9 from x, y, z and q. B now needs all of 1, 1 and 10: 12 / 10 votes. C has 2, of u and v.
    const parts = {
      budget: 60,
      costs: { A: 36, B: 12, C: 12 },
      ballots: { x: 'A B', y: 'A B', z: 'A', q: 'A', u: 'B C', v: 'C' },
    };
    expect(select(parts)).toBe('A C');
  });

  it('is at a tie the most supported', () => {
    const parts = { budget: 40, costs: { A: 10, B: 10, C: 15 }, ballots: { x: 'A', y: 'B C', z: 'B C' } };
    expect(select(parts)).toBe('B C A');
  });

  it('is at a tie of votes the cheapest', () => {
    expect(select({ budget: 90, costs: { A: 30, B: 20 }, ballots })).toBe('B A');
  });

  it('is at a tie of votes and costs the first by id, with numbers as numbers', () => {
    const parts = { budget: 90, costs: { '10': 30, '9': 30 }, ballots: { x: '9 10', y: '9', z: '10' } };
    expect(select(parts)).toBe('9 10');
  });

  it('is what costs nothing, as long as somebody supports it', () => {
    expect(select({ costs: { A: 60, B: 0, C: 0 }, ballots: { x: 'A B' } })).toBe('B A');
  });
});

describe('what is never bought', () => {
  it.each(COMPLETIONS)('is a project without votes, with %s', (completion) => {
    const parts = { costs: { A: 0, B: 10, C: 10 }, ballots: { x: 'B', y: '' } };
    expect(select(parts, completion)).toBe('B');
  });

  it.each(COMPLETIONS)('is anything without voters, with %s', (completion) => {
    expect(select({ ballots: {} }, completion)).toBe('');
  });

  it.each(COMPLETIONS)('is anything without projects, with %s', (completion) => {
    expect(select({ costs: {}, ballots: { x: '' } }, completion)).toBe('');
  });

  it.each(COMPLETIONS)('is anything that costs, without a budget, with %s', (completion) => {
    expect(select({ budget: 0, costs: { A: 1, B: 0 }, ballots: { x: 'A B' } }, completion)).toBe('B');
  });
});

describe('what is done with the money that is left', () => {
  it('is nothing without completion', () => {
    expect(select({}, 'none')).toBe('A');
  });

  it('goes by votes with utilitarian', () => {
    expect(select({}, 'utilitarian')).toBe('A B');
  });

  it('goes by votes and by id, not by cost, and passes over what does not fit', () => {
    const parts = {
      budget: 40,
      costs: { A: 45, B: 30, C: 20, D: 10 },
      ballots: { x: 'A B C D', y: 'A', z: '', u: '' },
    };
    expect(select(parts, 'utilitarian')).toBe('D B');
  });

  it('gives everybody units until one more would exceed the budget, with add1', () => {
    expect(select({}, 'add1')).toBe('A B');
    expect(startOf({}, 'add1')).toBe(49);
  });

  it('starts with the whole units of the exact share, with add1', () => {
    // 100 / 3 is 33 units. With 34 each, A and B would cost 110.
    const parts = { budget: 100, costs: { A: 60, B: 50 }, ballots: { x: 'A', y: 'A', z: 'B' } };
    expect(select(parts, 'none')).toBe('A');
    expect(startOf({ ...parts, costs: { A: 68, B: 34 } }, 'add1')).toBe(33);
  });

  it('goes on as long as the budget holds, also where no other project would fit, with add1', () => {
    // With 30 each x pays B and half of A; from 50 on each of two pays A, whose 2 votes then come before B.
    const parts = { budget: 60, costs: { A: 60, B: 40 }, ballots: { x: 'A B', y: 'A' } };
    expect(select(parts, 'add1')).toBe('A');
    expect(startOf(parts, 'add1')).toBe(69);
  });

  it('counts units as large as the election says', () => {
    expect(startOf({ unit: 10 }, 'add1')).toBe(40);
    expect(startOf({ budget: 98, unit: 10 }, 'add1')).toBe(40);
  });

  it('gives units for each of the weights', () => {
    const parts = {
      budget: 100,
      costs: { A: 60, B: 50 },
      ballots: { aarhus: 'A', ballerup: 'B' },
      weights: { aarhus: 1, ballerup: 3 },
    };
    // 25 and 75 at the start: B is bought. From 60 on aarhus could pay A as well, together 110.
    expect(select(parts, 'add1')).toBe('B');
    expect(startOf(parts, 'add1')).toBe(59);
  });

  it('needs no units where all projects with votes fit together', () => {
    const parts = { budget: 100, costs: { A: 60, B: 30 }, ballots: { x: 'A', y: 'B' } };
    expect(select(parts, 'add1')).toBe('B');
    expect(startOf(parts, 'add1')).toBe(50);
    expect(select(parts, 'add1u')).toBe('B A');
  });
});

describe('by votes alone', () => {
  it('the most supported that still fit are taken', () => {
    expect(selectByVotes(tallyOf(anElection()))).toEqual(['A', 'B']);
    expect(selectByVotes(tallyOf(anElection({ budget: 59 })))).toEqual(['B']);
  });
});

const LARGEST = Number.MAX_SAFE_INTEGER;
const project = (id: string, cost: number) => ({ id, cost });
const voter = (id: string, ...approves: string[]) => ({ id, approves });

describe('an election that cannot be counted is refused', () => {
  const sound = { budget: 10, projects: [project('A', 5)], voters: [voter('x', 'A')] };

  it.each([
    ['a negative budget', { budget: -1 }, { problem: 'budget', value: -1 }],
    ['a divided budget', { budget: 0.5 }, { problem: 'budget', value: 0.5 }],
    ['no number for a budget', { budget: NaN }, { problem: 'budget', value: NaN }],
    ['a budget without end', { budget: Infinity }, { problem: 'budget', value: Infinity }],
    ['a budget beyond exact numbers', { budget: 2 ** 53 }, { problem: 'budget', value: 2 ** 53 }],
    ['a unit of nothing', { unit: 0 }, { problem: 'unit', value: 0 }],
    ['a divided unit', { unit: 1.5 }, { problem: 'unit', value: 1.5 }],
    ['a negative cost', { projects: [project('A', -5)] }, { problem: 'cost', project: 'A', value: -5 }],
    [
      'no number for a cost',
      { projects: [project('A', NaN)] },
      { problem: 'cost', project: 'A', value: NaN },
    ],
    [
      'costs that are too large together',
      { projects: [project('A', LARGEST), project('B', 1)] },
      { problem: 'sums', of: 'costs' },
    ],
    [
      'a project twice',
      { projects: [project('A', 5), project('A', 6)] },
      { problem: 'projectTwice', project: 'A' },
    ],
    ['a voter twice', { voters: [voter('x'), voter('x', 'A')] }, { problem: 'voterTwice', voter: 'x' }],
    [
      'a ballot with a project twice',
      { voters: [voter('x', 'A', 'A')] },
      { problem: 'approvedTwice', voter: 'x', project: 'A' },
    ],
    [
      'a ballot for a project that is not there',
      { voters: [voter('x', 'A', 'toString')] },
      { problem: 'unknownProject', voter: 'x', project: 'toString' },
    ],
    [
      'a weight of nothing',
      { voters: [{ ...voter('x', 'A'), weight: 0 }] },
      { problem: 'weight', voter: 'x', value: 0 },
    ],
    [
      'a divided weight',
      { voters: [{ ...voter('x', 'A'), weight: 0.5 }] },
      { problem: 'weight', voter: 'x', value: 0.5 },
    ],
    [
      'weights that are too large together',
      {
        voters: [
          { ...voter('x'), weight: LARGEST },
          { ...voter('y'), weight: 1 },
        ],
      },
      { problem: 'sums', of: 'weights' },
    ],
  ])('for %s', (_what, wrong, problem) => {
    expect(prepareElection({ ...sound, ...wrong })).toEqual({ ok: false, error: problem });
  });

  it('and counts the largest amounts there may be', () => {
    const largest = { budget: LARGEST, projects: [project('A', LARGEST)], voters: [voter('x', 'A')] };
    expect(selectFairly(tallyOf(largest), 'add1u').selected).toEqual(['A']);
  });
});
