import {
  changeChecklist,
  MOST_ITEMS,
  MOST_PLACES,
  type ChangeSources,
} from '../../../src/domain/checklist/change-checklist';
import type {
  Checklist,
  ChecklistChange,
  ChecklistProblem,
  ItemAnswer,
  KeptAnswer,
} from '../../../src/domain/checklist/checklist';
import { fail } from '../../../src/domain/result';
import {
  aChecklist,
  aChecklistWith,
  aHead,
  aKeptAnswer,
  anEmptyHead,
  anEvidence,
  anItem,
  anItemAnswer,
  someSources,
} from '../../builders/checklists';

const change = (checklist: Checklist, by: ChecklistChange, sources: Partial<ChangeSources> = {}) =>
  changeChecklist(checklist, by, someSources(sources));

/** The checklist after a change that is allowed. */
const after = (
  checklist: Checklist,
  by: ChecklistChange,
  sources: Partial<ChangeSources> = {},
): Checklist => {
  const result = change(checklist, by, sources);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

const answer = (given: Partial<ItemAnswer> = {}, seen = 0): ChecklistChange => ({
  change: 'answer',
  itemId: 'backlog',
  seen,
  answer: anItemAnswer(given),
});

const answered = (kept: Partial<KeptAnswer> = {}): Checklist =>
  aChecklist({ answers: { backlog: aKeptAnswer(kept) } });

const idsIn = ({ items }: Checklist, placeId: string): string[] =>
  items.filter((item) => item.placeId === placeId).map(({ itemId }) => itemId);

describe('answering an item', () => {
  it('keeps the answer with who looked and when', () => {
    expect(after(aChecklist(), answer()).answers).toEqual({
      backlog: {
        ...anItemAnswer(),
        rev: 1,
        checkedOn: '2026-11-24',
        checkedBy: 'account-tovholder',
      },
    });
  });

  it('trims what was typed', () => {
    const head = aHead({ owner: ' Gruppen ', version: '2 ', approver: ' Styregruppen' });
    expect(after(aChecklist(), answer({ reason: ' Ligger i Jira. ', head })).answers.backlog).toMatchObject({
      reason: 'Ligger i Jira.',
      head: { owner: 'Gruppen', version: '2', approver: 'Styregruppen' },
    });
  });

  it.each<[string, Partial<ItemAnswer>, string]>([
    ['its state', { state: 'missing' }, '2026-11-24'],
    ['its link', { link: 'https://os2iot.example/backlog' }, '2026-11-24'],
    ['who is responsible', { responsible: { role: 'vendor' } }, '2026-03-05'],
    ['its head', { head: aHead() }, '2026-03-05'],
  ])('anew with %s dates the check accordingly', (_what, given, checkedOn) => {
    expect(after(answered(), answer(given, 1)).answers.backlog).toMatchObject({
      ...given,
      checkedOn,
      rev: 2,
    });
  });

  it('may take the state back, so that use speaks again', () => {
    expect(after(answered(), answer({ state: null }, 1)).answers.backlog?.state).toBeNull();
  });

  it.each<[string, Partial<ItemAnswer>]>([
    ['not relevant', { state: 'notRelevant', reason: ' ' }],
    ['missing although use shows it', { state: 'missing' }],
  ])('needs a reason when it is %s', (_what, given) => {
    const evidence = () => anEvidence({ state: 'exists' });
    expect(change(aChecklist(), answer(given), { evidence })).toEqual(fail('reasonMissing'));
    const explained = answer({ ...given, reason: 'Support ligger hos leverandøren.' });
    expect(change(aChecklist(), explained, { evidence }).ok).toBe(true);
  });

  it('needs no reason to say what use shows, or to say nothing', () => {
    const evidence = () => anEvidence({ state: 'exists' });
    expect(change(aChecklist(), answer({ state: 'exists' }), { evidence }).ok).toBe(true);
    expect(change(aChecklist(), answer({ state: null }), { evidence }).ok).toBe(true);
  });

  it('asks for the evidence of that item', () => {
    const evidence = (itemId: string) => (itemId === 'minutes' ? anEvidence() : null);
    expect(change(aChecklist(), answer({ state: 'missing' }), { evidence }).ok).toBe(true);
  });
});

describe('two people at once', () => {
  it('do not overwrite each other on one item', () => {
    expect(change(answered({ rev: 2 }), answer({}, 1))).toEqual(fail('changedMeanwhile'));
    expect(change(answered({ rev: 2 }), answer({}, 0))).toEqual(fail('changedMeanwhile'));
    expect(change(answered({ rev: 2 }), { change: 'check', itemId: 'backlog', seen: 1 })).toEqual(
      fail('changedMeanwhile'),
    );
  });

  it('do not answer what the other retired', () => {
    const retired = after(aChecklist(), { change: 'retireItem', itemId: 'backlog' });
    expect(change(retired, answer())).toEqual(fail('changedMeanwhile'));
  });
});

describe('checking an item', () => {
  it('dates it and changes nothing else', () => {
    const checked = after(answered(), { change: 'check', itemId: 'backlog', seen: 1 });
    expect(checked.answers.backlog).toEqual(aKeptAnswer({ rev: 2, checkedOn: '2026-11-24' }));
  });

  it('that nobody answered leaves use to speak', () => {
    const checked = after(aChecklist(), { change: 'check', itemId: 'minutes', seen: 0 });
    expect(checked.answers.minutes).toEqual({
      state: null,
      reason: '',
      responsible: null,
      link: null,
      head: anEmptyHead(),
      rev: 1,
      checkedOn: '2026-11-24',
      checkedBy: 'account-tovholder',
    });
  });
});

describe('an item of its own', () => {
  it('comes last in its place, with its title trimmed', () => {
    const list = after(aChecklist(), { change: 'addItem', placeId: 'loop', title: ' Driftshåndbog ' });
    expect(list.items.at(-1)).toEqual(anItem({ itemId: 'new-1', placeId: 'loop' }));
    expect(idsIn(list, 'loop')).toEqual(['questions', 'manuals', 'new-1']);
  });

  it.each<[string, ChecklistChange, ChecklistProblem]>([
    ['without a title', { change: 'addItem', placeId: 'jira', title: '  ' }, 'titleMissing'],
    [
      'named like another of the place',
      { change: 'addItem', placeId: 'jira', title: 'DRIFTSHÅNDBOG ' },
      'titleTwice',
    ],
    ['in no place', { change: 'addItem', placeId: 'drive', title: 'Bilag' }, 'unknownPlace'],
    ['renamed to nothing', { change: 'renameItem', itemId: 'own-1', title: ' ' }, 'titleMissing'],
    [
      'renamed like another of the place',
      { change: 'renameItem', itemId: 'backlog', title: 'driftshåndbog' },
      'titleTwice',
    ],
    ['that is not there, renamed', { change: 'renameItem', itemId: 'own-9', title: 'Bilag' }, 'unknownItem'],
    [
      'that is not there, moved',
      { change: 'moveItem', itemId: 'own-9', placeId: 'jira', to: 0 },
      'unknownItem',
    ],
    ['moved to no place', { change: 'moveItem', itemId: 'own-1', placeId: 'drive', to: 0 }, 'unknownPlace'],
    ['that is not there, retired', { change: 'retireItem', itemId: 'own-9' }, 'unknownItem'],
    ['that is not there, restored', { change: 'restoreItem', itemId: 'own-9' }, 'unknownItem'],
  ])('%s is refused', (_what, by, problem) => {
    expect(change(aChecklistWith(anItem()), by)).toEqual(fail(problem));
  });

  it('may be named like one elsewhere, and like one that was retired', () => {
    const twins = aChecklistWith(anItem(), anItem({ itemId: 'own-2', placeId: 'github', retired: true }));
    const elsewhere: ChecklistChange = { change: 'addItem', placeId: 'github', title: 'Driftshåndbog' };
    expect(change(twins, elsewhere).ok).toBe(true);
    expect(change(twins, { change: 'renameItem', itemId: 'own-1', title: 'Driftshåndbog' }).ok).toBe(true);
  });

  it('is not restored or moved beside one of the same name', () => {
    const twins = aChecklistWith(anItem(), anItem({ itemId: 'own-2', retired: true }));
    expect(change(twins, { change: 'restoreItem', itemId: 'own-2' })).toEqual(fail('titleTwice'));
    const apart = aChecklistWith(anItem(), anItem({ itemId: 'own-2', placeId: 'github' }));
    const beside: ChecklistChange = { change: 'moveItem', itemId: 'own-2', placeId: 'jira', to: 0 };
    expect(change(apart, beside)).toEqual(fail('titleTwice'));
  });

  it('keeps its answer while it is retired', () => {
    const retired = after(answered(), { change: 'retireItem', itemId: 'backlog' });
    expect(retired.answers).toEqual(answered().answers);
    expect(after(retired, { change: 'restoreItem', itemId: 'backlog' })).toEqual(answered());
  });
});

describe('moving an item', () => {
  it.each([
    ['first in another place', 'loop', 0, ['backlog', 'questions', 'manuals']],
    ['between two', 'loop', 1, ['questions', 'backlog', 'manuals']],
    ['last', 'loop', 99, ['questions', 'manuals', 'backlog']],
    ['before the first', 'loop', -3, ['backlog', 'questions', 'manuals']],
    ['within its own place', 'jira', 2, ['dialogue', 'technicalDocs', 'backlog', 'groupMaterial']],
  ])('%s', (_where, placeId, to, expected) => {
    const moved = after(aChecklist(), { change: 'moveItem', itemId: 'backlog', placeId, to });
    expect(idsIn(moved, placeId)).toEqual(expected);
  });

  it('counts the items in force', () => {
    const retired = after(aChecklist(), { change: 'retireItem', itemId: 'questions' });
    const moved = after(retired, { change: 'moveItem', itemId: 'backlog', placeId: 'loop', to: 1 });
    expect(idsIn(moved, 'loop')).toEqual(['questions', 'manuals', 'backlog']);
  });
});

describe('a place of its own', () => {
  it('comes last, and takes items', () => {
    const list = after(aChecklist(), { change: 'addPlace', title: ' Fællesdrev ' });
    expect(list.places.at(-1)).toEqual({ placeId: 'new-1', title: 'Fællesdrev' });
    expect(change(list, { change: 'addItem', placeId: 'new-1', title: 'Bilag' }).ok).toBe(true);
    expect(change(list, { change: 'addPlace', title: 'fællesdrev' })).toEqual(fail('titleTwice'));
    expect(change(list, { change: 'addPlace', title: '' })).toEqual(fail('titleMissing'));
  });
});

describe('a full checklist', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => anItem({ itemId: `own-${at}`, title: `Bilag ${at}` }));
  const places = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ placeId: `place-${at}`, title: `Sted ${at}` }));
  const withPlaces = (count: number) => aChecklist({ places: [...aChecklist().places, ...places(count)] });

  it(`takes ${MOST_ITEMS} items and no more, retired ones counted`, () => {
    const last: ChecklistChange = { change: 'addItem', placeId: 'jira', title: 'Det sidste' };
    expect(change(aChecklistWith(...many(40)), last).ok).toBe(true);
    expect(change(aChecklistWith(...many(40), anItem({ retired: true })), last)).toEqual(fail('tooMany'));
  });

  it(`takes ${MOST_PLACES} places and no more, of whichever preset`, () => {
    expect(change(withPlaces(6), { change: 'addPlace', title: 'Det sidste' }).ok).toBe(true);
    expect(change(withPlaces(7), { change: 'addPlace', title: 'Et for meget' })).toEqual(fail('tooMany'));
    expect(change(withPlaces(5), { change: 'takePreset', preset: '2026' }).ok).toBe(true);
    expect(change(withPlaces(6), { change: 'takePreset', preset: '2026' })).toEqual(fail('tooMany'));
  });
});

describe('taking a preset', () => {
  const to2026: ChecklistChange = { change: 'takePreset', preset: '2026' };

  it('moves the documents to where the preset has them, with their answers', () => {
    const taken = after(answered(), to2026);
    expect(taken.preset).toBe('2026');
    expect(idsIn(taken, 'audit')).toEqual(['governanceReport']);
    expect(taken.answers).toEqual(answered().answers);
  });

  it.each([
    ['loop', 'faq'],
    ['jira', 'jira'],
    ['github', 'github'],
  ])('takes an own item of %s along to %s', (placeId, expected) => {
    const taken = after(aChecklistWith(anItem({ placeId })), to2026);
    expect(taken.items.at(-1)).toEqual(anItem({ placeId: expected }));
  });

  it.each([
    ['faq', 'loop'],
    ['nextcloud', 'os2eu'],
    ['audit', 'os2eu'],
  ])('takes an own item of %s back to %s', (placeId, expected) => {
    const of2026 = after(aChecklist(), to2026);
    const taken = after(
      { ...of2026, items: [...of2026.items, anItem({ placeId })] },
      {
        change: 'takePreset',
        preset: '2021',
      },
    );
    expect(taken.items.at(-1)).toEqual(anItem({ placeId: expected }));
  });

  it('keeps own places and what stands in them', () => {
    const list = after(aChecklistWith(anItem({ placeId: 'new-1' })), { change: 'addPlace', title: 'Drev' });
    const taken = after(list, to2026);
    expect(taken.places.at(-1)).toEqual({ placeId: 'new-1', title: 'Drev' });
    expect(taken.items.at(-1)).toEqual(anItem({ placeId: 'new-1' }));
  });

  it('leaves retired what was retired, and named what was named', () => {
    const retired = after(aChecklist(), { change: 'retireItem', itemId: 'manuals' });
    const named = after(retired, { change: 'renameItem', itemId: 'questions', title: 'Ofte stillede' });
    const { items } = after(named, to2026);
    expect(items.find(({ itemId }) => itemId === 'manuals')).toMatchObject({ placeId: 'faq', retired: true });
    expect(items.find(({ itemId }) => itemId === 'questions')).toMatchObject({ title: 'Ofte stillede' });
  });

  it('waits when two own items of one name would meet in a place', () => {
    const of2026 = after(aChecklist(), to2026);
    const twins = [anItem({ placeId: 'audit' }), anItem({ itemId: 'own-2', placeId: 'nextcloud' })];
    expect(
      change({ ...of2026, items: [...of2026.items, ...twins] }, { change: 'takePreset', preset: '2021' }),
    ).toEqual(fail('titleTwice'));
  });
});
