import fc from 'fast-check';
import {
  fieldValueFromOre,
  kroner,
  LARGEST_AMOUNT,
  minus,
  NOTHING,
  ore,
  oreFromFieldValue,
  sum,
} from '../../src/domain/money';
import { anAmount } from './arbitraries';

describe('ore', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    'does not take %p for a whole number of øre',
    (value) => {
      expect(() => ore(value)).toThrow(RangeError);
    },
  );

  it('counts a hundred of them to the krone', () => {
    expect(kroner(85_000)).toBe(8_500_000);
  });
});

describe('sum', () => {
  it('is nothing for no amounts', () => {
    expect(sum([])).toBe(NOTHING);
  });

  it('is exact whatever is added', () => {
    fc.assert(
      fc.property(fc.array(anAmount), (amounts) => {
        const exact = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
        expect(BigInt(sum(amounts))).toBe(exact);
      }),
    );
  });

  it('loses by subtraction what it gained by addition', () => {
    fc.assert(
      fc.property(anAmount, anAmount, (a, b) => {
        expect(minus(sum([a, b]), b)).toBe(a);
      }),
    );
  });
});

describe("the value of Jira's estimate field", () => {
  it('comes back as the øre it was written from', () => {
    fc.assert(
      fc.property(anAmount, (amount) => {
        expect(oreFromFieldValue(fieldValueFromOre(amount))).toBe(amount);
      }),
    );
  });

  it.each([148_691_042.33, 999_999_999.99])('keeps the øre of %p kroner', (value) => {
    expect(oreFromFieldValue(value)).toBe(Math.round(value * 100));
  });

  it('forgives the noise of adding decimals', () => {
    expect(oreFromFieldValue(0.1 + 0.2)).toBe(30);
  });

  it('has no negative zero', () => {
    expect(oreFromFieldValue(-0)).toBe(0);
  });

  it.each([
    ['an empty field', null],
    ['a field that is not there', undefined],
    ['a negative value', -1],
    ['something finer than an øre', 10.005],
    ['more than the largest amount', LARGEST_AMOUNT / 100 + 0.01],
    ['something that is no number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
  ])('counts %s as no estimate', (_what, value) => {
    expect(oreFromFieldValue(value)).toBeNull();
  });

  it('is never read as anything but a valid amount or none', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const amount = oreFromFieldValue(value) ?? 0;
        expect(Number.isSafeInteger(amount)).toBe(true);
        expect(amount >= 0 && amount <= LARGEST_AMOUNT).toBe(true);
      }),
    );
  });
});
