import type { OfMatter } from '../../domain/decision';
import { inheritSupport } from '../../domain/support/inherit';
import { answerOn } from '../../domain/support/support';
import type { Errand } from '../errand';
import type { Backstage, Change, Versioned, WishRecord } from '../ports';

type Superseded = OfMatter<'superseded'>;

/** Which wish takes the place of the errand's, where one does. */
export const supersededBy = ({ decision }: Errand): Superseded | null =>
  decision?.matter.matter === 'superseded' ? decision.matter : null;

/** The wish that one was closed for since a moment; null where it was not. */
const closedSince = async (
  { store }: Backstage,
  wishId: string,
  since: string,
): Promise<{ wishId: string; at: string } | null> => {
  for (const { matter, at } of await store.decisionsOn(wishId))
    if (matter.matter === 'superseded' && at > since) return { wishId: matter.byWishId, at };
  return null;
};

/**
 * Where the supporters of a superseded wish go: to its successor, or where that was closed for another one meanwhile, on
 * to that one. With the record that this rests on: it is another one as soon as a decision on the wish is taken.
 */
const heirOf = async (
  world: Backstage,
  productId: string,
  { wishId, at }: { wishId: string; at: string },
): Promise<Versioned<WishRecord>> => {
  const record = await world.store.wish(productId, wishId);
  const next = await closedSince(world, wishId, at);
  return next === null ? record : heirOf(world, productId, next);
};

/** What one authority's row is to be, read anew: nothing where it has been carried over already. */
const inherited = async (
  world: Backstage,
  { productId, wishId, at }: Errand,
  { authorityId, byWishId }: { authorityId: string; byWishId: string },
): Promise<Change[]> => {
  const heir = await heirOf(world, productId, { wishId: byWishId, at });
  const { rev, value } = await world.store.support(productId, authorityId);
  if (answerOn(value, wishId) !== 'supports') return [];
  const to = heir.value.wishId;
  return [
    { write: 'support', was: rev, value: inheritSupport(value, { from: wishId, to }) },
    { write: 'sameRecord', was: heir.rev, wishId: to },
  ];
};

/**
 * Carries the supporters of a superseded wish over to the other one: each authority in a transaction of its own, for
 * one transaction does not hold as many as a product may have. Done again it changes nothing.
 *
 * @param commit commits what is drawn up, anew where somebody else wrote first
 */
export const inheritSupporters = async (
  world: Backstage,
  errand: Errand,
  commit: (prepare: () => Promise<Change[]>) => Promise<void>,
): Promise<void> => {
  const superseded = supersededBy(errand);
  if (!superseded) return;
  const { byWishId } = superseded;
  for (const { value } of await world.store.voices(errand.productId)) {
    const { authorityId } = value;
    if (answerOn(value, errand.wishId) === 'supports')
      await commit(() => inherited(world, errand, { authorityId, byWishId }));
  }
};
