import fc from 'fast-check';
import { deviationsFrom, type AgreedOrder } from '../../src/domain/agreed-order';

const agreedOn = (...wishIds: string[]): AgreedOrder => ({
  productId: '10000',
  decisionId: 'decision-1',
  at: '2026-03-05T09:00:00.000Z',
  takenBy: 'account-coordination',
  wishIds,
});

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

it('names nothing while the wishes stand as agreed', () => {
  expect(deviationsFrom(agreedOn('a', 'b', 'c'), ['a', 'b', 'c']).size).toBe(0);
});

it('names only the wish that was lifted over the others', () => {
  expect([...deviationsFrom(agreedOn('a', 'b', 'c', 'd'), ['d', 'a', 'b', 'c'])]).toEqual([
    ['d', { deviation: 'moved', from: 4 }],
  ]);
});

it('names a wish that came later as new', () => {
  expect([...deviationsFrom(agreedOn('a', 'b'), ['a', 'n', 'b'])]).toEqual([['n', { deviation: 'new' }]]);
});

it('does not count a wish that is started or closed since', () => {
  expect(deviationsFrom(agreedOn('a', 'b', 'c'), ['b', 'c']).size).toBe(0);
  expect(deviationsFrom(agreedOn('a', 'b', 'c'), ['c', 'b']).get('c')).toEqual({
    deviation: 'moved',
    from: 2,
  });
});

it('leaves what is not named in the agreed order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(IDS), fc.shuffledSubarray([...IDS, 'x', 'y']), (agreed, open) => {
      const deviations = deviationsFrom(agreedOn(...agreed), open);
      const kept = open.filter((wishId) => !deviations.has(wishId));
      expect(kept).toEqual(agreed.filter((wishId) => kept.includes(wishId)));
    }),
  );
});
