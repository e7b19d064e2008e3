import { hold, letGo, promise, settle, withBase } from '../../../src/domain/frame';
import type { Act } from '../../../src/domain/ledger/entry';
import { entriesBetween } from '../../../src/domain/ledger/posting';
import { kroner } from '../../../src/domain/money';
import { aCommitment, aFrame, anUnsetFrame, aSpending } from '../../builders/frames';

const act = (overrides: Partial<Act> = {}): Act => ({
  actId: 'errand-1',
  decisionId: 'decision-9',
  bookedBy: 'account-coordination',
  at: '2026-03-05T12:00:00.000Z',
  line: 'development',
  ...overrides,
});

const wishId = '10900';
const started = hold(aFrame(), aCommitment({ wishId, amount: kroner(100_000) }));

const booked = (...args: Parameters<typeof entriesBetween>) =>
  entriesBetween(...args).map((entry) => [entry.kind, entry.amount / 100, entry.wishId]);

it('books the base of a frame when it is set, and the difference when it is set anew', () => {
  const set = withBase(anUnsetFrame(), { amount: kroner(500_000), wishLimit: null, decisionId: 'd' });
  expect(booked(anUnsetFrame(), set, act())).toEqual([['base', 500_000, null]]);
  const lowered = withBase(set, { amount: kroner(450_000), wishLimit: null, decisionId: 'd' });
  expect(booked(set, lowered, act())).toEqual([['correction', -50_000, null]]);
});

it('books what a start holds, and releases it when the start is undone', () => {
  expect(booked(aFrame(), started, act())).toEqual([['commitment', 100_000, wishId]]);
  expect(booked(started, letGo(started, wishId), act())).toEqual([['release', 100_000, wishId]]);
});

it('books what a closed wish has cost, and releases all that it held', () => {
  const closed = settle(started, aSpending({ wishId, amount: kroner(80_000) }));
  expect(booked(started, closed, act())).toEqual([
    ['release', 100_000, wishId],
    ['spending', 80_000, wishId],
  ]);
});

it('releases and spends on the line that held the money, whatever the wish has become since', () => {
  const held = hold(aFrame(), aCommitment({ wishId, amount: kroner(100_000), line: 'maintenance' }));
  const closed = settle(held, aSpending({ wishId, amount: kroner(80_000) }));
  const lines = entriesBetween(held, closed, act({ line: 'development' })).map(({ kind, line }) => [
    kind,
    line,
  ]);
  expect(lines).toEqual([
    ['release', 'maintenance'],
    ['spending', 'maintenance'],
  ]);
});

it('books an extra grant of the steering group, and nothing for the permit itself', () => {
  const permit = { wishId, amount: kroner(300_000), caseId: 'case-1' };
  const granted = promise(aFrame(), { permit, extraGrant: kroner(50_000), decisionId: 'd' });
  expect(booked(aFrame(), granted, act())).toEqual([['extraGrant', 50_000, null]]);
  const approved = promise(aFrame(), { permit, extraGrant: kroner(0), decisionId: 'd' });
  expect(booked(aFrame(), approved, act())).toEqual([]);
});

it('says of each entry who acted when, on which line and by which decision', () => {
  expect(entriesBetween(aFrame(), started, act({ line: 'maintenance' }))).toEqual([
    {
      entryId: 'errand-1:commitment:10900',
      productId: '10000',
      year: 2026,
      line: 'maintenance',
      kind: 'commitment',
      amount: kroner(100_000),
      wishId,
      decisionId: 'decision-9',
      bookedBy: 'account-coordination',
      at: '2026-03-05T12:00:00.000Z',
    },
  ]);
});
