import type { Names } from '../../contract/economy';
import type { World } from '../ports';
import { admitToProject } from './admit-reader';

/** Names wishes and people of a list with the reader's own rights: what they may not see has no name. */
export const nameThem = async (
  world: World,
  {
    productId,
    wishIds,
    accountIds,
  }: { productId: string; wishIds: readonly string[]; accountIds: readonly string[] },
): Promise<Names> => {
  const [, wishes, people] = await Promise.all([
    admitToProject(world, productId),
    wishIds.length === 0 ? [] : world.jira.wishesById(wishIds),
    accountIds.length === 0 ? [] : world.jira.people(accountIds),
  ]);
  return { wishes: wishes.map(({ wishId, key, title }) => ({ wishId, key, title })), people };
};
