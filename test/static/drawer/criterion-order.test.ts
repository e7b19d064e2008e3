import fc from 'fast-check';
import { activeCriteria, changeDone, type DoneDefinition } from '../../../src/domain/done';
import { moveByOne, placeOf } from '../../../static/shared/wish/sections/criterion-order';
import { aCriterion, aDone } from '../../builders/done';

const someDone = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 12 })
  .map((retired) =>
    aDone(
      ...retired.map((isRetired, n) =>
        aCriterion({ id: `c${n}`, text: `Kriterium ${n}`, retired: isRetired }),
      ),
    ),
  );

const idsOf = (done: DoneDefinition): string[] => activeCriteria(done).map(({ id }) => id);

describe('moving a criterion by one place', () => {
  it('swaps it with its neighbour in force, whatever retired criteria stand between them', () => {
    fc.assert(
      fc.property(someDone, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (done, pick, step) => {
        const ids = idsOf(done);
        const id = ids[pick % Math.max(1, ids.length)];
        const change = id === undefined ? null : moveByOne(done, id, step);
        if (id === undefined || !change) return;
        const moved = changeDone(done, change, { newId: 'new', defaults: [] });
        const at = ids.indexOf(id);
        const expected = [...ids];
        [expected[at], expected[at + step]] = [ids[at + step] ?? '', id];
        expect(moved.ok && idsOf(moved.value)).toEqual(expected);
      }),
    );
  });

  it('has nothing to move at either end', () => {
    const done = aDone(aCriterion({ id: 'first' }), aCriterion({ id: 'last', text: 'Andet' }));
    expect(moveByOne(done, 'first', -1)).toBeNull();
    expect(moveByOne(done, 'last', 1)).toBeNull();
  });

  it('counts places among the criteria in force', () => {
    const done = aDone(aCriterion({ id: 'gone', retired: true }), aCriterion({ id: 'here', text: 'Andet' }));
    expect(placeOf(done, 'here')).toBe(1);
  });
});
