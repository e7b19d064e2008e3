import { correctedEntries } from '../../../src/domain/ledger/corrections';
import { quarterReport, quarterOfMonth, type Quarter } from '../../../src/domain/ledger/quarter';
import type { Entry } from '../../../src/domain/ledger/entry';
import { restOf } from '../../../src/domain/ledger/sums';
import { kroner } from '../../../src/domain/money';
import { anEntry } from '../../builders/ledger';

const quarterOf = (at: string): Quarter => quarterOfMonth(new Date(at).getUTCMonth());

const booked = (entryId: string, day: string, facts: Partial<Entry>): Entry =>
  anEntry({ entryId, at: `2026-${day}T10:00:00.000Z`, ...facts });

/** Newest first, as the books give them. */
const YEAR = [
  booked('7', '05-20', { kind: 'spending', amount: kroner(95_000), wishId: '1' }),
  booked('6', '05-20', { kind: 'release', amount: kroner(100_000), wishId: '1' }),
  booked('5', '05-02', { kind: 'commitment', amount: kroner(40_000), wishId: '2', line: 'maintenance' }),
  booked('4', '04-15', { kind: 'correction', amount: kroner(-50_000), wishId: null }),
  booked('3', '04-01', { kind: 'contribution', amount: kroner(20_000), wishId: null, line: 'coordination' }),
  booked('2', '02-10', { kind: 'commitment', amount: kroner(100_000), wishId: '1' }),
  booked('1', '01-14', { kind: 'base', amount: kroner(900_000), wishId: null }),
];

it('reports a quarter in the figures that are worked out by hand', () => {
  const { opening, closing, kinds } = quarterReport(YEAR, quarterOf, 2);
  expect(opening).toEqual({ granted: kroner(900_000), committed: kroner(100_000), spent: kroner(0) });
  // 900.000 − 50.000; 100.000 − 100.000 + 40.000; 95.000.
  expect(closing).toEqual({ granted: kroner(850_000), committed: kroner(40_000), spent: kroner(95_000) });
  expect(restOf(opening)).toBe(kroner(800_000));
  expect(restOf(closing)).toBe(kroner(715_000));
  expect(kinds).toEqual([
    { kind: 'correction', count: 1, amount: kroner(-50_000) },
    { kind: 'commitment', count: 1, amount: kroner(40_000) },
    { kind: 'release', count: 1, amount: kroner(100_000) },
    { kind: 'spending', count: 1, amount: kroner(95_000) },
  ]);
});

it('tells the money of coordination by its line only', () => {
  const { lines } = quarterReport(YEAR, quarterOf, 2);
  expect(lines.map(({ line, closing }) => [line, closing.granted, closing.committed])).toEqual([
    ['development', kroner(850_000), kroner(0)],
    ['maintenance', kroner(0), kroner(40_000)],
    ['coordination', kroner(20_000), kroner(0)],
  ]);
});

it('opens a quarter with what the quarter before closed with', () => {
  for (const quarter of [1, 2, 3] as const) {
    const next = quarterReport(YEAR, quarterOf, quarterOfMonth(quarter * 3));
    expect(next.opening).toEqual(quarterReport(YEAR, quarterOf, quarter).closing);
  }
});

it('points from a correction to what it corrects, and from nothing else', () => {
  const corrected = correctedEntries(YEAR);
  expect([...corrected].map(([entryId, earlier]) => [entryId, earlier.entryId])).toEqual([['4', '1']]);
});
