import fc from 'fast-check';
import { onOneWish, type DecisionCase } from '../../src/domain/decision-case';
import { drawMoneyLine } from '../../src/domain/money-line';
import { kroner } from '../../src/domain/money';
import { fail } from '../../src/domain/result';
import { countedIn, isBarred, rule, withConflict, withdraw } from '../../src/domain/ruling';
import { aCase, aCaseOnWish, aProposedRuling, aTable } from '../builders/cases';
import { aFrame } from '../builders/frames';
import { aWish } from '../builders/wishes';

const STEERING = 'account-steering';
const BY = { decidedBy: STEERING, decidedAt: '2026-03-11T13:00:00.000Z', decisionId: 'decision-2' };

const inConflict = (accountId: string, decisionCase = aCase()): DecisionCase =>
  withConflict(decisionCase, { accountId, reason: 'Min arbejdsgiver', at: '2026-03-10T09:00:00.000Z' });

describe('a conflict of interest', () => {
  it('keeps whoever declared it from deciding', () => {
    expect(rule(inConflict(STEERING), aProposedRuling(), { ...BY, table: aTable() })).toEqual(
      fail('conflictOfInterest'),
    );
  });

  it('keeps them out of the decision that others take', () => {
    const answer = rule(
      inConflict('account-chair'),
      aProposedRuling({ takingPart: ['account-chair', 'account-third'] }),
      { ...BY, table: aTable() },
    );
    expect(answer).toMatchObject({ value: { ruling: { takingPart: [STEERING, 'account-third'] } } });
  });

  it('can be taken back, and is declared once by each', () => {
    const twice = inConflict(STEERING, inConflict(STEERING));
    expect(twice.conflicts).toHaveLength(1);
    expect(withConflict(twice, { accountId: STEERING, reason: null, at: '' }).conflicts).toEqual([]);
  });
});

describe('with a quorum of two', () => {
  const table = aTable({ quorum: 2 });

  it('one alone does not decide', () => {
    expect(rule(aCase(), aProposedRuling(), { ...BY, table })).toEqual(fail('quorumMissing'));
  });

  it('two do', () => {
    const proposed = aProposedRuling({ takingPart: ['account-chair'] });
    expect(rule(aCase(), proposed, { ...BY, table })).toMatchObject({ ok: true });
  });

  it.each([
    ['a stranger', 'account-stranger'],
    ['the one who writes, named again', STEERING],
    ['whoever submitted the case', 'account-tovholder'],
  ])('%s does not count', (_who, accountId) => {
    const proposed = aProposedRuling({ takingPart: [accountId] });
    const deciders = [...table.deciders, 'account-tovholder'];
    expect(rule(aCase(), proposed, { ...BY, table: { ...table, deciders } })).toEqual(fail('quorumMissing'));
  });

  it('nobody barred is ever counted, and nobody twice', () => {
    const anyone = fc.constantFrom(STEERING, 'account-chair', 'account-third', 'account-tovholder', 'nobody');
    fc.assert(
      fc.property(fc.array(anyone), fc.array(anyone), (takingPart, conflicted) => {
        const decisionCase = conflicted.reduce((now, accountId) => inConflict(accountId, now), aCase());
        const counted = countedIn(decisionCase, { takingPart, decidedBy: STEERING }, table);
        expect(counted.some((accountId) => isBarred(decisionCase, accountId))).toBe(false);
        expect(new Set(counted).size).toBe(counted.length);
      }),
    );
  });
});

describe('an approval with a change', () => {
  const changed = (overrides: Parameters<typeof aProposedRuling>[0]) =>
    rule(aCase(), aProposedRuling({ outcome: 'approvedWithChange', amount: aCase().amount, ...overrides }), {
      ...BY,
      table: aTable(),
    });

  it('may be a condition alone, or another year alone', () => {
    expect(changed({ condition: ' Når aftalen er underskrevet ' })).toMatchObject({
      value: { ruling: { condition: 'Når aftalen er underskrevet' } },
    });
    expect(changed({ otherYear: 2027 })).toMatchObject({ value: { ruling: { otherYear: 2027 } } });
  });

  it('gives no year and no condition where nothing is approved', () => {
    const refused = aProposedRuling({ outcome: 'notApproved', condition: 'x', otherYear: 2027 });
    expect(rule(aCase(), refused, { ...BY, table: aTable() })).toMatchObject({
      value: { ruling: { condition: '', otherYear: null, amount: null } },
    });
  });
});

describe('a wish approved in the frame of next year', () => {
  const wish = aWish({
    case: aCaseOnWish({ state: 'decided', outcome: 'approvedWithChange', otherYear: 2027 }),
  });
  const statusIn = (year: number) =>
    drawMoneyLine({ ...aFrame({ granted: kroner(900_000) }), year }, [wish]).statuses.get(wish.wishId);

  it('waits for that year, however much this one has left', () => {
    expect(statusIn(2026)).toMatchObject({ status: 'decided', year: 2027 });
  });

  it('stands by its money again when the year is there', () => {
    expect(statusIn(2027)).toEqual({ status: 'inside' });
  });
});

it('a withdrawn case waits for nobody', () => {
  expect(rule(withdraw(aCase()), aProposedRuling(), { ...BY, table: aTable() })).toEqual(fail('notWaiting'));
});

describe('a case of several wishes', () => {
  const several = aCase({
    amount: kroner(500_000),
    also: [
      { wishId: '10002', amount: kroner(150_000) },
      { wishId: '10003', amount: kroner(40_000) },
    ],
  });
  const ruled = (overrides: Parameters<typeof aProposedRuling>[0]) =>
    rule(several, aProposedRuling(overrides), { ...BY, table: aTable() });

  it('approves each at what was asked for it', () => {
    expect(ruled({})).toMatchObject({
      value: {
        ruling: {
          amount: kroner(500_000),
          parts: [
            { wishId: '10001', amount: kroner(310_000) },
            { wishId: '10002', amount: kroner(150_000) },
            { wishId: '10003', amount: kroner(40_000) },
          ],
        },
      },
    });
  });

  it('approves a part of it, and the wishes that are left out are not approved', () => {
    const answer = ruled({ outcome: 'approvedWithChange', leftOut: ['10001', '10003'] });
    if (!answer.ok) throw new Error(answer.error);
    expect(answer.value.ruling?.amount).toBe(kroner(150_000));
    expect(['10001', '10002', '10003'].map((wishId) => onOneWish(answer.value, wishId).outcome)).toEqual([
      'notApproved',
      'approvedWithChange',
      'notApproved',
    ]);
  });

  it('is no approval with nothing left, and no change with nothing left out', () => {
    expect(ruled({ outcome: 'approvedWithChange', leftOut: ['10001', '10002', '10003'] })).toEqual(
      fail('amountMissing'),
    );
    expect(ruled({ outcome: 'approvedWithChange' })).toEqual(fail('amountUnchanged'));
  });
});
