import {
  ESCALATION_REASONS,
  isApproval,
  isWaiting,
  missingParts,
  onWish,
  OUTCOMES,
  type CaseState,
  type DecisionCase,
  type Outcome,
} from '../../src/domain/decision-case';
import { rule, type ProposedRuling, type RulingProblem } from '../../src/domain/ruling';
import { kroner, NOTHING } from '../../src/domain/money';
import { fail } from '../../src/domain/result';
import { aCase, aPaper, aProposedRuling, aRuling, aTable } from '../builders/cases';

const BY = {
  decidedBy: 'account-steering',
  decidedAt: '2026-03-11T13:00:00.000Z',
  decisionId: 'decision-2',
};

const ruled = (proposed: Partial<ProposedRuling>, decisionCase = aCase(), by = BY) =>
  rule(decisionCase, aProposedRuling(proposed), { ...by, table: aTable() });

/** A proposal that is in order for each outcome. */
const proposalFor = (outcome: Outcome): Partial<ProposedRuling> =>
  outcome === 'approvedWithChange' ? { outcome, amount: kroner(250_000) } : { outcome };

describe('an answer of the steering group', () => {
  it.each<[Outcome, CaseState]>([
    ['approved', 'decided'],
    ['approvedWithChange', 'decided'],
    ['notApproved', 'decided'],
    ['postponed', 'postponed'],
    ['sentBack', 'sentBack'],
  ])('%s leaves the case %s', (outcome, state) => {
    expect(ruled(proposalFor(outcome))).toMatchObject({
      ok: true,
      value: { state, ruling: { outcome, ...BY } },
    });
  });

  it('"godkendt" approves the amount that was asked for', () => {
    expect(ruled({ outcome: 'approved' })).toMatchObject({ value: { ruling: { amount: kroner(310_000) } } });
  });

  it('"godkendt med ændring" approves the amount it names', () => {
    const answer = ruled({ outcome: 'approvedWithChange', amount: kroner(200_000) });
    expect(answer).toMatchObject({ value: { ruling: { amount: kroner(200_000) } } });
  });

  it('"godkendt med ændring" may keep the amount when it adds an extra grant', () => {
    const answer = ruled({
      outcome: 'approvedWithChange',
      amount: kroner(310_000),
      extraGrant: kroner(100_000),
    });
    expect(answer).toMatchObject({ value: { ruling: { extraGrant: kroner(100_000) } } });
  });

  it('trims its motive', () => {
    expect(ruled({ motive: '  Følger visionen \n' })).toMatchObject({
      value: { ruling: { motive: 'Følger visionen' } },
    });
  });

  it('changes nothing of what was submitted', () => {
    const decisionCase = aCase();
    const { paper, amount, reason, submittedBy, submittedAt } = decisionCase;
    const answer = ruled({ outcome: 'approvedWithChange', amount: kroner(1) }, decisionCase);
    expect(answer).toMatchObject({ value: { paper, amount, reason, submittedBy, submittedAt } });
    expect(decisionCase).toEqual(aCase());
  });
});

describe('an answer is refused', () => {
  it.each<[string, Partial<ProposedRuling>, RulingProblem]>([
    ['without a motive', { motive: ' \n' }, 'motiveMissing'],
    ['with a change that names no amount', { outcome: 'approvedWithChange' }, 'amountMissing'],
    [
      'with a change that changes nothing',
      { outcome: 'approvedWithChange', amount: kroner(310_000) },
      'amountUnchanged',
    ],
    [
      'with an amount but no approval',
      { outcome: 'notApproved', amount: kroner(1) },
      'amountWithoutApproval',
    ],
    [
      'with an amount of nothing but no approval',
      { outcome: 'sentBack', amount: NOTHING },
      'amountWithoutApproval',
    ],
    [
      'with an extra grant but no approval',
      { outcome: 'postponed', extraGrant: kroner(1) },
      'amountWithoutApproval',
    ],
  ])('%s', (_what, proposed, problem) => {
    expect(ruled(proposed)).toEqual(fail(problem));
  });

  it.each(OUTCOMES)('from whoever submitted the case (%s)', (outcome) => {
    const by = { ...BY, decidedBy: aCase().submittedBy };
    expect(ruled(proposalFor(outcome), aCase(), by)).toEqual(fail('proposerDecides'));
  });

  it.each(['decided', 'sentBack'] as const)('to a case that is %s', (state) => {
    for (const outcome of OUTCOMES) {
      expect(ruled(proposalFor(outcome), aCase({ state, ruling: aRuling() }))).toEqual(fail('notWaiting'));
    }
  });
});

describe('a postponed case', () => {
  const postponed = aCase({ state: 'postponed', ruling: aRuling({ outcome: 'postponed', amount: null }) });

  it.each(OUTCOMES)('may still be answered with %s', (outcome) => {
    expect(ruled(proposalFor(outcome), postponed)).toMatchObject({
      ok: true,
      value: { ruling: { outcome } },
    });
  });
});

describe('the parts of a sagsoplæg', () => {
  const bare = aPaper({
    purpose: '',
    background: ' ',
    analysis: '',
    recommendation: '\n',
    consequences: '',
    financing: '',
  });

  it.each(ESCALATION_REASONS)('are all there in a complete one (%s)', (reason) => {
    expect(missingParts(aPaper(), reason)).toEqual([]);
  });

  it('are told in their order when they are missing', () => {
    expect(missingParts(bare, 'economy')).toEqual([
      'purpose',
      'background',
      'recommendation',
      'consequences',
      'financing',
    ]);
  });

  it.each(['principle', 'resources', 'requirements'] as const)(
    'need no financing where money is not the reason (%s)',
    (reason) => {
      expect(missingParts(bare, reason)).not.toContain('financing');
      expect(missingParts(aPaper({ financing: '' }), reason)).toEqual([]);
    },
  );

  it('may go without an analysis', () => {
    expect(missingParts(aPaper({ analysis: '' }), 'economy')).toEqual([]);
  });
});

describe('what a wish carries of its case', () => {
  it.each<[string, DecisionCase, string]>([
    ['waits since it was submitted', aCase(), '2026-03-05T10:00:00.000Z'],
    [
      'waits since it was postponed',
      aCase({ state: 'postponed', ruling: aRuling({ outcome: 'postponed' }) }),
      '2026-03-11T13:00:00.000Z',
    ],
    [
      'is decided since the ruling',
      aCase({ state: 'decided', ruling: aRuling() }),
      '2026-03-11T13:00:00.000Z',
    ],
  ])('%s', (_what, decisionCase, since) => {
    expect(onWish(decisionCase)).toEqual({
      caseId: 'case-1',
      state: decisionCase.state,
      outcome: decisionCase.ruling?.outcome ?? null,
      since,
    });
  });
});

describe('the words for cases', () => {
  it.each<[CaseState, boolean]>([
    ['submitted', true],
    ['postponed', true],
    ['decided', false],
    ['sentBack', false],
  ])('a case that is %s waits: %p', (state, waits) => {
    expect(isWaiting({ state })).toBe(waits);
  });

  it('two of the outcomes are approvals', () => {
    expect(OUTCOMES.filter(isApproval)).toEqual(['approved', 'approvedWithChange']);
  });
});
