import type { Width } from '../use-width';

export const COLUMNS = [
  'place',
  'wish',
  'kind',
  'benefits',
  'estimate',
  'done',
  'status',
  'frame',
  'menu',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Columns {
  shown: readonly Column[];
  /** Facts that have no column for lack of room and stand under the title instead. */
  folded: readonly Column[];
}

const without = (...hidden: Column[]): Column[] => COLUMNS.filter((column) => !hidden.includes(column));

const BESIDE_DRAWER: Columns = { shown: without('kind', 'status'), folded: [] };

const BY_WIDTH: Readonly<Record<Width, Columns>> = {
  wide: { shown: COLUMNS, folded: [] },
  medium: { shown: without('kind', 'benefits', 'status'), folded: ['kind', 'benefits', 'status'] },
  narrow: {
    shown: ['place', 'wish', 'menu'],
    folded: ['estimate', 'frame', 'kind', 'benefits', 'done', 'status'],
  },
};

/** The columns there is room for. Beside the drawer type and status are left to it. */
export const columnsFor = (width: Width, isBesideDrawer: boolean): Columns =>
  isBesideDrawer ? BESIDE_DRAWER : BY_WIDTH[width];
