import { ACTS, type Act } from '../contract/live';
import type { DecisionMatter } from '../domain/decision';
import type { World } from './ports';

/** Tells the open pages of a product what somebody did there, once it is done. Never fails. */
export const tellPages = (
  world: World,
  { productId, wishId, act }: { productId: string; wishId: string | null; act: Act },
): Promise<void> => world.live.tell({ productId, wishId, act, accountId: world.accountId, at: world.now() });

/** What a decision is called when the pages are told of it. */
export const actOfMatter = ({ matter }: DecisionMatter): Act =>
  ACTS.find((act) => act === matter) ?? 'changed';
