import fc from 'fast-check';
import { balanceOf, promise, type Frame } from '../../../src/domain/frame';
import { kroner, minus, NOTHING, ore, sum } from '../../../src/domain/money';
import {
  framesOnce,
  outlookOf,
  shortBy,
  sumOfBalances,
  sumOfOutlooks,
  type Asked,
} from '../../../src/domain/steering/outlook';
import { aFrame, aFrameInUse, aPermit } from '../../builders/frames';
import { aSmallAmount } from '../arbitraries';

const asks = (overrides: Partial<Asked> = {}): Asked => ({
  productId: '10000',
  year: 2026,
  wishId: '10001',
  amount: kroner(310_000),
  ...overrides,
});

const PRODUCTS = ['1', '2', '3'];

const someFrames: fc.Arbitrary<Frame[]> = fc
  .tuple(...PRODUCTS.map(() => fc.tuple(aSmallAmount, fc.array(aSmallAmount, { maxLength: 3 }))))
  .map((parts) =>
    parts.map(([granted, promised], place) =>
      aFrame({
        productId: PRODUCTS[place] ?? '',
        granted,
        permits: promised.map((amount, index) => aPermit({ wishId: `${place}${index}`, amount })),
      }),
    ),
  );

/** Cases on different wishes; some of the wishes have a permit already. */
const someCases: fc.Arbitrary<Asked[]> = fc
  .uniqueArray(fc.tuple(fc.nat(2), fc.nat(6), aSmallAmount), {
    selector: ([place, index]) => `${place}${index}`,
  })
  .map((cases) =>
    cases.map(([place, index, amount]) =>
      asks({ productId: PRODUCTS[place] ?? '', wishId: `${place}${index}`, amount }),
    ),
  );

it('tells what a frame of 370.000 lacks when a case asks for 310.000 and 100.000 are promised to another wish', () => {
  const frame = aFrameInUse({ permits: [aPermit({ wishId: '10777', amount: kroner(100_000) })] });
  const outlook = outlookOf(frame, [asks()]);
  expect(outlook).toMatchObject({
    cases: 1,
    asked: kroner(310_000),
    rest: kroner(370_000),
    promised: kroner(100_000),
    left: kroner(-40_000),
  });
  expect(shortBy(outlook)).toBe(kroner(40_000));
});

it('counts a wish that was approved before and asks again once', () => {
  const frame = aFrameInUse({ permits: [aPermit({ wishId: '10001', amount: kroner(300_000) })] });
  expect(outlookOf(frame, [asks()])).toMatchObject({ promised: NOTHING, left: kroner(60_000) });
});

it('passes over cases on another product or year', () => {
  const others = [asks({ productId: '10099' }), asks({ year: 2025 })];
  expect(outlookOf(aFrameInUse(), others)).toMatchObject({ cases: 0, left: kroner(370_000) });
});

it('lacks nothing where something is left', () => {
  expect(shortBy(outlookOf(aFrameInUse(), [asks()]))).toBe(NOTHING);
});

it('names each frame once, the one that is named first', () => {
  const frames = [aFrame({ granted: kroner(1) }), aFrame({ year: 2025 }), aFrame({ granted: kroner(2) })];
  expect(framesOnce(frames)).toEqual([frames[0], frames[1]]);
});

it('is what every approval in turn would leave', () => {
  fc.assert(
    fc.property(someFrames, someCases, (frames, cases) => {
      for (const frame of frames) {
        const approved = cases
          .filter(({ productId }) => productId === frame.productId)
          .reduce(
            (now, { wishId, amount }) =>
              promise(now, {
                permit: { wishId, amount, caseId: wishId },
                extraGrant: NOTHING,
                decisionId: '',
              }),
            frame,
          );
        const { rest, promised } = balanceOf(approved);
        expect(outlookOf(frame, cases).left).toBe(minus(rest, promised));
      }
    }),
  );
});

it('is the same whatever order the cases stand in', () => {
  const shuffled = someCases.chain((cases) =>
    fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
  );
  fc.assert(
    fc.property(someFrames, shuffled, (frames, [cases, others]) => {
      for (const frame of frames) expect(outlookOf(frame, others)).toEqual(outlookOf(frame, cases));
    }),
  );
});

it('adds up to the whole: every case once, and each sum is the sum of its parts', () => {
  fc.assert(
    fc.property(someFrames, someCases, (frames, cases) => {
      const outlooks = frames.map((frame) => outlookOf(frame, cases));
      const whole = sumOfOutlooks(outlooks);
      expect(whole.cases).toBe(cases.length);
      expect(whole.asked).toBe(sum(cases.map(({ amount }) => amount)));
      expect(whole.left).toBe(ore(whole.rest - whole.promised - whole.asked));
      expect(sumOfOutlooks(outlooks.toReversed())).toEqual(whole);
      const balances = sumOfBalances(frames.map(balanceOf));
      expect(whole.rest).toBe(balances.rest);
      expect(balances.granted).toBe(sum([balances.committed, balances.spent, balances.rest]));
    }),
  );
});
