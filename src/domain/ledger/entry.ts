import { MOVEMENT_KINDS } from '../frame';
import type { Ore } from '../money';

/**
 * What an entry books: what changes the frame's size, and for a wish disponering, frigivelse and forbrug.
 * Source: OS2's chart of accounts (docs/processes/os2_kontoplaner.md).
 */
export const ENTRY_KINDS = [...MOVEMENT_KINDS, 'commitment', 'release', 'spending'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * The lines of a frame: udvikling (account 00008), vedligehold (00011), koordinering (00006).
 * Coordination has money of its own and never eats what is left for wishes.
 */
export const LINES = ['development', 'maintenance', 'coordination'] as const;
export type Line = (typeof LINES)[number];

/** One entry of the ledger of a product and calendar year. Written once; a correction is a new entry. */
export interface Entry {
  /** The idempotency key: the same act books the same entry, however often it is carried out. */
  entryId: string;
  productId: string;
  year: number;
  line: Line;
  kind: EntryKind;
  /** Øre without VAT. Negative where something is taken back, such as a correction downwards. */
  amount: Ore;
  /** The wish; null for what concerns the frame. */
  wishId: string | null;
  /** The decision behind it in the log. */
  decisionId: string;
  /** Account id of who acted. */
  bookedBy: string;
  /** ISO date and time. */
  at: string;
}

/** Who did what when: what the entries of one act have in common. */
export interface Act {
  /** Unique for the act: the errand or the decision that carries it out. */
  actId: string;
  decisionId: string;
  bookedBy: string;
  at: string;
  line: Line;
}
