import type { Voice } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import type { Authority } from '../domain/product';
import { answerOn, changeSupport, type Support, type SupportChange } from '../domain/support/support';
import { enterAsAuthority } from './authorise';
import { changedMeanwhile } from './change-record';
import type { Change, World } from './ports';
import { tellPages } from './tell-pages';

/** A changed answer stands in the history of the wish; the authority's own order and points do not. */
const tracesOf = (
  world: World,
  { authority, before, change }: { authority: Authority; before: Support; change: SupportChange },
): Change[] => {
  const { wishId } = change;
  if (change.change !== 'answer' || answerOn(before, wishId) === change.answer) return [];
  const what = { trace: 'support', authority: authority.name, answer: change.answer } as const;
  const value = { traceId: world.newId(), wishId, at: world.now(), accountId: world.accountId, what };
  return [{ write: 'trace', productId: before.productId, value }];
};

/** The field Gavner follows. Two answers close together must not both be judged by a search that lags behind the first. */
const followInJira = async (
  { store, recomputation }: World,
  productId: string,
  wishId: string,
): Promise<void> => {
  await store.noteWritten(productId, [wishId]);
  await recomputation.askSupporters(productId);
};

/**
 * Støt et ønske: an authority says what it supports, in which order and with how many points, through any of its delegates.
 *
 * @throws Refusal `changedMeanwhile` when another delegate of the authority spoke first; nothing is written then
 */
export const supportWish = async (
  world: World,
  { rev, change }: { rev: number; change: SupportChange },
): Promise<Voice> => {
  const { issue, authority } = await enterAsAuthority(world, change.wishId);
  const before = await world.store.support(issue.productId, authority.id);
  if (before.rev !== rev) return changedMeanwhile();
  const changed = changeSupport(before.value, change);
  if (!changed.ok) throw new Refusal({ code: 'badInput', field: 'change.wishId' });
  const outcome = await world.store.commit([
    { write: 'support', was: rev, value: changed.value },
    ...tracesOf(world, { authority, before: before.value, change }),
  ]);
  if (outcome !== 'committed') return changedMeanwhile();
  const { productId, wishId } = issue;
  await tellPages(world, { productId, wishId, act: 'supported' });
  if (change.change === 'answer') await followInJira(world, productId, wishId);
  return { rev: rev + 1, value: changed.value };
};
