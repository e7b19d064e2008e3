import fc from 'fast-check';
import {
  certify,
  COMPLETIONS,
  selectFairly,
  withAmounts,
  type Completion,
  type Election,
  type Tally,
  type WhatIf,
} from '../../../src/domain/fair-shares';
import { anElection, tallyOf } from '../../builders/elections';
import { someElection } from './arbitraries';

const changed = (tally: Tally, whatIf: WhatIf): Tally => {
  const result = withAmounts(tally, whatIf);
  if (!result.ok) throw new Error(`The amounts were refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** What is selected, what it costs and who paid what. */
const count = (tally: Tally, completion: Completion = 'add1u') => {
  const outcome = selectFairly(tally, completion);
  return { selected: outcome.selected, cost: outcome.cost, certificate: certify(tally, outcome) };
};

const withCosts = (election: Election, costs: ReadonlyMap<string, number>): Election => ({
  ...election,
  projects: election.projects.map(({ id, cost }) => ({ id, cost: costs.get(id) ?? cost })),
});

/** Another budget, and the costs of some projects exchanged or gone. */
const anElectionAndChange = someElection().chain((election) => {
  const ids = election.projects.map(({ id }) => id);
  const amounts = [0, ...election.projects.map(({ cost }) => cost)];
  const most = amounts.reduce((sum, amount) => sum + amount, 0);
  return fc.record({
    election: fc.constant(election),
    completion: fc.constantFrom(...COMPLETIONS),
    budget: fc.integer({ min: 0, max: 1_000 }).map((part) => Math.floor(most / 1_000) * part),
    costs: fc
      .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...amounts)), { maxLength: 4 })
      .map((changes) => new Map(changes)),
  });
});

/** Costs of projects that became as dear as the dearest can be too large together. */
const isCountable = (election: Election): boolean =>
  Number.isSafeInteger(election.projects.reduce((sum, { cost }) => sum + cost, 0));

describe('another budget and other costs', () => {
  it('give what a new election with them gives', () => {
    fc.assert(
      fc.property(anElectionAndChange, ({ election, completion, budget, costs }) => {
        const fresh = withCosts({ ...election, budget }, costs);
        fc.pre(isCountable(fresh));
        const asked = changed(tallyOf(election), { budget, costs });
        expect(count(asked, completion)).toEqual(count(tallyOf(fresh), completion));
      }),
    );
  });

  it('leave the election as it was, and one question nothing to the next', () => {
    fc.assert(
      fc.property(anElectionAndChange, ({ election, completion, budget, costs }) => {
        fc.pre(isCountable(withCosts(election, costs)));
        const tally = tallyOf(election);
        const before = count(tally, completion);
        const once = count(changed(tally, { budget, costs }), completion);
        expect(count(tally, completion)).toEqual(before);
        expect(count(changed(tally, { budget, costs }), completion)).toEqual(once);
      }),
    );
  });

  it('leave the outcome of an earlier question as it was', () => {
    const tally = tallyOf(anElection());
    const first = selectFairly(tally, 'add1u');
    const told = certify(tally, first);
    selectFairly(changed(tally, { budget: 500 }), 'add1u');
    selectFairly(tally, 'none');
    expect(certify(tally, first)).toEqual(told);
  });

  it('change nothing where they name no project', () => {
    const tally = tallyOf(anElection());
    const same = changed(tally, { costs: new Map([['__proto__', 1]]) });
    expect(count(same)).toEqual(count(tally));
  });

  it.each([
    ['a negative budget', { budget: -1 }, { problem: 'budget', value: -1 }],
    ['no number for a budget', { budget: NaN }, { problem: 'budget', value: NaN }],
    ['a negative cost', { costs: new Map([['A', -1]]) }, { problem: 'cost', project: 'A', value: -1 }],
    [
      'costs that are too large together',
      { costs: new Map([['A', Number.MAX_SAFE_INTEGER]]) },
      { problem: 'sums', of: 'costs' },
    ],
  ])('are refused where there is %s', (_what, whatIf, error) => {
    expect(withAmounts(tallyOf(anElection()), whatIf)).toEqual({ ok: false, error });
  });
});
