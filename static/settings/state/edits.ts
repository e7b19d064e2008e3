/**
 * Changes to a list by the ids of what was changed; null is a removal.
 * Laid over the list as it is now, so that somebody else's changes to other entries are kept.
 */
export type Edits<Entry> = Readonly<Record<string, Entry | null>>;

/** The list with the edits laid over it: changed in place, removed, and what is new at the end. */
export const withEdits = <Entry>(
  saved: readonly Entry[],
  edits: Edits<Entry>,
  idOf: (entry: Entry) => string,
): Entry[] => {
  const known = new Set(saved.map(idOf));
  const kept = saved.map((entry) => (idOf(entry) in edits ? edits[idOf(entry)] : entry));
  const added = Object.entries(edits).map(([id, entry]) => (known.has(id) ? null : entry));
  return [...kept, ...added].filter((entry): entry is Entry => entry !== null && entry !== undefined);
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether laying the edits over the list changes anything. */
export const changesAny = <Entry>(
  saved: readonly Entry[],
  edits: Edits<Entry>,
  idOf: (entry: Entry) => string,
): boolean => !same(withEdits(saved, edits, idOf), saved);

/** Whether a patch says anything else than what is saved. */
export const patchChanges = <Saved extends object>(saved: Saved, patch: Partial<Saved>): boolean =>
  !same({ ...saved, ...patch }, saved);

/** The list with an entry one place up (-1) or down (1); unchanged beyond either end. */
export const moved = <Entry>(entries: readonly Entry[], from: number, steps: number): readonly Entry[] => {
  const entry = entries[from];
  const to = from + steps;
  if (entry === undefined || to < 0 || to >= entries.length) return entries;
  const others = entries.filter((_, index) => index !== from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
};
