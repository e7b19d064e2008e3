import {
  activeCriteria,
  changeDone,
  freeze,
  isDefined,
  LONGEST_CRITERION,
  LONGEST_NOTE,
  MOST_CRITERIA,
  NO_DONE,
  openCriteria,
  progressOf,
  thaw,
  type DoneChange,
  type DoneDefinition,
  type DoneProblem,
} from '../../src/domain/done';
import { fail, type Result } from '../../src/domain/result';
import { aCriterion, aDone, aFrozenDone, aMetCriterion } from '../builders/done';

const DEFAULTS = [
  { id: 'default-1', text: 'Koden er gennemset' },
  { id: 'default-2', text: 'Vejledningen er opdateret' },
];

const changed = (done: DoneDefinition, change: DoneChange, defaults = DEFAULTS) =>
  changeDone(done, change, { newId: 'new-1', defaults });

const criteriaOf = (result: Result<DoneDefinition, DoneProblem>) => (result.ok ? result.value.criteria : []);
const textsOf = (result: Result<DoneDefinition, DoneProblem>) => criteriaOf(result).map(({ text }) => text);

const first = aCriterion({ id: 'a', text: 'Kode gennemset' });
const second = aCriterion({ id: 'b', text: 'Vejledning skrevet' });
const third = aCriterion({ id: 'c', text: 'Drift i 14 dage' });
const done = aDone(first, second, third);
const full = aDone(
  ...Array.from({ length: MOST_CRITERIA }, (_, at) => aCriterion({ id: `c${at}`, text: `Kriterium ${at}` })),
);

describe('how far a wish is', () => {
  it('is undefined without criteria in force', () => {
    expect(isDefined(NO_DONE)).toBe(false);
    expect(isDefined(aDone(aCriterion({ retired: true })))).toBe(false);
  });

  it('counts criteria met and explained away, of all in force', () => {
    const mixed = aDone(
      aMetCriterion({ id: 'a' }),
      aCriterion({ id: 'b', state: 'notRelevant' }),
      aCriterion({ id: 'c' }),
      aCriterion({ id: 'd', retired: true }),
    );
    expect(progressOf(mixed)).toEqual({ met: 2, total: 3 });
    expect(openCriteria(mixed).map(({ id }) => id)).toEqual(['c']);
    expect(activeCriteria(mixed).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('adding a criterion', () => {
  it("puts the wish's own last, open and trimmed", () => {
    const result = changed(done, { change: 'add', text: '  Testet af to anvendere ' });
    expect(criteriaOf(result).at(-1)).toEqual({
      id: 'new-1',
      text: 'Testet af to anvendere',
      state: 'open',
      note: '',
      origin: 'own',
      retired: false,
    });
  });

  it.each<[string, string, DoneProblem]>([
    ['no text', '   ', 'textMissing'],
    ['too long a text', 'x'.repeat(LONGEST_CRITERION + 1), 'textTooLong'],
    ['a text that stands there already', ' kode GENNEMSET ', 'textTwice'],
  ])('refuses %s', (_what, text, problem) => {
    expect(changed(done, { change: 'add', text })).toEqual(fail(problem));
  });

  it('sees that å is å however it was pasted', () => {
    const one = aDone(aCriterion({ text: 'Målt og vejet'.normalize('NFC') }));
    expect(changed(one, { change: 'add', text: 'målt og vejet'.normalize('NFD') })).toEqual(
      fail('textTwice'),
    );
  });

  it('takes the longest text there may be', () => {
    const text = 'x'.repeat(LONGEST_CRITERION);
    expect(textsOf(changed(done, { change: 'add', text: ` ${text} ` }))).toContain(text);
  });

  it('takes a text that only a retired criterion has', () => {
    const retired = aDone(aCriterion({ id: 'a', retired: true }));
    expect(changed(retired, { change: 'add', text: first.text })).toMatchObject({ ok: true });
  });

  it('stops at the most criteria there may be', () => {
    expect(changed(full, { change: 'add', text: 'En til' })).toEqual(fail('tooMany'));
  });
});

describe('rewording a criterion', () => {
  it('changes its text and nothing else', () => {
    const met = aMetCriterion({ id: 'a' });
    const result = changed(aDone(met), { change: 'reword', id: 'a', text: ' Koden er læst af to ' });
    expect(criteriaOf(result)).toEqual([{ ...met, text: 'Koden er læst af to' }]);
  });

  it('may change the case of its own letters', () => {
    expect(textsOf(changed(done, { change: 'reword', id: 'a', text: 'KODE gennemset' }))[0]).toBe(
      'KODE gennemset',
    );
  });

  it.each<[string, string, string, DoneProblem]>([
    ['to the text of another', 'a', 'vejledning skrevet', 'textTwice'],
    ['to nothing', 'a', '', 'textMissing'],
    ['one that is not there', 'z', 'Noget nyt', 'unknownCriterion'],
  ])('is refused %s', (_what, id, text, problem) => {
    expect(changed(done, { change: 'reword', id, text })).toEqual(fail(problem));
  });
});

describe('moving a criterion', () => {
  it.each([
    ['to the top', 'c', 0, ['c', 'a', 'b']],
    ['to the middle', 'a', 1, ['b', 'a', 'c']],
    ['past the end', 'a', 99, ['b', 'c', 'a']],
    ['before the beginning', 'b', -5, ['b', 'a', 'c']],
  ])('%s', (_what, id, to, expected) => {
    const result = changed(done, { change: 'move', id, to });
    expect(criteriaOf(result).map((criterion) => criterion.id)).toEqual(expected);
  });

  it('is refused for one that is not there', () => {
    expect(changed(done, { change: 'move', id: 'z', to: 0 })).toEqual(fail('unknownCriterion'));
  });
});

describe('retiring and restoring', () => {
  it('keeps a retired criterion in its place, out of force', () => {
    const result = changed(done, { change: 'retire', id: 'b' });
    expect(criteriaOf(result)).toEqual([first, { ...second, retired: true }, third]);
  });

  it('restores a criterion', () => {
    const retired = aDone({ ...first, retired: true });
    expect(criteriaOf(changed(retired, { change: 'restore', id: 'a' }))).toEqual([first]);
  });

  it('refuses to restore a text that was written anew meanwhile', () => {
    const twin = aDone({ ...first, retired: true }, { ...first, id: 'b' });
    expect(changed(twin, { change: 'restore', id: 'a' })).toEqual(fail('textTwice'));
  });

  it.each(['retire', 'restore'] as const)('refuses to %s what is not there', (change) => {
    expect(changed(done, { change, id: 'z' })).toEqual(fail('unknownCriterion'));
  });
});

describe('the state of a criterion', () => {
  it('is met with the evidence given, or without', () => {
    const met = changed(done, { change: 'meet', id: 'a', evidence: ' https://os2.example/kode ' });
    expect(criteriaOf(met)[0]).toMatchObject({ state: 'met', note: 'https://os2.example/kode' });
    expect(changed(done, { change: 'meet', id: 'a', evidence: '' })).toMatchObject({ ok: true });
  });

  it('is not relevant only with a reason', () => {
    const explained = changed(done, { change: 'notRelevant', id: 'a', reason: ' Ingen kode ' });
    expect(criteriaOf(explained)[0]).toMatchObject({ state: 'notRelevant', note: 'Ingen kode' });
    expect(changed(done, { change: 'notRelevant', id: 'a', reason: ' ' })).toEqual(fail('reasonMissing'));
  });

  it('is open again without the old note', () => {
    const reopened = changed(aDone(aMetCriterion({ id: 'a' })), { change: 'reopen', id: 'a' });
    expect(criteriaOf(reopened)[0]).toMatchObject({ state: 'open', note: '' });
  });

  it('takes no note beyond the longest', () => {
    const note = 'x'.repeat(LONGEST_NOTE + 1);
    expect(changed(done, { change: 'meet', id: 'a', evidence: note })).toEqual(fail('textTooLong'));
    expect(changed(done, { change: 'notRelevant', id: 'a', reason: note })).toEqual(fail('textTooLong'));
  });

  it('takes the longest note there may be', () => {
    const note = 'x'.repeat(LONGEST_NOTE);
    expect(changed(done, { change: 'meet', id: 'a', evidence: note })).toMatchObject({ ok: true });
    expect(changed(done, { change: 'notRelevant', id: 'a', reason: note })).toMatchObject({ ok: true });
  });

  it.each<DoneChange>([
    { change: 'meet', id: 'z', evidence: '' },
    { change: 'notRelevant', id: 'z', reason: 'Ingen' },
    { change: 'reopen', id: 'z' },
  ])('is refused for a criterion that is not there ($change)', (change) => {
    expect(changed(done, change)).toEqual(fail('unknownCriterion'));
  });
});

describe('evidence attached', () => {
  const attach = (id: string, evidence: string): DoneChange => ({ change: 'attach', id, evidence });
  const started = freeze(
    aDone(
      first,
      aMetCriterion({ id: 'm', text: 'Gennemset' }),
      aCriterion({ id: 'r', text: 'Ude', retired: true }),
    ),
  );

  it('stands on a criterion that stays open', () => {
    expect(criteriaOf(changed(started, attach('a', ' https://os2.example/7 ')))[0]).toMatchObject({
      state: 'open',
      note: 'https://os2.example/7',
    });
  });

  it.each([
    ['before the start', done, attach('a', 'Rapport'), 'notFrozen'],
    ['without words', started, attach('a', '  '), 'evidenceMissing'],
    ['at too great a length', started, attach('a', 'x'.repeat(LONGEST_NOTE + 1)), 'textTooLong'],
    ['to what is met already', started, attach('m', 'Rapport'), 'alreadyAnswered'],
    ['to what went out', started, attach('r', 'Rapport'), 'unknownCriterion'],
    ['to what is not there', started, attach('z', 'Rapport'), 'unknownCriterion'],
  ] as const)('is refused %s', (_, to, change, problem) => {
    expect(changed(to, change)).toEqual(fail(problem));
  });
});

describe("taking the product's default", () => {
  it('adds what is missing after what is there', () => {
    const result = changed(aDone(first), { change: 'takeDefault' });
    expect(textsOf(result)).toEqual([first.text, 'Koden er gennemset', 'Vejledningen er opdateret']);
    expect(criteriaOf(result).map(({ origin }) => origin)).toEqual(['own', 'default', 'default']);
  });

  it('passes over what the wish has written itself', () => {
    const own = aDone(aCriterion({ text: 'koden er gennemset' }));
    expect(textsOf(changed(own, { change: 'takeDefault' }))).toEqual([
      'koden er gennemset',
      'Vejledningen er opdateret',
    ]);
  });

  it('does not bring a retired default back', () => {
    const retired = aDone(aCriterion({ id: 'default-1', text: 'Koden er gennemset', retired: true }));
    expect(
      activeCriteria({ ...retired, criteria: criteriaOf(changed(retired, { change: 'takeDefault' })) }),
    ).toHaveLength(1);
  });

  it('takes a text once that stands twice in the default', () => {
    const twice = [...DEFAULTS, { id: 'default-3', text: 'KODEN er gennemset' }];
    expect(textsOf(changed(NO_DONE, { change: 'takeDefault' }, twice))).toHaveLength(2);
  });

  it('is refused when there is nothing to take', () => {
    expect(changed(NO_DONE, { change: 'takeDefault' }, [])).toEqual(fail('noDefault'));
  });

  it('may fill the definition up, and is refused when it would be too much', () => {
    const spacious = { ...full, criteria: full.criteria.slice(DEFAULTS.length) };
    expect(criteriaOf(changed(spacious, { change: 'takeDefault' }))).toHaveLength(MOST_CRITERIA);
    expect(changed(full, { change: 'takeDefault' })).toEqual(fail('tooMany'));
  });
});

describe('frozen criteria', () => {
  const frozen = aFrozenDone(first, { ...second, retired: true });

  it.each<DoneChange>([
    { change: 'add', text: 'Noget nyt' },
    { change: 'reword', id: 'a', text: 'Noget nyt' },
    { change: 'move', id: 'a', to: 1 },
    { change: 'retire', id: 'a' },
    { change: 'restore', id: 'b' },
    { change: 'takeDefault' },
  ])('are closed to $change', (change) => {
    expect(changed(frozen, change)).toEqual(fail('frozen'));
  });

  it.each<DoneChange>([
    { change: 'meet', id: 'a', evidence: '' },
    { change: 'notRelevant', id: 'a', reason: 'Ingen kode' },
    { change: 'reopen', id: 'a' },
  ])('are open to $change', (change) => {
    expect(changed(frozen, change)).toMatchObject({ ok: true, value: { frozen: true } });
  });
});

describe('freezing', () => {
  it('is a version of its own, and so is thawing', () => {
    expect(freeze(done)).toEqual({ ...done, frozen: true, version: 2 });
    expect(thaw(freeze(done))).toEqual({ ...done, version: 3 });
  });

  it('changes nothing a second time', () => {
    expect(freeze(freeze(done))).toEqual(freeze(done));
    expect(thaw(done)).toBe(done);
  });
});
