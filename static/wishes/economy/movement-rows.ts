import type { Decision } from '../../../src/domain/decision';
import { ENTRY_KINDS, LINES, type Entry, type EntryKind, type Line } from '../../../src/domain/ledger/entry';
import type { Details } from '../state/list-view';
import { wishText, type Known } from '../records/names';

/** What the movements are narrowed to. */
export interface MovementFilter {
  kind: EntryKind | null;
  line: Line | null;
  find: string;
}

export const movementFilter = ({ entry, line, find = '' }: Details): MovementFilter => ({
  kind: ENTRY_KINDS.find((kind) => kind === entry) ?? null,
  line: LINES.find((known) => known === line) ?? null,
  find,
});

export const isNarrowed = ({ kind, line, find }: MovementFilter): boolean =>
  kind !== null || line !== null || find.trim() !== '';

/** What stands beside an entry: who booked it by name, and the decision behind it as far as it has been fetched. */
export interface Beside {
  known: Known;
  decisions: ReadonlyMap<string, Decision>;
  person: (accountId: string) => string;
}

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('da');

const wordsOf = (entry: Entry, { known, decisions, person }: Beside): string => {
  const { key, title } = wishText(known, entry.wishId);
  const reference = decisions.get(entry.decisionId)?.reference ?? '';
  return [key, title, person(entry.bookedBy), reference].join(' ');
};

/** The entries that a filter leaves, in the order they stand. */
export const filteredMovements = (
  entries: readonly Entry[],
  filter: MovementFilter,
  beside: Beside,
): readonly Entry[] => {
  const find = folded(filter.find.trim());
  return entries.filter(
    (entry) =>
      (filter.kind === null || entry.kind === filter.kind) &&
      (filter.line === null || entry.line === filter.line) &&
      (find === '' || folded(wordsOf(entry, beside)).includes(find)),
  );
};
