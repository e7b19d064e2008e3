import { OUTCOMES } from '../../../src/domain/decision-case';
import { kroner, NOTHING } from '../../../src/domain/money';
import {
  newDraft,
  problemOf,
  proposalOf,
  withAmount,
  type RulingDraft,
} from '../../../static/steering/state/ruling-draft';
import { aCase, aTable } from '../../builders/cases';
import { anInboxEntry } from '../../builders/inbox';

const DECIDER = 'account-steering';
const AT_THE_TABLE = { accountId: DECIDER, table: aTable() };
const entry = anInboxEntry();
const tooLarge = anInboxEntry({ case: aCase({ amount: kroner(480_000) }) });

const aDraft = (overrides: Partial<RulingDraft> = {}): RulingDraft => ({
  ...newDraft(entry, 'approved'),
  motive: 'Følger visionen.',
  ...overrides,
});

describe('a new answer', () => {
  it('proposes the frame where the frame carries the wish', () => {
    expect(newDraft(entry, 'approved').funding).toBe('within');
  });

  it('proposes an extra grant of what is missing where it does not', () => {
    const draft = newDraft(tooLarge, 'approved');
    expect(draft.funding).toBe('extraGrant');
    expect(draft.extraGrant).toBe(kroner(110_000));
  });

  it('lets the proposed grant follow another amount', () => {
    const draft = withAmount(newDraft(tooLarge, 'approvedWithChange'), tooLarge, kroner(400_000));
    expect(draft.extraGrant).toBe(kroner(30_000));
  });

  it('leaves a typed grant alone when the amount changes', () => {
    const typed = { ...newDraft(tooLarge, 'approvedWithChange'), extraGrant: kroner(5), grantTyped: true };
    expect(withAmount(typed, tooLarge, kroner(400_000)).extraGrant).toBe(kroner(5));
  });
});

describe('what keeps an answer from being given', () => {
  it.each(OUTCOMES)('asks for a reason when the outcome is %s', (outcome) => {
    expect(problemOf(aDraft({ outcome, motive: '  ' }), entry, AT_THE_TABLE)).toBe('motiveMissing');
  });

  it('refuses the answer of whoever submitted the case', () => {
    expect(problemOf(aDraft(), entry, { ...AT_THE_TABLE, accountId: entry.case.submittedBy })).toBe(
      'proposerDecides',
    );
  });

  it('asks for the grant that the answer names', () => {
    expect(problemOf(aDraft({ funding: 'extraGrant', extraGrant: null }), entry, AT_THE_TABLE)).toBe(
      'grantMissing',
    );
  });

  it('asks for a change where the outcome says that there is one', () => {
    expect(problemOf(aDraft({ outcome: 'approvedWithChange' }), entry, AT_THE_TABLE)).toBe('amountUnchanged');
  });

  it('finds nothing wrong with a refusal that has its reason', () => {
    expect(problemOf(aDraft({ outcome: 'notApproved' }), entry, AT_THE_TABLE)).toBeNull();
  });
});

describe('what an answer sends', () => {
  it('leaves amounts behind where nothing is approved', () => {
    const sent = proposalOf(aDraft({ outcome: 'postponed', funding: 'extraGrant', extraGrant: kroner(1) }));
    expect(sent).toMatchObject({ amount: null, extraGrant: NOTHING });
  });

  it('names the amount only where it is another than the one asked for', () => {
    const changed = aDraft({ outcome: 'approvedWithChange', amount: kroner(200_000) });
    expect(proposalOf(changed).amount).toBe(kroner(200_000));
    expect(proposalOf(aDraft()).amount).toBeNull();
  });
});
