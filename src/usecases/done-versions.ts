import type { DoneVersions } from '../contract/definitions';
import { enterWish } from './authorise';
import type { Change, WishRecord, World } from './ports';

/** A record with changed DONE, and the version of DONE that it brings, which stays readable when DONE changes again. */
export const withVersion = (
  was: number,
  value: WishRecord,
  { at, accountId }: { at: string; accountId: string | null },
): Change[] => {
  const { productId, wishId, done } = value;
  return [
    { write: 'wish', was, value },
    { write: 'doneVersion', value: { productId, wishId, at, accountId, done } },
  ];
};

/** What DONE meant before, newest first: whoever may read the wish may read what was agreed. */
export const openDoneVersions = async (
  world: World,
  { wishId }: { wishId: string },
): Promise<DoneVersions> => {
  const { issue } = await enterWish(world, wishId, 'readWishes');
  const kept = await world.store.doneVersions(wishId);
  const versions = kept.filter(({ productId }) => productId === issue.productId);
  const accounts = versions.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  return { versions, people: await world.jira.people([...new Set(accounts)]) };
};
