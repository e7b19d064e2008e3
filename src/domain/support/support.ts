import { fail, ok, type Result } from '../result';

/** So many wishes may one authority answer for: what its row in the store holds with room to spare. */
export const MOST_ANSWERS = 1_000;
export const MOST_POINTS = 1_000_000;

/** A wish that an authority supports, with the points it gives; null where it gives none. */
export interface Supported {
  wishId: string;
  /** Whole number, 0 or more. */
  points: number | null;
}

/** What one authority says of the wishes of a product, whoever of its delegates said it. */
export interface Support {
  productId: string;
  authorityId: string;
  /** In the authority's own order, the most wanted first. */
  supported: readonly Supported[];
  /** Ids of the wishes that it does not support. */
  declined: readonly string[];
}

/** What an authority says of one wish; `unanswered` while it has said nothing. */
export const SUPPORT_ANSWERS = ['supports', 'declines', 'unanswered'] as const;
export type SupportAnswer = (typeof SUPPORT_ANSWERS)[number];

export type SupportChange =
  | { change: 'answer'; wishId: string; answer: SupportAnswer }
  /** To a place in the authority's own order, from 1. */
  | { change: 'move'; wishId: string; to: number }
  | { change: 'points'; wishId: string; points: number | null };

/** `full`: the authority has answered for as many wishes as it may. `notSupported`: only supported wishes have a place and points. */
export type SupportProblem = 'full' | 'notSupported';

/** An authority that has said nothing. */
export const noSupport = (productId: string, authorityId: string): Support => ({
  productId,
  authorityId,
  supported: [],
  declined: [],
});

export const answerOn = (support: Support | undefined, wishId: string): SupportAnswer => {
  if (support?.supported.some((each) => each.wishId === wishId)) return 'supports';
  return support?.declined.includes(wishId) ? 'declines' : 'unanswered';
};

/** The place of a wish in the authority's own order, from 1; null where it is not supported. */
export const placeIn = ({ supported }: Support, wishId: string): number | null => {
  const at = supported.findIndex((each) => each.wishId === wishId);
  return at < 0 ? null : at + 1;
};

export const pointsOn = ({ supported }: Support, wishId: string): number | null =>
  supported.find((each) => each.wishId === wishId)?.points ?? null;

const withAnswer = (support: Support, wishId: string, answer: SupportAnswer): Support => {
  if (answerOn(support, wishId) === answer) return support;
  const supported = support.supported.filter((each) => each.wishId !== wishId);
  const declined = support.declined.filter((each) => each !== wishId);
  if (answer === 'supports') supported.push({ wishId, points: null });
  if (answer === 'declines') declined.push(wishId);
  return { ...support, supported, declined };
};

const withPlace = (support: Support, moved: Supported, to: number): Support => {
  const others = support.supported.filter(({ wishId }) => wishId !== moved.wishId);
  const at = Math.min(Math.max(1, Math.trunc(to)), others.length + 1) - 1;
  return { ...support, supported: [...others.slice(0, at), moved, ...others.slice(at)] };
};

const withPoints = (support: Support, wishId: string, points: number | null): Support => ({
  ...support,
  supported: support.supported.map((each) => (each.wishId === wishId ? { wishId, points } : each)),
});

/** What an authority says after a change. A wish that is newly supported comes last in its order; a place beyond the last is the last. */
export const changeSupport = (support: Support, change: SupportChange): Result<Support, SupportProblem> => {
  const { wishId } = change;
  if (change.change === 'answer') {
    const next = withAnswer(support, wishId, change.answer);
    return next.supported.length + next.declined.length > MOST_ANSWERS ? fail('full') : ok(next);
  }
  const entry = support.supported.find((each) => each.wishId === wishId);
  if (!entry) return fail('notSupported');
  return ok(
    change.change === 'move'
      ? withPlace(support, entry, change.to)
      : withPoints(support, wishId, change.points),
  );
};
