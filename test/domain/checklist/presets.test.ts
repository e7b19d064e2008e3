import { CHECKLIST_PRESETS, type ChecklistPreset } from '../../../src/domain/checklist/checklist';
import { ITEM_IDS, PLACE_IDS, presetChecklist } from '../../../src/domain/checklist/presets';

const layoutOf = (preset: ChecklistPreset) => {
  const { places, items } = presetChecklist('10000', preset);
  return places.map(({ placeId }) => [
    placeId,
    items.filter((item) => item.placeId === placeId).map(({ itemId }) => itemId),
  ]);
};

const base = [
  'base',
  ['goodStyle', 'kommissorium', 'connectionPractice', 'checklist', 'vision', 'codeOfConduct', 'contributing'],
];

describe('the preset of 2021', () => {
  it("is OS2's checklist: four in Jira and Confluence, five on os2.eu, two in Loop, one on GitHub", () => {
    expect(layoutOf('2021')).toEqual([
      ['jira', ['backlog', 'dialogue', 'technicalDocs', 'groupMaterial']],
      ['os2eu', ['communication', 'organisation', 'governanceReport', 'templates', 'minutes']],
      ['loop', ['questions', 'manuals']],
      ['github', ['sourceCode']],
      base,
    ]);
  });
});

describe('the preset of 2026', () => {
  it('has the same documents where OS2 keeps them now', () => {
    expect(layoutOf('2026')).toEqual([
      ['jira', ['backlog', 'dialogue']],
      ['github', ['sourceCode', 'technicalDocs']],
      ['os2eu', ['communication', 'organisation', 'minutes']],
      ['nextcloud', ['groupMaterial', 'templates']],
      ['audit', ['governanceReport']],
      ['faq', ['questions', 'manuals']],
      base,
    ]);
  });
});

describe.each(CHECKLIST_PRESETS)('every document of %s', (preset) => {
  const { places, items, answers } = presetChecklist('10000', preset);

  it('stands in exactly one place that the screens have a name for', () => {
    expect(items.map(({ itemId }) => itemId).toSorted()).toEqual([...ITEM_IDS].toSorted());
    expect(PLACE_IDS).toEqual(expect.arrayContaining(places.map(({ placeId }) => placeId)));
  });

  it('is in force and unanswered, and leaves its name to the screen', () => {
    expect(items.every(({ retired, title }) => !retired && title === null)).toBe(true);
    expect(answers).toEqual({});
  });
});
