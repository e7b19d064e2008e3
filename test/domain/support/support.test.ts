import fc from 'fast-check';
import {
  answerOn,
  changeSupport,
  MOST_ANSWERS,
  noSupport,
  placeIn,
  pointsOn,
  type Support,
  type SupportChange,
} from '../../../src/domain/support/support';
import { aSupport } from '../../builders/support';

const after = (support: Support, ...changes: SupportChange[]): Support =>
  changes.reduce((now, change) => {
    const changed = changeSupport(now, change);
    if (!changed.ok) throw new Error(changed.error);
    return changed.value;
  }, support);

const supports = (wishId: string): SupportChange => ({ change: 'answer', wishId, answer: 'supports' });
const order = ({ supported }: Support): string[] => supported.map(({ wishId }) => wishId);

describe('what an authority says', () => {
  it('puts a wish that is newly supported last in its order, without points', () => {
    const now = after(aSupport({ wishIds: ['1', '2'] }), supports('3'));
    expect(order(now)).toEqual(['1', '2', '3']);
    expect(placeIn(now, '3')).toBe(3);
    expect(pointsOn(now, '3')).toBeNull();
  });

  it('may be that it does not support a wish, which is an answer', () => {
    const now = after(aSupport({ wishIds: ['1'] }), { change: 'answer', wishId: '1', answer: 'declines' });
    expect(answerOn(now, '1')).toBe('declines');
    expect(order(now)).toEqual([]);
  });

  it('can be taken back', () => {
    const now = after(aSupport({ wishIds: ['1'] }), { change: 'answer', wishId: '1', answer: 'unanswered' });
    expect(now).toEqual(aSupport());
  });

  it('keeps place and points when the same is said again', () => {
    const before = after(aSupport({ wishIds: ['1', '2'] }), { change: 'points', wishId: '1', points: 7 });
    expect(after(before, supports('1'))).toEqual(before);
  });

  it('is nothing where nobody has spoken', () => {
    expect(answerOn(undefined, '1')).toBe('unanswered');
    expect(answerOn(noSupport('10000', 'aarhus'), '1')).toBe('unanswered');
  });

  it('ends at so many wishes, and says so', () => {
    const full = aSupport({ wishIds: Array.from({ length: MOST_ANSWERS }, (_, at) => String(at)) });
    expect(changeSupport(full, supports('new'))).toEqual({ ok: false, error: 'full' });
    expect(changeSupport(full, supports('0'))).toEqual({ ok: true, value: full });
  });
});

describe('the order of an authority', () => {
  it.each([
    ['up', '3', 1, ['3', '1', '2']],
    ['down', '1', 2, ['2', '1', '3']],
    ['beyond the last', '1', 99, ['2', '3', '1']],
    ['to where it stands', '2', 2, ['1', '2', '3']],
  ])('moves a wish %s', (_what, wishId, to, expected) => {
    expect(order(after(aSupport({ wishIds: ['1', '2', '3'] }), { change: 'move', wishId, to }))).toEqual(
      expected,
    );
  });

  it('keeps the points of a wish that is moved', () => {
    const now = after(
      aSupport({ wishIds: ['1', '2'] }),
      { change: 'points', wishId: '2', points: 40 },
      { change: 'move', wishId: '2', to: 1 },
    );
    expect(now.supported).toEqual([
      { wishId: '2', points: 40 },
      { wishId: '1', points: null },
    ]);
  });

  it('has no place and no points for a wish that is not supported', () => {
    const support = aSupport({ declined: ['1'] });
    expect(changeSupport(support, { change: 'move', wishId: '1', to: 1 })).toEqual({
      ok: false,
      error: 'notSupported',
    });
    expect(changeSupport(support, { change: 'points', wishId: '2', points: 1 })).toEqual({
      ok: false,
      error: 'notSupported',
    });
  });
});

const someWish = fc.integer({ min: 1, max: 6 }).map(String);
const aChange: fc.Arbitrary<SupportChange> = fc.oneof(
  fc.record({
    change: fc.constant('answer' as const),
    wishId: someWish,
    answer: fc.constantFrom('supports' as const, 'declines' as const, 'unanswered' as const),
  }),
  fc.record({ change: fc.constant('move' as const), wishId: someWish, to: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    change: fc.constant('points' as const),
    wishId: someWish,
    points: fc.option(fc.nat({ max: 100 })),
  }),
);

const afterAll = (changes: readonly SupportChange[]): Support =>
  changes.reduce((now, change) => {
    const changed = changeSupport(now, change);
    return changed.ok ? changed.value : now;
  }, aSupport());

describe('after any changes', () => {
  it('every wish has one answer and stands in one place', () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 30 }), (changes) => {
        const { supported, declined } = afterAll(changes);
        const ids = [...supported.map(({ wishId }) => wishId), ...declined];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('the last answer to a wish is the one that counts', () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 30 }), someWish, (changes, wishId) => {
        const answers = changes.filter((each) => each.change === 'answer' && each.wishId === wishId);
        const last = answers.at(-1);
        const expected = last?.change === 'answer' ? last.answer : 'unanswered';
        expect(answerOn(afterAll(changes), wishId)).toBe(expected);
      }),
    );
  });

  it('a move changes the order of nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(aChange, { maxLength: 30 }),
        someWish,
        fc.integer({ min: 1, max: 9 }),
        (all, wishId, to) => {
          const before = afterAll(all);
          const moved = changeSupport(before, { change: 'move', wishId, to });
          fc.pre(moved.ok);
          const others = (support: Support) => order(support).filter((id) => id !== wishId);
          expect(moved.ok && others(moved.value)).toEqual(others(before));
        },
      ),
    );
  });
});
