import type { Ranked } from '../../../src/contract/definitions';
import { seenIn, type Anchor, type Seen } from '../../../src/domain/rank';
import { movesBetween, nextMove } from '../../../src/domain/support/reorder';

export interface OrderCalls {
  rank: (move: { wishId: string; anchor: Anchor; seen: Seen }) => Promise<Ranked>;
}

export interface OrderProgress {
  onMoved: (moved: number, of: number) => void;
  /** Asked before each move; what has been moved stays moved. */
  isStopped: () => boolean;
}

/**
 * Moves wishes one by one until they stand in an order, with the fewest moves there are, each on the order that Jira
 * answered with before: what somebody else moves meanwhile is seen. Gives the order that Jira then has, or null where it
 * was stopped on the way.
 *
 * @throws CallFailed as soon as a move is refused
 */
export const writeOrder = async (
  calls: OrderCalls,
  { now, wanted }: { now: readonly string[]; wanted: readonly string[] },
  { onMoved, isStopped }: OrderProgress,
): Promise<readonly string[] | null> => {
  let order = now;
  let moved = 0;
  for (let move = nextMove(order, wanted); move; move = nextMove(order, wanted)) {
    onMoved(moved, moved + movesBetween(order, wanted));
    if (isStopped()) return null;
    order = (await calls.rank({ ...move, seen: seenIn(order, move.wishId, move.anchor) })).order;
    moved += 1;
  }
  onMoved(moved, moved);
  return order;
};
