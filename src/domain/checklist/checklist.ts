import type { Role } from '../roles';

/**
 * The documentation checklist: what a product must have written down, and where.
 *
 * Source: OS2, "Checkliste for dokumentation" (Jira/Confluence 4, os2.eu 5, Loop 2, GitHub 1); the places have moved since,
 * so places and items are data: a preset to begin with and the product's own changes on top.
 */
export const CHECKLIST_PRESETS = ['2021', '2026'] as const;
export type ChecklistPreset = (typeof CHECKLIST_PRESETS)[number];

/** Somewhere documentation is kept. Places of a preset are named by the screen; the product's own carry their title. */
export interface Place {
  placeId: string;
  title: string | null;
}

/** One thing that must be documented. Items of a preset are named by the screen; the product's own carry their title. */
export interface ChecklistItem {
  itemId: string;
  placeId: string;
  title: string | null;
  /** Retired items keep their answer and no longer count. */
  retired: boolean;
}

/** Findes, mangler, ikke relevant – forklar. */
export const ITEM_STATES = ['exists', 'missing', 'notRelevant'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Who keeps a document: a role of the product or one of its members. */
export type Responsible = { role: Role } | { accountId: string };

/** The head of a document: Ejer, Version, Godkender, Godkendelsesdato, Revisionsdato. Dates are ISO days. */
export interface DocumentHead {
  owner: string;
  version: string;
  approver: string;
  approvedOn: string | null;
  reviseBy: string | null;
}

/** What a person has said of an item. */
export interface ItemAnswer {
  /** Null while nobody has said anything: evidence found in use speaks then. */
  state: ItemState | null;
  /** Why it is not relevant, or why the answer differs from what the app found. */
  reason: string;
  responsible: Responsible | null;
  link: string | null;
  head: DocumentHead;
}

/** An answer as it is kept. */
export interface KeptAnswer extends ItemAnswer {
  /** Counts the changes of this item, so that two people on two items never disturb each other. */
  rev: number;
  /** Senest kontrolleret: ISO day and account id. */
  checkedOn: string | null;
  checkedBy: string | null;
}

export interface Checklist {
  productId: string;
  preset: ChecklistPreset;
  places: readonly Place[];
  items: readonly ChecklistItem[];
  answers: Readonly<Record<string, KeptAnswer>>;
}

/** One change of a checklist. `seen` is the revision of the item that the person changed it at; 0 for an unanswered one. */
export type ChecklistChange =
  | { change: 'answer'; itemId: string; seen: number; answer: ItemAnswer }
  | { change: 'check'; itemId: string; seen: number }
  | { change: 'addItem'; placeId: string; title: string }
  | { change: 'renameItem'; itemId: string; title: string }
  | { change: 'moveItem'; itemId: string; placeId: string; to: number }
  | { change: 'retireItem'; itemId: string }
  | { change: 'restoreItem'; itemId: string }
  | { change: 'addPlace'; title: string }
  | { change: 'takePreset'; preset: ChecklistPreset };

/** Why a change was not made. */
export type ChecklistProblem =
  | 'unknownItem'
  | 'unknownPlace'
  | 'titleMissing'
  | 'titleTwice'
  | 'reasonMissing'
  | 'changedMeanwhile'
  | 'tooMany';
