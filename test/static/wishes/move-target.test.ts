import fc from 'fast-check';
import { moveWish } from '../../../src/domain/rank';
import { anchorTo } from '../../../static/wishes/rank/move-target';
import { readPlace } from '../../../static/wishes/rank/read-place';

const ranked = ['a', 'b', 'c', 'd', 'e'];
const from = (wishId: string, shown = ranked) => ({ ranked, shown, wishId });

test('up and down go past one neighbour', () => {
  expect(anchorTo({ to: 'up' }, from('c'))).toEqual({ before: 'b' });
  expect(anchorTo({ to: 'down' }, from('c'))).toEqual({ after: 'd' });
});

test('up and down go past the neighbour that is shown', () => {
  const shown = ['a', 'c', 'e'];

  expect(anchorTo({ to: 'up' }, from('c', shown))).toEqual({ before: 'a' });
  expect(anchorTo({ to: 'down' }, from('c', shown))).toEqual({ after: 'e' });
});

test.each([
  ['up at the top', { to: 'up' }, 'a'],
  ['down at the bottom', { to: 'down' }, 'e'],
  ['to the top from there', { to: 'top' }, 'a'],
  ['to the bottom from there', { to: 'bottom' }, 'e'],
  ['to its own place', { to: 'place', place: 3 }, 'c'],
  ['below the one it stands below', { to: 'beside', anchor: { after: 'b' } }, 'c'],
  ['beside itself', { to: 'beside', anchor: { before: 'c' } }, 'c'],
] as const)('moves nothing %s', (_what, target, wishId) => {
  expect(anchorTo(target, from(wishId))).toBeNull();
});

test('moves to where it is dropped', () => {
  expect(anchorTo({ to: 'beside', anchor: { after: 'd' } }, from('a'))).toEqual({ after: 'd' });
});

test('a wish asked to a place stands there after the move', () => {
  const moves = fc.tuple(fc.constantFrom(...ranked), fc.integer({ min: 1, max: ranked.length }));

  fc.assert(
    fc.property(moves, ([wishId, place]) => {
      const anchor = anchorTo({ to: 'place', place }, from(wishId));
      const after = anchor ? moveWish(ranked, wishId, anchor) : ranked;

      expect(after.indexOf(wishId) + 1).toBe(place);
    }),
  );
});

test.each(['0', '6', '-1', '2.5', '', 'to', '1e0'])('does not take %p for a place among five', (typed) => {
  expect(readPlace(typed, 5)).toBeNull();
});

test('reads a place with spaces around it', () => {
  expect(readPlace(' 5 ', 5)).toBe(5);
});
