import danish from '../../locales/da-DK/documentation.json';
import type { ChecklistItem, ItemState, Place } from '../domain/checklist/checklist';
import type { EvidenceKind } from '../domain/checklist/item-status';
import type { Level } from '../domain/governance/requirements';
import type { MeetingKind, MinutesState } from '../domain/minutes/minutes';
import type { RoadmapColumn } from '../domain/publishing/roadmap';

const names = danish.documentation;

/** A name by id. Ids that have none are shown as they are: a checklist may be older than the words for it. */
const named = (known: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(known, id) ? (known[id] ?? id) : id;

export const placeName = ({ placeId, title }: Place): string => title ?? named(names.places, placeId);

export const itemName = ({ itemId, title }: ChecklistItem): string => title ?? named(names.items, itemId);

export const stateName = (state: ItemState | 'unanswered'): string => names.states[state];

export const evidenceName = (kind: EvidenceKind): string => names.evidence[kind];

export const meetingName = (kind: MeetingKind): string => names.meetingKinds[kind];

export const minutesStateName = (state: MinutesState): string => names.minutesStates[state];

export const columnName = (column: RoadmapColumn): string => names.roadmap[column];

export const levelName = (level: Level): string => names.levels[level];

/** OS2's requirements in our own short words; theirs stand in their file. */
export const requirementName = (id: string): string => named(names.requirements, id);
