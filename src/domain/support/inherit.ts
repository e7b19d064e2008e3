import type { Support, Supported } from './support';

/** A wish that another one takes the place of. */
export interface Succession {
  from: string;
  to: string;
}

/** The points of the two that are more; none where neither has any. */
const morePoints = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/**
 * What an authority says once a wish that it supports is closed for another: it supports the other one, in the place of
 * the better one of the two and with the points that are more, once. It does so also where it had declined the other:
 * the two are one wish now, it can take its support back, and silence would lose it.
 * An authority that does not support the closed wish says what it said before.
 */
export const inheritSupport = (support: Support, { from, to }: Succession): Support => {
  const places = [from, to].map((wishId) => support.supported.findIndex((each) => each.wishId === wishId));
  const [place = -1] = places;
  if (place < 0 || from === to) return support;
  const best = Math.min(...places.filter((each) => each >= 0));
  const pointsAt = (at: number | undefined): number | null => support.supported[at ?? -1]?.points ?? null;
  const heir: Supported = { wishId: to, points: morePoints(pointsAt(places[0]), pointsAt(places[1])) };
  const others = support.supported.filter(({ wishId }) => wishId !== from && wishId !== to);
  return {
    ...support,
    supported: [...others.slice(0, best), heir, ...others.slice(best)],
    declined: support.declined.filter((wishId) => wishId !== to),
  };
};
