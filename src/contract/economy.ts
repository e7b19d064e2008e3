import type { Agreements } from '../domain/agreements';
import type { Decision } from '../domain/decision';
import type { Frame } from '../domain/frame';
import type { Entry } from '../domain/ledger/entry';
import type { Person } from './definitions';

/** The newest entries of a year, with the token of the older ones; null when these are all. */
export interface EntriesPage {
  entries: readonly Entry[];
  next: string | null;
}

/** The agreements with the authorities, with the revision that a change of them rests on. */
export interface KeptAgreements {
  rev: number;
  value: Agreements;
}

/** "Økonomi": the frame of a year beside that of the year before, and its newest movements. One call. */
export interface Economy extends EntriesPage {
  frame: Frame;
  before: Frame;
  agreements: KeptAgreements;
  /** ISO time of the answer. */
  at: string;
}

/** "Beslutninger": the newest decisions of a product, with the token of the older ones; null when these are all. */
export interface DecisionsPage {
  decisions: readonly Decision[];
  next: string | null;
}

/** A wish as Jira names it to the reader now. */
export interface WishName {
  wishId: string;
  key: string;
  title: string;
}

/** What ids in a list stand for, as far as the reader may see it. */
export interface Names {
  wishes: readonly WishName[];
  people: readonly Person[];
}
