import { type Checklist, type ChecklistItem, type ChecklistPreset, type Place } from './checklist';

/** The places that OS2 has named, then and now, and the group's own founding documents. */
export const PLACE_IDS = ['jira', 'os2eu', 'loop', 'github', 'nextcloud', 'audit', 'faq', 'base'] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

/** What must be documented is the same in every preset; only where it is kept has moved. */
export const ITEM_IDS = [
  'backlog',
  'dialogue',
  'technicalDocs',
  'groupMaterial',
  'communication',
  'organisation',
  'governanceReport',
  'templates',
  'minutes',
  'questions',
  'manuals',
  'sourceCode',
  'goodStyle',
  'kommissorium',
  'connectionPractice',
  'checklist',
  'vision',
  'codeOfConduct',
  'contributing',
] as const;
export type ItemId = (typeof ITEM_IDS)[number];

type Layout = readonly { placeId: PlaceId; itemIds: readonly ItemId[] }[];

/** Grunddokumenter. Source: OS2's document collection, its code of conduct, and "God stil" on VISION and CONTRIBUTING. */
const BASE: Layout[number] = {
  placeId: 'base',
  itemIds: [
    'goodStyle',
    'kommissorium',
    'connectionPractice',
    'checklist',
    'vision',
    'codeOfConduct',
    'contributing',
  ],
};

/**
 * Which document is kept where.
 *
 * Source for 2021: OS2, "Checkliste for dokumentation" (4 + 5 + 2 + 1).
 * Source for 2026: os2-sekretariat-docs (processes and routines, workflow and tools): issues on Jira or GitHub, technical
 * documentation as Markdown in GitHub, pages on os2.eu, files in Nextcloud, reports at audit.os2.eu.
 */
const LAYOUTS: Readonly<Record<ChecklistPreset, Layout>> = {
  '2021': [
    { placeId: 'jira', itemIds: ['backlog', 'dialogue', 'technicalDocs', 'groupMaterial'] },
    {
      placeId: 'os2eu',
      itemIds: ['communication', 'organisation', 'governanceReport', 'templates', 'minutes'],
    },
    { placeId: 'loop', itemIds: ['questions', 'manuals'] },
    { placeId: 'github', itemIds: ['sourceCode'] },
    BASE,
  ],
  '2026': [
    { placeId: 'jira', itemIds: ['backlog', 'dialogue'] },
    { placeId: 'github', itemIds: ['sourceCode', 'technicalDocs'] },
    { placeId: 'os2eu', itemIds: ['communication', 'organisation', 'minutes'] },
    { placeId: 'nextcloud', itemIds: ['groupMaterial', 'templates'] },
    { placeId: 'audit', itemIds: ['governanceReport'] },
    { placeId: 'faq', itemIds: ['questions', 'manuals'] },
    BASE,
  ],
};

export const presetPlaces = (preset: ChecklistPreset): Place[] =>
  LAYOUTS[preset].map(({ placeId }) => ({ placeId, title: null }));

export const presetItems = (preset: ChecklistPreset): ChecklistItem[] =>
  LAYOUTS[preset].flatMap(({ placeId, itemIds }) =>
    itemIds.map((itemId) => ({ itemId, placeId, title: null, retired: false })),
  );

/** Whether OS2 named the place, in whichever preset. */
export const isPresetPlace = (placeId: string): placeId is PlaceId =>
  PLACE_IDS.some((known) => known === placeId);

/** Whether OS2 named the document, in whichever preset. */
export const isPresetItem = (itemId: string): itemId is ItemId => ITEM_IDS.some((known) => known === itemId);

/** Where a place of one preset lives on in the others, for the product's own items that stood in it. */
const COUNTERPARTS: Readonly<Partial<Record<PlaceId, PlaceId>>> = {
  loop: 'faq',
  faq: 'loop',
  nextcloud: 'os2eu',
  audit: 'os2eu',
};

/** The place of a preset in which an own item of another preset's place goes on; the founding documents where none fits. */
export const placeIn = (preset: ChecklistPreset, placeId: string): PlaceId => {
  const places = LAYOUTS[preset].map((place) => place.placeId);
  const counterpart = isPresetPlace(placeId) ? COUNTERPARTS[placeId] : undefined;
  return places.find((place) => place === placeId) ?? places.find((place) => place === counterpart) ?? 'base';
};

/** A checklist that nobody has answered yet: the places and documents of a preset. */
export const presetChecklist = (productId: string, preset: ChecklistPreset): Checklist => ({
  productId,
  preset,
  places: presetPlaces(preset),
  items: presetItems(preset),
  answers: {},
});
