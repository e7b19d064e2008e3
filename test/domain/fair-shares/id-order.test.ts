import fc from 'fast-check';
import { compareIds, rankIds } from '../../../src/domain/fair-shares/id-order';

describe('ids in order', () => {
  it.each([
    ['2', '10'],
    ['P9', 'P10'],
    ['P2-10', 'P10-2'],
    ['IOT-9', 'IOT-10'],
    ['', '0'],
    ['1', 'a'],
    ['A', 'a'],
    ['a', 'a1'],
    ['07', '7'],
    ['7', '08'],
    ['99999999999999999998', '99999999999999999999'],
    ['99999999999999999999', '100000000000000000000'],
    ['1.5', '1.10'],
    ['-1', '1'],
  ])('puts %j before %j', (a, b) => {
    expect(compareIds(a, b)).toBeLessThan(0);
    expect(compareIds(b, a)).toBeGreaterThan(0);
  });

  it('takes digits of other scripts as any other characters', () => {
    expect(compareIds('٢', '١٠')).toBeGreaterThan(0);
  });

  const anId = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.stringMatching(/^[0-9aP.]{0,5}$/),
    fc.constantFrom('007', '7', '07', '70', 'P7', 'P07'),
  );

  it('holds whatever the ids are: different ids are never equal, and the order is one', () => {
    fc.assert(
      fc.property(anId, anId, anId, (a, b, c) => {
        expect(Math.sign(compareIds(a, b))).toBe(-Math.sign(compareIds(b, a)) + 0);
        expect(compareIds(a, b) === 0).toBe(a === b);
        const [first = '', second = '', third = ''] = [a, b, c].sort(compareIds);
        expect(compareIds(first, second)).toBeLessThanOrEqual(0);
        expect(compareIds(second, third)).toBeLessThanOrEqual(0);
        expect(compareIds(first, third)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });

  it('numbers ids by their place', () => {
    expect([...rankIds(['P10', 'a', 'P9', '3'])]).toEqual([2, 3, 1, 0]);
  });
});
