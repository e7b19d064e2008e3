import {
  afterChange,
  isUnsent,
  traceOfDone,
  withPending,
} from '../../../static/shared/wish/sections/wish-record';
import { aCriterion, aDone, aFrozenDone } from '../../builders/done';
import { aFrame } from '../../builders/frames';
import { aWish } from '../../builders/wishes';

const done = aDone(aCriterion({ id: 'one', text: 'Koden er gennemset' }));

describe('what a person sees of DONE while changes are on their way', () => {
  it('shows every pending change in the order in which it was made', () => {
    const shown = withPending(
      done,
      [
        { number: 1, change: { change: 'add', text: 'Vejledningen er skrevet' } },
        { number: 2, change: { change: 'meet', id: 'one', evidence: '' } },
      ],
      [],
    );
    expect(shown.criteria.map(({ text, state }) => [text, state])).toEqual([
      ['Koden er gennemset', 'met'],
      ['Vejledningen er skrevet', 'open'],
    ]);
  });

  it('marks a criterion that is not saved yet', () => {
    const shown = withPending(done, [{ number: 1, change: { change: 'add', text: 'Ny' } }], []);
    expect(shown.criteria.map(({ id }) => isUnsent(id))).toEqual([false, true]);
  });

  it('leaves out a change that the criteria no longer take', () => {
    const frozen = aFrozenDone(aCriterion());
    expect(withPending(frozen, [{ number: 1, change: { change: 'add', text: 'For sent' } }], [])).toEqual(
      frozen,
    );
  });
});

describe('the history of what one has just done', () => {
  it('names the criterion that a change was about', () => {
    expect(traceOfDone({ change: 'retire', id: 'one' }, done)).toMatchObject({ text: 'Koden er gennemset' });
    expect(traceOfDone({ change: 'takeDefault' }, done)).toMatchObject({ text: null });
  });

  it('stands on top of what happened before', () => {
    const wish = aWish();
    const earlier = { at: '2026-03-01T10:00:00Z', accountId: 'a', what: { trace: 'rank' } } as const;
    const entry = { at: '2026-03-02T10:00:00Z', accountId: 'b', what: { trace: 'rank' } } as const;
    const detail = { wish, rev: 1, case: null, history: [earlier], people: [] };
    const after = afterChange(detail, { wish, rev: 2, frame: aFrame() }, entry);
    expect(after.history).toEqual([entry, earlier]);
    expect(after.rev).toBe(2);
  });
});
