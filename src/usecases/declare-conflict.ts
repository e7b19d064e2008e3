import type { InboxEntry } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { isWaiting } from '../domain/decision-case';
import { withConflict } from '../domain/ruling';
import { mayInProduct, refuse } from './authorise';
import { commitFresh } from './errand-flow';
import { openCase } from './inbox';
import type { Change, World } from './ports';
import { tellPages } from './tell-pages';

interface Declaration {
  caseId: string;
  /** Null takes it back. */
  reason: string | null;
}

const declared = async (world: World, { caseId, reason }: Declaration): Promise<Change[]> => {
  const file = (await world.store.case(caseId)) ?? refuse();
  const product = await world.store.product(file.value.productId);
  if (!(await mayInProduct(world, product.value, 'decideCase'))) refuse();
  if (!isWaiting(file.value)) throw new Refusal({ code: 'ruling', problem: 'notWaiting' });
  const { accountId } = world;
  const value = withConflict(file.value, { accountId, reason, at: world.now() });
  return [{ write: 'case', was: file.rev, value }];
};

/**
 * Meld interessekonflikt: somebody who decides says that they have an interest of their own in a case. From then on
 * the server lets them take no part in it, until they take it back; it stands beside the decision in the log.
 *
 * @throws Refusal `ruling` with `notWaiting` when the case is answered
 */
export const declareConflict = async (world: World, declaration: Declaration): Promise<InboxEntry> => {
  await commitFresh(world.store, () => declared(world, declaration));
  const entry = await openCase(world, { caseId: declaration.caseId });
  const { productId, wishId } = entry.case;
  // Who has an interest is for those who decide: the hint says no more than that something changed.
  await tellPages(world, { productId, wishId, act: 'changed' });
  return entry;
};
