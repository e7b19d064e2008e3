import fc from 'fast-check';
import { emptyFrame, type Frame } from '../../../src/domain/frame';
import { LINES, type Entry } from '../../../src/domain/ledger/entry';
import { entriesBetween } from '../../../src/domain/ledger/posting';
import { agrees, monthByMonth, sumsByLine, sumsOf } from '../../../src/domain/ledger/sums';
import { sum } from '../../../src/domain/money';
import { aFrameStep, takeFrameStep, type FrameStep } from '../frame-steps';

interface Year {
  frame: Frame;
  entries: readonly Entry[];
}

const EMPTY: Year = { frame: emptyFrame('10000', 2026), entries: [] };

const act = (place: number) => ({
  actId: `act-${place}`,
  decisionId: `decision-${place}`,
  bookedBy: 'account-coordination',
  at: new Date(Date.UTC(2026, place % 12, 1)).toISOString(),
  line: LINES[place % 2] ?? 'development',
});

const live = (steps: readonly FrameStep[]): Year =>
  steps.reduce<Year>(({ frame, entries }, step, place) => {
    const after = takeFrameStep(frame, step);
    return { frame: after, entries: [...entries, ...entriesBetween(frame, after, act(place))] };
  }, EMPTY);

const aYear = fc.array(aFrameStep, { maxLength: 20 }).map(live);

it('the sums of all entries are those of the checkpoint, after any sequence of steps', () => {
  fc.assert(fc.property(aYear, ({ frame, entries }) => expect(agrees(frame, entries)).toBe(true)));
});

it('no entry stands twice and none books nothing', () => {
  fc.assert(
    fc.property(aYear, ({ entries }) => {
      expect(new Set(entries.map(({ entryId }) => entryId)).size).toBe(entries.length);
      const moved = entries.filter(({ kind }) => kind !== 'base' && kind !== 'correction');
      expect(moved.every(({ amount }) => amount !== 0)).toBe(true);
    }),
  );
});

it('a checkpoint that lost or doubled an entry is found out', () => {
  const withMoney = aYear.filter(({ entries }) => entries.some(({ amount }) => amount !== 0));
  fc.assert(
    fc.property(withMoney, fc.nat(), fc.boolean(), ({ frame, entries }, pick, isLost) => {
      const some = entries.filter(({ amount }) => amount !== 0);
      const one = some[pick % some.length];
      const wrong = isLost ? entries.filter((entry) => entry !== one) : [...entries, ...(one ? [one] : [])];
      expect(agrees(frame, wrong)).toBe(false);
    }),
  );
});

it('the lines add up to the whole, in any order of the entries', () => {
  fc.assert(
    fc.property(aYear, ({ entries }) => {
      const lines = Object.values(sumsByLine(entries));
      const whole = sumsOf([...entries].reverse());
      for (const part of ['granted', 'committed', 'spent'] as const)
        expect(sum(lines.map((line) => line[part]))).toBe(whole[part]);
    }),
  );
});

it('the last month of the year says what the whole year says', () => {
  const monthOf = (at: string): number => new Date(at).getUTCMonth();
  fc.assert(
    fc.property(aYear, ({ entries }) => {
      const months = monthByMonth(entries, monthOf, 11);
      expect(months).toHaveLength(12);
      expect(months.at(-1)).toEqual(sumsOf(entries));
    }),
  );
});
