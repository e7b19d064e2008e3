import fc from 'fast-check';
import {
  coordinationObstacles,
  coordinationSums,
  grant,
  grantObstacles,
  GRANT_KINDS,
  pay,
  PURPOSES,
  type Grant,
} from '../../src/domain/coordination';
import { balanceOf, type Frame } from '../../src/domain/frame';
import type { Act } from '../../src/domain/ledger/entry';
import { entriesBetween } from '../../src/domain/ledger/posting';
import { agrees } from '../../src/domain/ledger/sums';
import { kroner } from '../../src/domain/money';
import { aCommitment, aFrame } from '../builders/frames';

const aGrant = (overrides: Partial<Grant> = {}): Grant => ({
  purpose: 'coordination',
  kind: 'base',
  amount: kroner(50_000),
  ...overrides,
});

const given = (frame: Frame, ...grants: Grant[]): Frame =>
  grants.reduce((now, one, place) => grant(now, one, `decision-${place}`), frame);

const aCost = (amount: number, invoice = '1042') => ({
  amount: kroner(amount),
  invoice,
  at: '2026-03-05T09:00:00.000Z',
});

describe('money for coordination', () => {
  it('is its own: wishes have neither more nor less for it', () => {
    const before = aFrame({ granted: kroner(100_000) });
    const after = pay(given(before, aGrant()), aCost(20_000));
    expect(balanceOf(after)).toEqual(balanceOf(before));
    expect(coordinationSums(after)).toEqual({
      granted: kroner(50_000),
      spent: kroner(20_000),
      rest: kroner(30_000),
    });
  });

  it('can be given before the frame for wishes is set', () => {
    const unset = { ...aFrame(), movements: [] };
    expect(grantObstacles(unset, aGrant())).toEqual([]);
    expect(grantObstacles(unset, aGrant({ purpose: 'wishes', kind: 'contribution' }))).toEqual([
      'frameNotSet',
    ]);
  });

  it('pays no more than it was given, however much the wishes have left', () => {
    const frame = given(aFrame({ granted: kroner(900_000) }), aGrant());
    expect(coordinationObstacles(frame, aCost(50_000))).toEqual([]);
    expect(coordinationObstacles(frame, aCost(50_001))).toEqual(['coordinationOverdrawn']);
  });

  it('pays an invoice once', () => {
    const frame = pay(given(aFrame(), aGrant()), aCost(10_000));
    expect(coordinationObstacles(frame, aCost(10_000))).toEqual(['invoiceBooked']);
    expect(coordinationObstacles(frame, aCost(10_000, '1043'))).toEqual([]);
  });

  it('takes a credit note up to what was spent', () => {
    const frame = pay(given(aFrame(), aGrant()), aCost(10_000));
    expect(coordinationObstacles(frame, aCost(-10_000, 'K1'))).toEqual([]);
    expect(coordinationObstacles(frame, aCost(-10_001, 'K1'))).toEqual(['creditAboveCost']);
  });
});

describe('money that is taken back', () => {
  it('was brought in as the same kind', () => {
    const frame = given(aFrame(), aGrant({ kind: 'contribution' }));
    const back = { kind: 'remuneration', amount: kroner(-1) } as const;
    expect(grantObstacles(frame, aGrant(back))).toEqual(['grantBelowNothing']);
  });

  it('is not what wishes hold', () => {
    const held = aFrame({ granted: kroner(10_000), commitments: [aCommitment({ amount: kroner(40_000) })] });
    const frame = given(held, aGrant({ purpose: 'wishes', kind: 'contribution' }));
    const back = { purpose: 'wishes', kind: 'contribution' } as const;
    expect(grantObstacles(frame, aGrant({ ...back, amount: kroner(-20_000) }))).toEqual([]);
    expect(grantObstacles(frame, aGrant({ ...back, amount: kroner(-20_001) }))).toEqual(['grantInUse']);
  });

  it('is never the base of the wishes, which is set and not brought in', () => {
    expect(grantObstacles(aFrame(), aGrant({ purpose: 'wishes' }))).toEqual(['baseIsSetElsewhere']);
  });
});

const anAmount = fc.integer({ min: -60_000, max: 60_000 }).filter((amount) => amount !== 0);
const aStep = fc.oneof(
  fc.record({
    purpose: fc.constantFrom(...PURPOSES),
    kind: fc.constantFrom(...GRANT_KINDS),
    amount: anAmount.map(kroner),
  }),
  fc.record({ amount: anAmount.map(kroner), invoice: fc.nat({ max: 30 }).map(String) }),
);

const actNumber = (number: number): Act => ({
  actId: `act-${number}`,
  decisionId: `decision-${number}`,
  bookedBy: 'account-secretariat',
  at: '2026-03-05T09:00:00.000Z',
  line: 'development',
});

const stepped = (frame: Frame, step: Grant | { amount: Grant['amount']; invoice: string }): Frame => {
  if ('purpose' in step)
    return grantObstacles(frame, step).length > 0 ? frame : grant(frame, step, 'decision');
  if (coordinationObstacles(frame, step).length > 0) return frame;
  return pay(frame, { ...step, at: '2026-03-05T09:00:00.000Z' });
};

test('whatever is brought in, taken back and paid: no line is overdrawn, and the entries sum up to the frame', () => {
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 30 }), (steps) => {
      const start: Frame = { ...aFrame(), movements: [] };
      let frame = start;
      const entries = steps.flatMap((step, number) => {
        const after = stepped(frame, step);
        const booked = entriesBetween(frame, after, actNumber(number));
        frame = after;
        return booked;
      });
      expect(coordinationSums(frame).rest).toBeGreaterThanOrEqual(0);
      expect(balanceOf(frame).rest).toBeGreaterThanOrEqual(0);
      expect(agrees(frame, entries)).toBe(true);
      expect(new Set(entries.map(({ entryId }) => entryId)).size).toBe(entries.length);
    }),
  );
});
