import fc from 'fast-check';
import { moveWish } from '../../../src/domain/rank';
import { movesBetween, nextMove, orderWithOnTop } from '../../../src/domain/support/reorder';

/** Makes moves until none is left, and counts them. */
const carryOut = (now: readonly string[], wanted: readonly string[]) => {
  let order = now;
  let moves = 0;
  for (let move = nextMove(order, wanted); move && moves < 100; move = nextMove(order, wanted)) {
    order = moveWish(order, move.wishId, move.anchor);
    moves += 1;
  }
  return { order, moves };
};

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const anOrder = fc.shuffledSubarray(IDS, { minLength: IDS.length });

describe('a selection on top', () => {
  it('keeps everything else below it as it stood', () => {
    expect(orderWithOnTop(['a', 'b', 'c', 'd'], ['d', 'b'])).toEqual(['d', 'b', 'a', 'c']);
  });

  it('passes over what is not in the list', () => {
    expect(orderWithOnTop(['a', 'b'], ['z', 'b'])).toEqual(['b', 'a']);
  });
});

describe('moving into an order', () => {
  it.each([
    ['nothing', ['a', 'b', 'c'], ['a', 'b', 'c'], 0],
    ['the last to the top', ['a', 'b', 'c'], ['c', 'a', 'b'], 1],
    ['the first to the bottom', ['a', 'b', 'c'], ['b', 'c', 'a'], 1],
    ['all but one of a list turned round', ['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'], 3],
  ])('takes %s', (_what, now, wanted, moves) => {
    expect(carryOut(now, wanted)).toEqual({ order: wanted, moves });
    expect(movesBetween(now, wanted)).toBe(moves);
  });

  it('always arrives, with as many moves as were told', () => {
    fc.assert(
      fc.property(anOrder, anOrder, (now, wanted) => {
        expect(carryOut(now, wanted)).toEqual({ order: wanted, moves: movesBetween(now, wanted) });
      }),
    );
  });

  it('never takes more moves than the wishes that are put on top', () => {
    fc.assert(
      fc.property(anOrder, fc.shuffledSubarray(IDS), (now, selected) => {
        expect(movesBetween(now, orderWithOnTop(now, selected))).toBeLessThanOrEqual(selected.length);
      }),
    );
  });

  it('leaves alone what only one of the lists knows', () => {
    const { order } = carryOut(['new', 'b', 'a'], ['a', 'gone', 'b']);
    expect(order.filter((id) => id !== 'new')).toEqual(['a', 'b']);
    expect(order).toHaveLength(3);
  });
});
