import { movedBetween } from './support/reorder';

/**
 * Rækkefølge vedtaget: the open wishes as the coordination group agreed on them one day. It is kept as it was;
 * later moves in Jira show as deviations from it. Source: the coordination group prioritises the development wishes.
 */
export interface AgreedOrder {
  productId: string;
  /** The line in the log that agreed on it. */
  decisionId: string;
  /** ISO date and time. */
  at: string;
  /** Account id. */
  takenBy: string;
  /** First first. */
  wishIds: readonly string[];
}

/** How a wish stands beside what was agreed: moved from a place (from 1), or new since then. */
export type Deviation = { deviation: 'moved'; from: number } | { deviation: 'new' };

const placesLeft = ({ wishIds }: AgreedOrder, here: ReadonlySet<string>): ReadonlyMap<string, number> =>
  new Map(wishIds.filter((wishId) => here.has(wishId)).map((wishId, place) => [wishId, place + 1]));

/**
 * The open wishes that do not stand as agreed. When one wish was lifted over the others only that one has moved:
 * as few wishes as possible are named. Places are counted among the agreed wishes that are still open.
 *
 * @param open the open wishes now, first first
 */
export const deviationsFrom = (
  agreed: AgreedOrder,
  open: readonly string[],
): ReadonlyMap<string, Deviation> => {
  const places = placesLeft(agreed, new Set(open));
  const moved = movedBetween(open, agreed.wishIds);
  return new Map(
    open.flatMap((wishId): [string, Deviation][] => {
      const from = places.get(wishId);
      if (from === undefined) return [[wishId, { deviation: 'new' }]];
      return moved.has(wishId) ? [[wishId, { deviation: 'moved', from }]] : [];
    }),
  );
};
