import type { Decision } from '../domain/decision';
import type { World } from './ports';

/** A line of the log on a product and no single wish of it, taken now by the person who asks. */
export const productDecision = (
  world: World,
  line: Pick<Decision, 'decisionId' | 'productId' | 'matter' | 'basis' | 'reference'>,
): Decision => ({ ...line, wishId: null, at: world.now(), takenBy: world.accountId });
