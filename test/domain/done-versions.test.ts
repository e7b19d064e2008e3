import { NO_DONE, type DoneDefinition } from '../../src/domain/done';
import { agreedAtStart, comparedWith, type DoneVersion } from '../../src/domain/done-versions';
import { aCriterion, aDone, aFrozenDone } from '../builders/done';

const version = (place: number, done: DoneDefinition): DoneVersion => ({
  productId: '10000',
  wishId: '10001',
  at: `2026-03-0${place}T10:00:00.000Z`,
  accountId: 'account-tovholder',
  done,
});

describe('an older version held against DONE as it is', () => {
  const kept = aCriterion({ id: 'kept', text: 'Kode gennemset' });
  const reworded = aCriterion({ id: 'reworded', text: 'Vejledning' });
  const out = aCriterion({ id: 'out', text: 'Drift i 14 dage' });
  const older = aDone(kept, reworded, out, aCriterion({ id: 'never', text: 'Udgik før', retired: true }));

  it('tells what is the same, what got other words, what went out, and what came in', () => {
    const now = aDone(
      kept,
      { ...reworded, text: 'Vejledning på dansk' },
      { ...out, retired: true },
      aCriterion({ id: 'new', text: 'Testet af to' }),
    );
    const { criteria, cameIn } = comparedWith(older, now);
    expect(criteria.map(({ criterion, since, now: words }) => [criterion.id, since, words])).toEqual([
      ['kept', 'same', null],
      ['reworded', 'reworded', 'Vejledning på dansk'],
      ['out', 'wentOut', null],
    ]);
    expect(cameIn.map(({ id }) => id)).toEqual(['new']);
  });

  it('takes one that came back for one that came in', () => {
    const back = aDone(aCriterion({ id: 'never', text: 'Udgik før' }));
    expect(comparedWith(older, back).cameIn.map(({ id }) => id)).toEqual(['never']);
  });
});

describe('what was agreed at the start', () => {
  const open = aDone(aCriterion());
  const frozen = aFrozenDone(aCriterion());

  it('is the first frozen version, whatever was decided afterwards and in whatever order it is read', () => {
    const versions = [version(3, frozen), version(1, open), version(4, frozen), version(2, frozen)];
    expect(agreedAtStart(versions)?.at).toBe('2026-03-02T10:00:00.000Z');
  });

  it('is that of the last start where one was taken back', () => {
    const versions = [version(1, frozen), version(2, open), version(3, frozen)];
    expect(agreedAtStart(versions)?.at).toBe('2026-03-03T10:00:00.000Z');
  });

  it('is nothing before a start', () => {
    expect(agreedAtStart([])).toBeNull();
    expect(agreedAtStart([version(1, NO_DONE)])).toBeNull();
  });
});
