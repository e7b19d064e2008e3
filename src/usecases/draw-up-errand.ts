import type { DecisionMatter } from '../domain/decision';
import type { Errand } from './errand';
import type { World } from './ports';
import type { WishAtHand } from './wish-at-hand';

/** What an errand is about, beside who decides what on which wish and when. */
export interface Mission {
  matter: DecisionMatter;
  basis: string;
  reference: string;
  comment: object;
  /** The status the issue is to get; null for decisions that move no issue. */
  targetStatusId: string | null;
}

/** An errand for a decision on a wish, taken now by the person who asks. */
export const drawUpErrand = (
  world: World,
  { issue: { productId, wishId }, year }: Pick<WishAtHand, 'issue' | 'year'>,
  { matter, basis, reference, comment, targetStatusId }: Mission,
): Errand => {
  const at = world.now();
  const decisionId = world.newId();
  return {
    errandId: world.newId(),
    productId,
    wishId,
    year,
    at,
    state: targetStatusId === null ? 'telling' : 'moving',
    targetStatusId,
    decision: { decisionId, productId, wishId, at, matter, basis, takenBy: world.accountId, reference },
    comment,
  };
};
