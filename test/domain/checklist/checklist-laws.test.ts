import fc from 'fast-check';
import { changeChecklist, MOST_ITEMS, MOST_PLACES } from '../../../src/domain/checklist/change-checklist';
import {
  CHECKLIST_PRESETS,
  ITEM_STATES,
  type Checklist,
  type ChecklistChange,
} from '../../../src/domain/checklist/checklist';
import { ITEM_IDS, PLACE_IDS } from '../../../src/domain/checklist/presets';
import { statusOf, tallyOf } from '../../../src/domain/checklist/item-status';
import { aChecklist, anItemAnswer, someSources } from '../../builders/checklists';

/** Few names, so that they often meet. */
const aTitle = fc.constantFrom('Bilag', ' bilag ', 'Håndbog', '', 'Noter');
const anItemId = fc.constantFrom('backlog', 'minutes', 'new-0', 'new-1', 'new-2', 'nobody');
const aPlaceId = fc.constantFrom(...PLACE_IDS, 'new-0', 'new-1');
const anAnswer = fc
  .record({ state: fc.option(fc.constantFrom(...ITEM_STATES)), reason: fc.constantFrom('', 'Derfor.') })
  .map((given) => anItemAnswer(given));

const aChange: fc.Arbitrary<ChecklistChange> = fc.oneof(
  fc.record({
    change: fc.constant('answer' as const),
    itemId: anItemId,
    seen: fc.nat({ max: 3 }),
    answer: anAnswer,
  }),
  fc.record({ change: fc.constant('check' as const), itemId: anItemId, seen: fc.nat({ max: 3 }) }),
  fc.record({ change: fc.constant('addItem' as const), placeId: aPlaceId, title: aTitle }),
  fc.record({ change: fc.constant('renameItem' as const), itemId: anItemId, title: aTitle }),
  fc.record({
    change: fc.constant('moveItem' as const),
    itemId: anItemId,
    placeId: aPlaceId,
    to: fc.integer({ min: -2, max: 8 }),
  }),
  fc.record({ change: fc.constantFrom('retireItem' as const, 'restoreItem' as const), itemId: anItemId }),
  fc.record({ change: fc.constant('addPlace' as const), title: aTitle }),
  fc.record({ change: fc.constant('takePreset' as const), preset: fc.constantFrom(...CHECKLIST_PRESETS) }),
);

/** A checklist with every step of its way; a refused change is a step that changed nothing. */
const ways = (changes: readonly ChecklistChange[]): Checklist[] => {
  let made = 0;
  const sources = someSources({ newId: () => `new-${made++}` });
  const steps = [aChecklist()];
  for (const change of changes) {
    const before = steps.at(-1) ?? aChecklist();
    const result = changeChecklist(before, change, sources);
    steps.push(result.ok ? result.value : before);
  }
  return steps;
};

const aWay = fc.array(aChange, { maxLength: 30 }).map(ways);

const ends = (steps: readonly Checklist[]) => steps.at(-1) ?? aChecklist();

describe('whatever is changed', () => {
  it("OS2's documents all stay, each once and in a place of the list", () => {
    fc.assert(
      fc.property(aWay, (steps) => {
        const { items, places } = ends(steps);
        const ids = items.map(({ itemId }) => itemId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining([...ITEM_IDS]));
        expect(items.every(({ placeId }) => places.some((place) => place.placeId === placeId))).toBe(true);
      }),
    );
  });

  it('no two items in force of a place have the same title, and none is untrimmed', () => {
    fc.assert(
      fc.property(aWay, (steps) => {
        const named = ends(steps).items.filter(({ title, retired }) => title !== null && !retired);
        const inPlace = named.map(({ placeId, title }) => `${placeId}: ${title?.toLowerCase()}`);
        expect(new Set(inPlace).size).toBe(inPlace.length);
        expect(named.every(({ title }) => title === title?.trim() && title !== '')).toBe(true);
      }),
    );
  });

  it('no answer is ever lost, and each change of one counts', () => {
    fc.assert(
      fc.property(aWay, (steps) => {
        steps.slice(1).forEach(({ answers }, at) => {
          for (const [itemId, before] of Object.entries(steps[at]?.answers ?? {})) {
            const now = answers[itemId];
            expect(now).toEqual(
              now?.rev === before.rev ? before : expect.objectContaining({ rev: before.rev + 1 }),
            );
          }
        });
      }),
    );
  });

  it('nothing is not relevant without a reason', () => {
    fc.assert(
      fc.property(aWay, (steps) => {
        const unexplained = Object.values(ends(steps).answers).filter(
          ({ state, reason }) => state === 'notRelevant' && reason === '',
        );
        expect(unexplained).toEqual([]);
      }),
    );
  });

  it('there are never more items or places than agreed', () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 120 }).map(ways), (steps) => {
        expect(ends(steps).items.length).toBeLessThanOrEqual(MOST_ITEMS);
        expect(ends(steps).places.length).toBeLessThanOrEqual(MOST_PLACES);
      }),
      { numRuns: 30 },
    );
  });

  it('the way to another preset and back leads to the same documents in the same places', () => {
    fc.assert(
      fc.property(aWay, (steps) => {
        const take = (list: Checklist, preset: Checklist['preset']) =>
          changeChecklist(list, { change: 'takePreset', preset }, someSources());
        const first = take(ends(steps), '2021');
        const there = first.ok ? take(first.value, '2026') : first;
        const back = there.ok ? take(there.value, '2021') : there;
        fc.pre(first.ok && back.ok);
        expect(back).toEqual(first);
      }),
    );
  });
});

describe('the counts of places', () => {
  it('add up to the count of the whole list', () => {
    fc.assert(
      fc.property(aWay, (steps) => {
        const { items, answers, places } = ends(steps);
        const tally = (some: typeof items) =>
          tallyOf(some.map(({ itemId }) => statusOf(answers[itemId] ?? null, null, '2027-11-24')));
        const whole = tally(items);
        const parts = places.map(({ placeId }) => tally(items.filter((item) => item.placeId === placeId)));
        const summed = (count: keyof typeof whole) => parts.reduce((sum, part) => sum + part[count], 0);
        expect({
          total: summed('total'),
          inPlace: summed('inPlace'),
          missing: summed('missing'),
          withoutResponsible: summed('withoutResponsible'),
          overdue: summed('overdue'),
        }).toEqual(whole);
      }),
    );
  });
});
