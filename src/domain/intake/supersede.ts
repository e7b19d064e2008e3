import type { FrameStatus } from '../money-line';
import { rejectObstacles, type RejectObstacle } from '../mandate';
import type { ProductRules } from '../product';
import type { Wish } from '../wish';

/** Dublet: the same wish is there already. Udgået til fordel for: another wish covers it. */
export const SUPERSEDE_WAYS = ['duplicate', 'replaced'] as const;
export type SupersedeWay = (typeof SUPERSEDE_WAYS)[number];

export type SupersedeObstacle = RejectObstacle | 'sameWish' | 'successorClosed' | 'leadsBack';

/** The wish that is to take the place of another. */
export interface Successor {
  wish: Pick<Wish, 'wishId' | 'stage'>;
  /** Whether it was itself closed for the other one before, at once or over others. */
  leadsBack: boolean;
}

const successorObstacles = (wish: Wish, successor: Successor): SupersedeObstacle[] => {
  if (successor.wish.wishId === wish.wishId) return ['sameWish'];
  if (successor.wish.stage === 'closed') return ['successorClosed'];
  return successor.leadsBack ? ['leadsBack'] : [];
};

/** What keeps a wish from being closed for another: what keeps it from being turned down, and what is wrong with the other. */
export const supersedeObstacles = (
  wish: Wish,
  successor: Successor,
  of: { product: ProductRules; status: FrameStatus | undefined },
): SupersedeObstacle[] => [...rejectObstacles(wish, of), ...successorObstacles(wish, successor)];
