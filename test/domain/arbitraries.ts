import fc from 'fast-check';
import { LARGEST_AMOUNT, ore, type Ore } from '../../src/domain/money';
import type { RankedWish } from '../../src/domain/money-line';
import { aRankedWish } from '../builders/wishes';

/** Any amount that somebody may enter. */
export const anAmount: fc.Arbitrary<Ore> = fc.integer({ min: 0, max: LARGEST_AMOUNT }).map(ore);

/** Few and small amounts, so that wishes and frames often meet at their edges. */
export const aSmallAmount: fc.Arbitrary<Ore> = fc.integer({ min: 0, max: 40 }).map(ore);

/** Different ids in any order. */
export const someIds = (least = 0): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.integer({ min: 1, max: 99 }).map(String), { minLength: least, maxLength: 12 });

/** Open wishes in rank order, some of them without an estimate, none with a case. */
export const someRankedWishes = (least = 0): fc.Arbitrary<RankedWish[]> =>
  fc
    .array(fc.option(aSmallAmount, { freq: 6 }), { minLength: least, maxLength: 12 })
    .map((estimates) =>
      estimates.map((estimate, place) => aRankedWish({ wishId: String(10_001 + place), estimate })),
    );
