import { fail, ok, type Result } from '../result';
import { sameText } from '../same-text';
import { answerItem, checkItem, type ChangedBy } from './answer-item';
import type {
  Checklist,
  ChecklistChange,
  ChecklistItem,
  ChecklistPreset,
  ChecklistProblem,
} from './checklist';
import { isPresetItem, placeIn, presetItems, presetPlaces } from './presets';

/** Retired items are counted: they keep their answers. */
export const MOST_ITEMS = 60;
export const MOST_PLACES = 12;

type Changed = Result<Checklist, ChecklistProblem>;

/** A title that stands alone among those beside it, as it is kept. Names that the screen gives are not compared. */
const titleAmong = (
  others: readonly { title: string | null }[],
  title: string,
): Result<string, ChecklistProblem> => {
  if (title.trim() === '') return fail('titleMissing');
  const isTaken = others.some((other) => other.title !== null && sameText(other.title, title));
  return isTaken ? fail('titleTwice') : ok(title.trim());
};

const inForce = ({ items }: Checklist, placeId: string): ChecklistItem[] =>
  items.filter((item) => item.placeId === placeId && !item.retired);

const besides = (items: readonly ChecklistItem[], itemId: string): ChecklistItem[] =>
  items.filter((item) => item.itemId !== itemId);

/** Whether an item could stand in a place with the title it has. */
const fits = (checklist: Checklist, { itemId, title }: ChecklistItem, placeId: string): boolean =>
  title === null || titleAmong(besides(inForce(checklist, placeId), itemId), title).ok;

type ItemChange = (item: ChecklistItem) => Changed;

const onItem = (checklist: Checklist, itemId: string, change: ItemChange): Changed => {
  const item = checklist.items.find((candidate) => candidate.itemId === itemId);
  return item ? change(item) : fail('unknownItem');
};

const withItem = (checklist: Checklist, changed: ChecklistItem): Checklist => ({
  ...checklist,
  items: checklist.items.map((item) => (item.itemId === changed.itemId ? changed : item)),
});

const hasPlace = ({ places }: Checklist, placeId: string): boolean =>
  places.some((place) => place.placeId === placeId);

const addItem = (
  checklist: Checklist,
  { placeId, title }: { placeId: string; title: string },
  newId: () => string,
): Changed => {
  if (!hasPlace(checklist, placeId)) return fail('unknownPlace');
  const named = titleAmong(inForce(checklist, placeId), title);
  if (!named.ok) return named;
  if (checklist.items.length >= MOST_ITEMS) return fail('tooMany');
  const item = { itemId: newId(), placeId, title: named.value, retired: false };
  return ok({ ...checklist, items: [...checklist.items, item] });
};

const renameItem = (checklist: Checklist, itemId: string, title: string): Changed =>
  onItem(checklist, itemId, (item) => {
    const named = titleAmong(besides(inForce(checklist, item.placeId), itemId), title);
    return named.ok ? ok(withItem(checklist, { ...item, title: named.value })) : named;
  });

const moveItem = (
  checklist: Checklist,
  { itemId, placeId, to }: { itemId: string; placeId: string; to: number },
): Changed =>
  onItem(checklist, itemId, (item) => {
    if (!hasPlace(checklist, placeId)) return fail('unknownPlace');
    if (!fits(checklist, item, placeId)) return fail('titleTwice');
    const others = besides(checklist.items, itemId);
    const follower = besides(inForce(checklist, placeId), itemId)[Math.max(0, Math.trunc(to))];
    const at = follower ? others.indexOf(follower) : others.length;
    return ok({ ...checklist, items: others.toSpliced(at, 0, { ...item, placeId }) });
  });

const retireItem = (checklist: Checklist, itemId: string): Changed =>
  onItem(checklist, itemId, (item) => ok(withItem(checklist, { ...item, retired: true })));

const restoreItem = (checklist: Checklist, itemId: string): Changed =>
  onItem(checklist, itemId, (item) =>
    fits(checklist, item, item.placeId)
      ? ok(withItem(checklist, { ...item, retired: false }))
      : fail('titleTwice'),
  );

const addPlace = (checklist: Checklist, title: string, newId: () => string): Changed => {
  const named = titleAmong(checklist.places, title);
  if (!named.ok) return named;
  if (checklist.places.length >= MOST_PLACES) return fail('tooMany');
  return ok({ ...checklist, places: [...checklist.places, { placeId: newId(), title: named.value }] });
};

/** Where the preset puts it; with the name that the product gave it, and retired where the product retired it. */
const asBefore =
  ({ items }: Checklist) =>
  (item: ChecklistItem): ChecklistItem => {
    const before = items.find(({ itemId }) => itemId === item.itemId);
    return { ...item, title: before?.title ?? null, retired: before?.retired ?? false };
  };

const takePreset = (checklist: Checklist, preset: ChecklistPreset): Changed => {
  const places = [...presetPlaces(preset), ...checklist.places.filter(({ title }) => title !== null)];
  if (places.length > MOST_PLACES) return fail('tooMany');
  const own = checklist.items
    .filter(({ itemId }) => !isPresetItem(itemId))
    .map((item) =>
      hasPlace({ ...checklist, places }, item.placeId)
        ? item
        : { ...item, placeId: placeIn(preset, item.placeId) },
    );
  const items = [...presetItems(preset).map(asBefore(checklist)), ...own];
  const taken = { ...checklist, preset, places, items };
  return items.every((item) => item.retired || fits(taken, item, item.placeId))
    ? ok(taken)
    : fail('titleTwice');
};

/** What a change needs from outside: who makes it and when, ids for what is new, and what the app found of an item. */
export interface ChangeSources extends ChangedBy {
  newId: () => string;
}

/**
 * The checklist after one change.
 *
 * Source: OS2, "Checkliste for dokumentation": no exact template, so that a product adds, moves and retires items, and
 * explains ("ikke relevant – forklar"). Nothing is deleted: a retired item keeps its answer. Titles are trimmed, and of the
 * items in force in a place no two have the same. At most {@link MOST_ITEMS} items and {@link MOST_PLACES} places.
 *
 * `to` of a move counts the items in force in the place. Taking a preset puts OS2's documents where the preset has them and
 * keeps every answer, every own place and every own item; an item whose place is gone goes on in the place that took over.
 */
export const changeChecklist = (
  checklist: Checklist,
  change: ChecklistChange,
  by: ChangeSources,
): Changed => {
  switch (change.change) {
    case 'answer':
      return answerItem(checklist, change, by);
    case 'check':
      return checkItem(checklist, change, by);
    case 'addItem':
      return addItem(checklist, change, by.newId);
    case 'renameItem':
      return renameItem(checklist, change.itemId, change.title);
    case 'moveItem':
      return moveItem(checklist, change);
    case 'retireItem':
      return retireItem(checklist, change.itemId);
    case 'restoreItem':
      return restoreItem(checklist, change.itemId);
    case 'addPlace':
      return addPlace(checklist, change.title, by.newId);
    case 'takePreset':
      return takePreset(checklist, change.preset);
  }
};
