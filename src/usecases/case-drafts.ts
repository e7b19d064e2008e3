import type { FoundDraft } from '../contract/definitions';
import type { CaseDraft } from '../domain/case-draft';
import { enterWish } from './authorise';
import { changedMeanwhile } from './change-record';
import type { World } from './ports';

/** The draft of a wish's sagsoplæg, for whoever may submit it, with who saved it. */
export const openDraft = async (world: World, { wishId }: { wishId: string }): Promise<FoundDraft> => {
  const { issue } = await enterWish(world, wishId, 'submitCase');
  const { rev, value } = await world.store.caseDraft(wishId);
  if (value?.productId !== issue.productId) return { rev, value: null, by: null };
  const [by] = await world.jira.people([value.savedBy]);
  return { rev, value, by: by ?? null };
};

/**
 * Gem kladde: keeps a sagsoplæg that is not ready, for oneself and the others of the group.
 *
 * @throws Refusal `changedMeanwhile` when somebody else saved it since it was opened
 */
export const saveDraft = async (
  world: World,
  {
    wishId,
    rev,
    draft,
  }: { wishId: string; rev: number; draft: Omit<CaseDraft, 'productId' | 'wishId' | 'savedBy' | 'savedAt'> },
): Promise<FoundDraft> => {
  const { issue } = await enterWish(world, wishId, 'submitCase');
  const { productId } = issue;
  const value: CaseDraft = { ...draft, productId, wishId, savedBy: world.accountId, savedAt: world.now() };
  const outcome = await world.store.commit([{ write: 'caseDraft', was: rev, productId, wishId, value }]);
  return outcome === 'committed' ? { rev: rev + 1, value, by: null } : changedMeanwhile();
};
