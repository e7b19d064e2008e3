/** Where a wish is to go: right before or right after another. */
export type Anchor = { before: string } | { after: string };

/** The wish that a place is named by. */
export const anchorWish = (anchor: Anchor): string => ('before' in anchor ? anchor.before : anchor.after);

/** The wishes that stand right above and right below one; null at either end of the list. */
export interface Neighbours {
  above: string | null;
  below: string | null;
}

/** What the person who moved a wish saw, so that a move in a list that has changed meanwhile can be told. */
export interface Seen {
  wish: Neighbours;
  anchor: Neighbours;
}

/** The list with the moved wish at its new place; unchanged where the anchor or the wish is not in it. */
export const moveWish = (ranked: readonly string[], wishId: string, anchor: Anchor): readonly string[] => {
  const reference = anchorWish(anchor);
  if (reference === wishId || !ranked.includes(wishId)) return ranked;
  const others = ranked.filter((id) => id !== wishId);
  const at = others.indexOf(reference);
  if (at < 0) return ranked;
  const place = 'before' in anchor ? at : at + 1;
  return [...others.slice(0, place), wishId, ...others.slice(place)];
};

/** The anchor that puts a wish at a place (from 1); null where it already stands there or there is nothing to move. */
export const anchorFor = (ranked: readonly string[], wishId: string, place: number): Anchor | null => {
  const now = ranked.indexOf(wishId);
  const others = ranked.filter((id) => id !== wishId);
  const target = Math.max(1, Math.min(ranked.length, Math.trunc(place))) - 1;
  if (now < 0 || now === target || others.length === 0) return null;
  const next = others[target];
  const last = others[others.length - 1];
  return next !== undefined ? { before: next } : last !== undefined ? { after: last } : null;
};

/** The neighbours of a wish in a ranked list. */
export const neighboursOf = (ranked: readonly string[], wishId: string): Neighbours => {
  const at = ranked.indexOf(wishId);
  return at < 0
    ? { above: null, below: null }
    : { above: ranked[at - 1] ?? null, below: ranked[at + 1] ?? null };
};

/** What somebody sees of a list when they move a wish in it. */
export const seenIn = (ranked: readonly string[], wishId: string, anchor: Anchor): Seen => ({
  wish: neighboursOf(ranked, wishId),
  anchor: neighboursOf(ranked, anchorWish(anchor)),
});

const sameNeighbours = (a: Neighbours, b: Neighbours): boolean => a.above === b.above && a.below === b.below;

/**
 * Whether a move still means what the person saw: the wish and its anchor both stand where they stood.
 * Moves elsewhere in the list do not disturb it.
 */
export const stillAsSeen = (
  now: readonly string[],
  move: { wishId: string; anchor: Anchor; seen: Seen },
): boolean => {
  const current = seenIn(now, move.wishId, move.anchor);
  return (
    now.includes(move.wishId) &&
    now.includes(anchorWish(move.anchor)) &&
    sameNeighbours(current.wish, move.seen.wish) &&
    sameNeighbours(current.anchor, move.seen.anchor)
  );
};
