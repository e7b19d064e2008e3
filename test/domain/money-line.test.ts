import { drawMoneyLine, type FrameStatus, type RankedWish } from '../../src/domain/money-line';
import { kroner, NOTHING } from '../../src/domain/money';
import { aCaseOnWish } from '../builders/cases';
import { aCommitment, aFrame, aFrameInUse, aPermit, aSpending, anUnsetFrame } from '../builders/frames';
import { someWishes } from '../builders/pages';
import { aRankedWish } from '../builders/wishes';

const statusIn = (frame = aFrame(), ...wishes: RankedWish[]): FrameStatus | undefined =>
  drawMoneyLine(frame, wishes).statuses.get(wishes.at(-1)?.wishId ?? '');

const ofEstimates = (...estimates: (number | null)[]): RankedWish[] =>
  estimates.map((estimate, place) =>
    aRankedWish({ wishId: String(10_001 + place), estimate: estimate === null ? null : kroner(estimate) }),
  );

describe('the money line of a frame with 370.000 kr. left and 250.000 kr. as the limit', () => {
  const line = drawMoneyLine(aFrameInUse(), someWishes());

  it('says of each wish how it stands', () => {
    expect([...line.statuses]).toEqual([
      ['10001', { status: 'inside' }],
      ['10002', { status: 'inside' }],
      ['10003', { status: 'inside' }],
      ['10004', { status: 'overLimit', by: kroner(230_000) }],
      ['10005', { status: 'overFrame', short: kroner(60_000) }],
      ['10006', { status: 'inside' }],
      ['10007', { status: 'atSteering', caseId: 'case-1', since: '2026-03-05T10:00:00.000Z' }],
      ['10008', { status: 'noEstimate' }],
    ]);
  });

  it('stands above the fourth wish with 35.000 kr. left', () => {
    expect(line.lineAbove).toBe('10004');
    expect(line.restAtLine).toBe(kroner(35_000));
  });

  it('counts 365.000 kr. of fitting wishes, so that 5.000 kr. are free', () => {
    expect(line.fitting).toBe(kroner(365_000));
    expect(line.balance.available - line.fitting).toBe(kroner(5_000));
  });
});

describe('where the line stands', () => {
  it('is nowhere when everything fits', () => {
    const line = drawMoneyLine(aFrame({ granted: kroner(100) }), ofEstimates(60, 40));
    expect(line.lineAbove).toBeNull();
    expect(line.restAtLine).toBe(NOTHING);
  });

  it('is above the first wish of a frame that nobody has set', () => {
    const line = drawMoneyLine(anUnsetFrame(), ofEstimates(60, 40));
    expect(line.lineAbove).toBe('10001');
    expect(line.fitting).toBe(NOTHING);
  });

  it('passes over a wish without an estimate', () => {
    const line = drawMoneyLine(aFrame({ granted: kroner(50) }), ofEstimates(null, 50, 10));
    expect(line.lineAbove).toBe('10003');
    expect(line.statuses.get('10001')).toEqual({ status: 'noEstimate' });
  });

  it('passes over a wish that the steering group has decided', () => {
    const refused = aCaseOnWish({ state: 'decided', outcome: 'notApproved' });
    const wishes = [
      aRankedWish({ wishId: '10001', estimate: kroner(900), case: refused }),
      aRankedWish({ wishId: '10002', estimate: kroner(200) }),
    ];
    expect(drawMoneyLine(aFrame({ granted: kroner(100) }), wishes).lineAbove).toBe('10002');
  });

  it('stands above a wish at the steering group that the money does not reach', () => {
    const wishes = [aRankedWish({ estimate: kroner(900), case: aCaseOnWish() })];
    expect(drawMoneyLine(aFrame({ granted: kroner(100) }), wishes).lineAbove).toBe('10001');
  });

  it('is nowhere in an empty list', () => {
    const line = drawMoneyLine(aFrame({ granted: kroner(100) }), []);
    expect(line.lineAbove).toBeNull();
    expect(line.restAtLine).toBe(kroner(100));
  });
});

describe('the edges of frame and limit', () => {
  it.each([
    ['exactly the rest', 100, null, { status: 'inside' }],
    ['a krone more than the rest', 101, null, { status: 'overFrame', short: kroner(1) }],
    ['exactly the limit', 80, 80, { status: 'inside' }],
    ['a krone more than the limit', 81, 80, { status: 'overLimit', by: kroner(1) }],
    ['more than both', 150, 80, { status: 'overLimit', by: kroner(70) }],
    ['nothing at all', 0, 0, { status: 'inside' }],
  ])('of a wish that costs %s', (_what, estimate, limit, expected) => {
    const frame = aFrame({ granted: kroner(100), wishLimit: limit === null ? null : kroner(limit) });
    expect(statusIn(frame, aRankedWish({ estimate: kroner(estimate) }))).toEqual(expected);
  });

  it('leave nothing for anybody in an overdrawn frame', () => {
    const frame = aFrame({ granted: kroner(100), spendings: [aSpending({ amount: kroner(150) })] });
    const wish = aRankedWish({ estimate: kroner(1) });
    expect(statusIn(frame, wish)).toEqual({ status: 'overFrame', short: kroner(1) });
  });
});

describe('wishes under way', () => {
  it('are committed with the money they hold', () => {
    const frame = aFrame({ commitments: [aCommitment({ wishId: '10001', amount: kroner(70_000) })] });
    expect(statusIn(frame, aRankedWish({ stage: 'started' }))).toEqual({
      status: 'committed',
      amount: kroner(70_000),
    });
  });

  it('are told apart when they were started past the mandate', () => {
    expect(statusIn(aFrame(), aRankedWish({ stage: 'started' }))).toEqual({ status: 'bypassed' });
  });

  it('take nothing from the rest a second time', () => {
    const started = aRankedWish({ wishId: '10001', stage: 'started', estimate: kroner(100) });
    const open = aRankedWish({ wishId: '10002', estimate: kroner(100) });
    expect(statusIn(aFrame({ granted: kroner(100) }), started, open)).toEqual({ status: 'inside' });
  });

  it('are left out when they are closed', () => {
    expect(drawMoneyLine(aFrame(), [aRankedWish({ stage: 'closed' })]).statuses.size).toBe(0);
  });
});

describe('a wish with a case', () => {
  it.each(['submitted', 'postponed'] as const)('is at the steering group while the case is %s', (state) => {
    const wish = aRankedWish({ case: aCaseOnWish({ state }) });
    expect(statusIn(aFrame(), wish)).toMatchObject({ status: 'atSteering', caseId: 'case-1' });
  });

  it('is decided when the case was not approved', () => {
    const wish = aRankedWish({ case: aCaseOnWish({ state: 'decided', outcome: 'notApproved' }) });
    expect(statusIn(aFrame(), wish)).toEqual({
      status: 'decided',
      caseId: 'case-1',
      outcome: 'notApproved',
      amount: null,
    });
  });

  it('stands by its money again when the case was sent back', () => {
    const wish = aRankedWish({ case: aCaseOnWish({ state: 'sentBack', outcome: 'sentBack' }) });
    expect(statusIn(aFrame(), wish)).toEqual({ status: 'inside' });
  });

  it('is decided at the amount of its permit, and takes it from the others only once', () => {
    const approved = aCaseOnWish({ state: 'decided', outcome: 'approvedWithChange' });
    const frame = aFrame({ granted: kroner(100), permits: [aPermit({ amount: kroner(60) })] });
    const wishes = [
      aRankedWish({ wishId: '10001', estimate: kroner(60), case: approved }),
      aRankedWish({ wishId: '10002', estimate: kroner(40) }),
    ];
    const { statuses } = drawMoneyLine(frame, wishes);
    expect(statuses.get('10001')).toEqual({
      status: 'decided',
      caseId: 'case-1',
      outcome: 'approvedWithChange',
      amount: kroner(60),
    });
    expect(statuses.get('10002')).toEqual({ status: 'inside' });
  });

  it('keeps its place in the money while it waits', () => {
    const waiting = aRankedWish({ wishId: '10001', estimate: kroner(60), case: aCaseOnWish() });
    const below = aRankedWish({ wishId: '10002', estimate: kroner(50) });
    expect(statusIn(aFrame({ granted: kroner(100) }), waiting, below)).toEqual({
      status: 'overFrame',
      short: kroner(10),
    });
  });
});
