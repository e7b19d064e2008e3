import fc from 'fast-check';
import { changesAny, moved, patchChanges, withEdits } from '../../../static/settings/state/edits';

interface Entry {
  id: string;
  name: string;
}

const idOf = ({ id }: Entry) => id;
const anEntry = (id: string, name = id): Entry => ({ id, name });
const saved = [anEntry('a'), anEntry('b'), anEntry('c')];

describe('edits laid over a list', () => {
  it('changes in place, removes, and adds at the end', () => {
    const edits = { b: anEntry('b', 'B'), c: null, d: anEntry('d') };
    expect(withEdits(saved, edits, idOf)).toEqual([anEntry('a'), anEntry('b', 'B'), anEntry('d')]);
  });

  it("keep somebody else's changes to other entries", () => {
    const fresh = [anEntry('a', 'Changed elsewhere'), anEntry('b'), anEntry('e')];
    expect(withEdits(fresh, { b: anEntry('b', 'B') }, idOf)).toEqual([
      anEntry('a', 'Changed elsewhere'),
      anEntry('b', 'B'),
      anEntry('e'),
    ]);
  });

  it('count as no change when they say what is saved', () => {
    expect(changesAny(saved, { b: anEntry('b') }, idOf)).toBe(false);
    expect(changesAny(saved, { b: null }, idOf)).toBe(true);
  });

  it('forget an entry that was added and removed again', () => {
    expect(changesAny(saved, { d: null }, idOf)).toBe(false);
  });
});

describe('a patch', () => {
  it('is a change only when it says anything else', () => {
    expect(patchChanges({ filter: 'a', ids: ['1'] }, { ids: ['1'] })).toBe(false);
    expect(patchChanges({ filter: 'a', ids: ['1'] }, { filter: 'b' })).toBe(true);
  });
});

describe('moving an entry', () => {
  it('goes one place up or down and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  it('loses nothing and is undone by the opposite move', () => {
    const places = fc.record({ from: fc.nat(9), steps: fc.constantFrom(-1, 1) });
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 10 }), places, (list, move) => {
        const after = moved(list, move.from, move.steps);
        const back = after === list ? list : moved(after, move.from + move.steps, -move.steps);
        expect(after).toHaveLength(list.length);
        expect(back).toEqual(list);
      }),
    );
  });
});
