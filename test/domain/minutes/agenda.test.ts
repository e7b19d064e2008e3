import {
  casesOnTheTable,
  decisionsSince,
  lastOfKind,
  MOST_WISHES,
  wishesOnTheTable,
} from '../../../src/domain/minutes/agenda';
import type { Decision } from '../../../src/domain/decision';
import type { FrameStatus } from '../../../src/domain/money-line';
import { kroner } from '../../../src/domain/money';
import { aCase, aRuling } from '../../builders/cases';
import { aMinutes } from '../../builders/minutes';

const aWishAt = (wishId: string, overrides: { stage?: 'open' | 'started'; doneDefined?: boolean } = {}) => ({
  wishId,
  stage: 'open' as const,
  doneDefined: true,
  ...overrides,
});

const aDecision = (decisionId: string, at: string): Decision => ({
  decisionId,
  productId: '10000',
  wishId: null,
  at,
  matter: { matter: 'frameSet', year: 2026, amount: kroner(500_000), wishLimit: null },
  basis: 'Budget 2026',
  takenBy: 'account-steering',
  reference: 'Møde 1',
});

const INSIDE: FrameStatus = { status: 'inside' };
const last = aMinutes({ date: '2026-03-05', decisionIds: ['held'] });

describe('the wishes on the table', () => {
  const statuses = (...entries: [string, FrameStatus][]) => new Map(entries);

  it.each<[string, FrameStatus, boolean]>([
    ['that may be started', INSIDE, true],
    ['above the limit', { status: 'overLimit', by: kroner(1) }, true],
    ['that the frame does not hold', { status: 'overFrame', short: kroner(1) }, true],
    ['that was approved', { status: 'decided', caseId: 'c', outcome: 'approved', amount: kroner(1) }, true],
    ['that was turned down', { status: 'decided', caseId: 'c', outcome: 'notApproved', amount: null }, false],
    ['without an estimate', { status: 'noEstimate' }, false],
    ['at the steering group', { status: 'atSteering', caseId: 'c', since: '2026-03-05' }, false],
  ])('hold one %s: %p', (_what, status, expected) => {
    expect(wishesOnTheTable([aWishAt('1')], statuses(['1', status]))).toHaveLength(expected ? 1 : 0);
  });

  it('are open and have DONE defined', () => {
    const wishes = [aWishAt('1', { doneDefined: false }), aWishAt('2', { stage: 'started' }), aWishAt('3')];
    const all = statuses(['1', INSIDE], ['2', INSIDE]);
    expect(wishesOnTheTable(wishes, all)).toEqual([]);
    expect(wishesOnTheTable(wishes, statuses(['3', INSIDE]))).toEqual([aWishAt('3')]);
  });

  it('are the first in rank, as many as a meeting can take', () => {
    const ids = Array.from({ length: MOST_WISHES + 2 }, (_, at) => String(at));
    const all = statuses(...ids.map((id): [string, FrameStatus] => [id, INSIDE]));
    const onTable = wishesOnTheTable(
      ids.map((id) => aWishAt(id)),
      all,
    );
    expect(onTable.map(({ wishId }) => wishId)).toEqual(ids.slice(0, MOST_WISHES));
  });
});

describe('the cases on the table', () => {
  const waiting = aCase({ caseId: 'waiting', submittedAt: '2026-03-20T10:00:00.000Z' });
  const old = aCase({ caseId: 'old', state: 'postponed', submittedAt: '2025-03-20T10:00:00.000Z' });
  const answered = (caseId: string, decidedAt: string) =>
    aCase({ caseId, state: 'decided', ruling: aRuling({ decidedAt }) });

  it('wait for an answer, or got one since the last meeting; oldest first', () => {
    const cases = [
      waiting,
      answered('before', '2026-03-04T23:00:00.000Z'),
      answered('since', '2026-03-11T13:00:00.000Z'),
      old,
    ];
    expect(casesOnTheTable(cases, last).map(({ caseId }) => caseId)).toEqual(['old', 'since', 'waiting']);
  });

  it('are all of them at the first meeting', () => {
    expect(casesOnTheTable([answered('long ago', '2024-03-11T13:00:00.000Z')], null)).toHaveLength(1);
  });
});

describe('the decisions since the last meeting', () => {
  const decisions = [
    aDecision('later', '2026-04-01T10:00:00.000Z'),
    aDecision('held', '2026-03-05T10:00:00.000Z'),
    aDecision('same day', '2026-03-05T15:00:00.000Z'),
    aDecision('before', '2026-03-04T10:00:00.000Z'),
  ];

  it('are those that its minutes do not hold, the day of the meeting included; oldest first', () => {
    expect(decisionsSince(decisions, last).map(({ decisionId }) => decisionId)).toEqual([
      'same day',
      'later',
    ]);
  });

  it('are all of them at the first meeting', () => {
    expect(decisionsSince(decisions, null)).toHaveLength(4);
  });
});

describe('the last minutes of a kind', () => {
  it('are the newest before the meeting that are not gone', () => {
    const newest = aMinutes({ pageId: '70002', date: '2026-06-02' });
    const minutes = [
      aMinutes({ date: '2026-03-05' }),
      newest,
      aMinutes({ date: '2026-08-01', gone: true }),
      aMinutes({ date: '2026-08-02', kind: 'steering' }),
      aMinutes({ date: '2026-09-22' }),
    ];
    expect(lastOfKind(minutes, { kind: 'coordination', date: '2026-09-22' })).toEqual(newest);
    expect(lastOfKind(minutes, { kind: 'users', date: '2026-09-22' })).toBeNull();
  });
});
