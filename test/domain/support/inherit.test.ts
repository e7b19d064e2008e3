import fc from 'fast-check';
import { inheritSupport } from '../../../src/domain/support/inherit';
import { answerOn, placeIn, pointsOn, type Support } from '../../../src/domain/support/support';
import { aSupport } from '../../builders/support';

const idsIn = ({ supported }: Support): string[] => supported.map(({ wishId }) => wishId);
const MOVE = { from: 'a', to: 'b' };

describe('an authority that supports a wish that is closed for another', () => {
  it.each([
    ['takes the place of the closed one', ['x', 'a', 'y'], ['x', 'b', 'y']],
    ['keeps the place of the other where that is better', ['b', 'x', 'a'], ['b', 'x']],
    ['takes the better place where the closed one has it', ['a', 'x', 'b', 'y'], ['b', 'x', 'y']],
    ['says what it said where it does not support the closed one', ['x', 'b'], ['x', 'b']],
    ['says nothing where it said nothing', [], []],
  ])('%s', (_what, before, after) => {
    expect(idsIn(inheritSupport(aSupport({ wishIds: before }), MOVE))).toEqual(after);
  });

  it.each([
    [7, 3, 7],
    [3, 7, 7],
    [null, 4, 4],
    [4, null, 4],
    [null, null, null],
    [0, null, 0],
  ])('gives the points that are more: %p and %p make %p', (ofClosed, ofOther, expected) => {
    const supported = [
      { wishId: 'a', points: ofClosed },
      { wishId: 'b', points: ofOther },
    ];
    expect(pointsOn(inheritSupport(aSupport({ supported }), MOVE), 'b')).toBe(expected);
  });

  it('supports the other also where it had declined it', () => {
    const after = inheritSupport(aSupport({ wishIds: ['a'], declined: ['b', 'c'] }), MOVE);
    expect([answerOn(after, 'b'), after.declined]).toEqual(['supports', ['c']]);
  });

  it('keeps its no to the closed one, which says nothing of the other', () => {
    const before = aSupport({ wishIds: ['x'], declined: ['a'] });
    expect(inheritSupport(before, MOVE)).toEqual(before);
  });
});

describe('whatever an authority has said', () => {
  const aVoice = fc
    .tuple(fc.shuffledSubarray(['a', 'b', 'x', 'y', 'z']), fc.nat({ max: 5 }))
    .map(([ids, supports]) => aSupport({ wishIds: ids.slice(0, supports), declined: ids.slice(supports) }));

  it('it supports the other once if it supported the closed one, no worse than before, and the rest in its own order', () => {
    fc.assert(
      fc.property(aVoice, (before) => {
        const after = inheritSupport(before, MOVE);
        if (answerOn(before, 'a') !== 'supports') return expect(after).toEqual(before);
        expect(idsIn(after).filter((id) => id === 'b')).toHaveLength(1);
        expect(answerOn(after, 'a')).toBe('unanswered');
        const best = Math.min(placeIn(before, 'a') ?? 9, placeIn(before, 'b') ?? 9);
        expect(placeIn(after, 'b')).toBe(best);
        const others = (voice: Support) => idsIn(voice).filter((id) => id !== 'a' && id !== 'b');
        expect(others(after)).toEqual(others(before));
        expect(inheritSupport(after, MOVE)).toEqual(after);
      }),
    );
  });
});
