import fc from 'fast-check';
import {
  anchorFor,
  anchorWish,
  moveWish,
  neighboursOf,
  seenIn,
  stillAsSeen,
  type Anchor,
} from '../../src/domain/rank';
import { someIds } from './arbitraries';

const LIST = ['a', 'b', 'c', 'd'];

describe('moving a wish', () => {
  it.each<[string, string, Anchor, string[]]>([
    ['before another', 'd', { before: 'b' }, ['a', 'd', 'b', 'c']],
    ['after another', 'a', { after: 'c' }, ['b', 'c', 'a', 'd']],
    ['to the top', 'c', { before: 'a' }, ['c', 'a', 'b', 'd']],
    ['to the bottom', 'a', { after: 'd' }, ['b', 'c', 'd', 'a']],
    ['to where it stands', 'b', { after: 'a' }, LIST],
  ])('%s', (_what, wishId, anchor, expected) => {
    expect(moveWish(LIST, wishId, anchor)).toEqual(expected);
  });

  it.each<[string, string, Anchor]>([
    ['next to itself', 'b', { before: 'b' }],
    ['next to one that is not in the list', 'b', { after: 'z' }],
    ['that is not in the list', 'z', { after: 'a' }],
  ])('%s leaves the list', (_what, wishId, anchor) => {
    expect(moveWish(LIST, wishId, anchor)).toEqual(LIST);
  });
});

describe('the anchor of a place', () => {
  it.each<[string, number, Anchor | null]>([
    ['b', 1, { before: 'a' }],
    ['b', 3, { before: 'd' }],
    ['b', 4, { after: 'd' }],
    ['b', 2, null],
    ['b', 0, { before: 'a' }],
    ['b', 99, { after: 'd' }],
    ['z', 1, null],
  ])('of %s at %d', (wishId, place, expected) => {
    expect(anchorFor(LIST, wishId, place)).toEqual(expected);
  });

  it('is none for the only wish', () => {
    expect(anchorFor(['a'], 'a', 1)).toBeNull();
  });
});

describe('the neighbours of a wish', () => {
  it.each([
    ['a', { above: null, below: 'b' }],
    ['c', { above: 'b', below: 'd' }],
    ['d', { above: 'c', below: null }],
    ['z', { above: null, below: null }],
  ])('of %s', (wishId, expected) => {
    expect(neighboursOf(LIST, wishId)).toEqual(expected);
  });
});

describe('a list that has changed since it was seen', () => {
  const anchor: Anchor = { before: 'b' };
  const move = { wishId: 'd', anchor, seen: seenIn(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'd', anchor) };

  it('still takes a move when others moved elsewhere', () => {
    expect(stillAsSeen(['a', 'b', 'c', 'd', 'e', 'g', 'f'], move)).toBe(true);
  });

  it.each([
    ['the wish was moved', ['d', 'a', 'b', 'c', 'e', 'f', 'g']],
    ['the anchor was moved', ['b', 'a', 'c', 'd', 'e', 'f', 'g']],
    ['another came between', ['a', 'x', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['the wish is gone', ['a', 'b', 'c', 'e', 'f', 'g']],
    ['the anchor is gone', ['a', 'c', 'd', 'e', 'f', 'g']],
  ])('takes it no more when %s', (_what, now) => {
    expect(stillAsSeen(now, move)).toBe(false);
  });
});

describe('for every list', () => {
  /** A list, a wish in it and another wish to move it to. */
  const aMove = someIds(2).chain((ranked) =>
    fc.record({
      ranked: fc.constant(ranked),
      pair: fc.shuffledSubarray(ranked, { minLength: 2, maxLength: 2 }),
      before: fc.boolean(),
    }),
  );
  const read = ({ pair: [wishId = '', other = ''], before }: { pair: string[]; before: boolean }) => {
    const anchor: Anchor = before ? { before: other } : { after: other };
    return { wishId, anchor };
  };

  it('a move keeps the order of the others', () => {
    fc.assert(
      fc.property(aMove, ({ ranked, ...move }) => {
        const { wishId, anchor } = read(move);
        const others = (ids: readonly string[]) => ids.filter((id) => id !== wishId);
        expect(others(moveWish(ranked, wishId, anchor))).toEqual(others(ranked));
      }),
    );
  });

  it('a move puts the wish right next to its anchor', () => {
    fc.assert(
      fc.property(aMove, ({ ranked, ...move }) => {
        const { wishId, anchor } = read(move);
        const { above, below } = neighboursOf(moveWish(ranked, wishId, anchor), wishId);
        expect('before' in anchor ? below : above).toBe(anchorWish(anchor));
      }),
    );
  });

  it('the anchor of a place puts the wish on that place', () => {
    fc.assert(
      fc.property(someIds(1), fc.nat(), fc.nat(), (ranked, pick, placePick) => {
        const wishId = ranked[pick % ranked.length] ?? '';
        const place = (placePick % ranked.length) + 1;
        const anchor = anchorFor(ranked, wishId, place);
        const moved = anchor ? moveWish(ranked, wishId, anchor) : ranked;
        expect(moved.indexOf(wishId)).toBe(place - 1);
      }),
    );
  });

  it('a move is still as seen in the list it was seen in', () => {
    fc.assert(
      fc.property(aMove, ({ ranked, ...move }) => {
        const { wishId, anchor } = read(move);
        expect(stillAsSeen(ranked, { wishId, anchor, seen: seenIn(ranked, wishId, anchor) })).toBe(true);
      }),
    );
  });
});
