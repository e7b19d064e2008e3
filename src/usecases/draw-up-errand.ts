import type { DecisionMatter } from '../domain/decision';
import type { WishKind } from '../domain/product';
import type { DecisionErrand } from './errand';
import type { World } from './ports';

/** What an errand is about, beside who decides what on which wish and when. */
export interface Mission {
  matter: DecisionMatter;
  basis: string;
  reference: string;
  comment: object;
  /** The status the issue is to get; null for decisions that move no issue. */
  targetStatusId: string | null;
}

/** The wish that is decided on. */
export interface Subject {
  wish: { wishId: string; kind: WishKind };
  issue: { productId: string };
  year: number;
}

/** An errand for a decision on a wish, taken now by the person who asks. */
export const drawUpErrand = (
  world: World,
  { wish: { wishId, kind }, issue: { productId }, year }: Subject,
  { matter, basis, reference, comment, targetStatusId }: Mission,
): DecisionErrand => {
  const at = world.now();
  const decisionId = world.newId();
  return {
    errandId: world.newId(),
    productId,
    wishId,
    year,
    line: kind,
    at,
    state: targetStatusId === null ? 'telling' : 'moving',
    targetStatusId,
    decision: { decisionId, productId, wishId, at, matter, basis, takenBy: world.accountId, reference },
    comment,
  };
};
