import fc from 'fast-check';
import { drawMoneyLine, type MoneyLine, type RankedWish } from '../../src/domain/money-line';
import { kroner, ore, sum, type Ore } from '../../src/domain/money';
import { aFrame } from '../builders/frames';
import { aRankedWish } from '../builders/wishes';
import { aSmallAmount, someRankedWishes } from './arbitraries';

const aLimit = fc.option(aSmallAmount);

const draw = (granted: Ore, wishLimit: Ore | null, wishes: readonly RankedWish[]): MoneyLine =>
  drawMoneyLine(aFrame({ granted, wishLimit }), wishes);

const isInside = (line: MoneyLine, wish: RankedWish): boolean =>
  line.statuses.get(wish.wishId)?.status === 'inside';

const lineIndex = (line: MoneyLine, wishes: readonly RankedWish[]): number => {
  const index = wishes.findIndex((wish) => wish.wishId === line.lineAbove);
  return index < 0 ? wishes.length : index;
};

/** A frame before and after it was raised, over the same wishes. */
const raised = fc
  .record({ granted: aSmallAmount, by: aSmallAmount, limit: aLimit, wishes: someRankedWishes() })
  .map(({ granted, by, limit, wishes }) => ({
    wishes,
    before: draw(granted, limit, wishes),
    after: draw(sum([granted, by]), limit, wishes),
  }));

describe('what fits', () => {
  it('never exceeds what is available', () => {
    fc.assert(
      fc.property(aSmallAmount, aLimit, someRankedWishes(), (granted, limit, wishes) => {
        const line = draw(granted, limit, wishes);
        const inside = wishes.filter((wish) => isInside(line, wish));
        expect(sum(inside.map((wish) => wish.estimate ?? ore(0)))).toBe(line.fitting);
        expect(line.fitting).toBeLessThanOrEqual(granted);
      }),
    );
  });

  it('is each no larger than the limit', () => {
    fc.assert(
      fc.property(aSmallAmount, aSmallAmount, someRankedWishes(), (granted, limit, wishes) => {
        const line = draw(granted, limit, wishes);
        const inside = wishes.filter((wish) => isInside(line, wish));
        expect(inside.every((wish) => (wish.estimate ?? Number.NaN) <= limit)).toBe(true);
      }),
    );
  });

  it('is everything with an estimate above the line', () => {
    fc.assert(
      fc.property(aSmallAmount, aLimit, someRankedWishes(), (granted, limit, wishes) => {
        const line = draw(granted, limit, wishes);
        const above = wishes.slice(0, lineIndex(line, wishes)).filter((wish) => wish.estimate !== null);
        expect(above.every((wish) => isInside(line, wish))).toBe(true);
        expect(line.restAtLine).toBe(granted - sum(above.map((wish) => wish.estimate ?? ore(0))));
      }),
    );
  });
});

describe('a wish that does not fit', () => {
  it('takes nothing: without it the others stand as they did', () => {
    fc.assert(
      fc.property(aSmallAmount, aLimit, someRankedWishes(1), fc.nat(), (granted, limit, wishes, pick) => {
        const line = draw(granted, limit, wishes);
        const unfit = wishes.filter((wish) => !isInside(line, wish));
        fc.pre(unfit.length > 0);
        const without = wishes.filter((wish) => wish !== unfit[pick % unfit.length]);
        const statuses = draw(granted, limit, without).statuses;
        expect([...statuses].every(([id, status]) => line.statuses.get(id)?.status === status.status)).toBe(
          true,
        );
      }),
    );
  });
});

describe('the order of wishes', () => {
  it('below the line does not matter above it', () => {
    fc.assert(
      fc.property(
        aSmallAmount,
        aLimit,
        someRankedWishes(),
        fc.infiniteStream(fc.nat()),
        (granted, limit, wishes, keys) => {
          const line = draw(granted, limit, wishes);
          const index = lineIndex(line, wishes);
          const above = wishes.slice(0, index);
          const below = wishes.slice(index).map((wish) => ({ wish, key: keys.next().value }));
          const shuffled = below.sort((a, b) => a.key - b.key).map(({ wish }) => wish);
          const again = draw(granted, limit, [...above, ...shuffled]);
          expect(above.map((wish) => again.statuses.get(wish.wishId))).toEqual(
            above.map((wish) => line.statuses.get(wish.wishId)),
          );
        },
      ),
    );
  });

  it('matters to nobody when all of them fit together', () => {
    fc.assert(
      fc.property(someRankedWishes(), (wishes) => {
        const all = sum(wishes.map((wish) => wish.estimate ?? ore(0)));
        expect(draw(all, null, [...wishes].reverse()).fitting).toBe(all);
      }),
    );
  });
});

describe('raising the frame', () => {
  it('may turn a wish below the line outside, because a larger one above it now fits', () => {
    const wishes = [
      aRankedWish({ wishId: '10001', estimate: kroner(150) }),
      aRankedWish({ wishId: '10002', estimate: kroner(100) }),
    ];
    expect(draw(kroner(100), null, wishes).statuses.get('10002')?.status).toBe('inside');
    expect(draw(kroner(150), null, wishes).statuses.get('10002')?.status).toBe('overFrame');
  });

  it('never turns a wish above the line outside and never moves the line up', () => {
    fc.assert(
      fc.property(raised, ({ wishes, before, after }) => {
        const above = wishes.slice(0, lineIndex(before, wishes));
        expect(above.every((wish) => isInside(after, wish) === isInside(before, wish))).toBe(true);
        expect(lineIndex(after, wishes)).toBeGreaterThanOrEqual(lineIndex(before, wishes));
      }),
    );
  });

  it('brings the first wish whose standing it changes inside', () => {
    fc.assert(
      fc.property(raised, ({ wishes, before, after }) => {
        const first = wishes.find((wish) => isInside(before, wish) !== isInside(after, wish));
        fc.pre(first !== undefined);
        expect(first && isInside(after, first)).toBe(true);
      }),
    );
  });

  it('never lets less money fit', () => {
    fc.assert(
      fc.property(raised, ({ before, after }) => {
        expect(after.fitting).toBeGreaterThanOrEqual(before.fitting);
      }),
    );
  });
});
