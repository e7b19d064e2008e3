import type { WishCreated } from '../../contract/intake';
import { Refusal } from '../../contract/errors';
import { mayNameAuthority } from '../../domain/intake/intake';
import type { Authority, WishKind } from '../../domain/product';
import { wishDescription } from '../../text/new-wish';
import { enterWish, type Entry, type WishEntry } from '../authorise';
import { changeRecord } from '../change-record';
import { joinWish } from '../join-wish';
import type { World } from '../ports';
import { tellPages } from '../tell-pages';
import { creatableKinds, enterToWish } from './open-intake';

interface NewWish {
  productId: string;
  title: string;
  need: string;
  kind: WishKind;
  beneficiaryId: string | null;
}

const badInput = (field: string): never => {
  throw new Refusal({ code: 'badInput', field });
};

/** The authority that the wish is said to be for. */
const authorityOf = ({ product, actor }: Entry, beneficiaryId: string | null): Authority | null => {
  if (beneficiaryId === null) return null;
  const named = product.value.authorities.find(({ id }) => id === beneficiaryId);
  return named && mayNameAuthority(actor.roles) ? named : badInput('beneficiaryId');
};

const typeFor = async (world: World, { product }: Entry, { productId, kind }: NewWish): Promise<string> => {
  const kinds = creatableKinds(product.value.settings, await world.jira.creationTypes(productId));
  const found = kinds.find((one) => one.kind === kind);
  if (!found) throw new Refusal({ code: 'obstacles', obstacles: ['noWishType'] });
  return found.typeId;
};

/** Writes on the wish whom it is for. */
const nameAuthority = async (world: World, entry: WishEntry, { id }: Authority): Promise<void> => {
  const { productId, wishId } = entry.issue;
  const { rev, value } = await world.store.wish(productId, wishId);
  const order = { ...value.order, beneficiaryIds: [id] };
  await changeRecord(world, entry, { was: rev, value: { ...value, order }, what: { trace: 'order', order } });
};

/** Whether a work that may be refused was done. */
const succeeds = async (work: Promise<void>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

/**
 * What follows the creation. The issue is there: nothing that fails now may look as if it were not, or it would be
 * created again. The authority stands in the description, whatever becomes of the record.
 */
const follow = async (
  world: World,
  { productId, wishId, authority }: { productId: string; wishId: string; authority: Authority | null },
): Promise<WishCreated> => {
  await world.store.noteWritten(productId, [wishId]);
  const entry = await enterWish(world, wishId, 'readWishes');
  const { settings } = entry.product.value;
  const isNamed = authority === null || (await succeeds(nameAuthority(world, entry, authority)));
  const [isListed, record] = await Promise.all([
    world.jira.isListed({ productId, wishFilter: settings.wishFilter }, wishId),
    world.store.wish(productId, wishId),
  ]);
  await tellPages(world, { productId, wishId, act: 'created' });
  return { wish: joinWish(entry.issue, settings, record.value), isListed, isAuthorityMissing: !isNamed };
};

/**
 * Nyt ønske: an issue in Jira, created as the person who wishes. Only its title and the need are asked for.
 *
 * @throws Refusal `jiraRefused` with Jira's words, as where it demands other fields too; `unavailable` where nobody
 * knows whether the issue is there, which the list then tells
 */
export const createWish = async (world: World, wanted: NewWish): Promise<WishCreated> => {
  const { productId, title, need } = wanted;
  const entry = await enterToWish(world, productId);
  const authority = authorityOf(entry, wanted.beneficiaryId);
  const typeId = await typeFor(world, entry, wanted);
  const description = wishDescription(need, authority?.name ?? null);
  const wishId = await world.jira.create({ productId, typeId, title, description });
  try {
    return await follow(world, { productId, wishId, authority });
  } catch (cause) {
    if (cause instanceof Refusal) throw new Refusal({ code: 'unavailable' }, { cause });
    throw cause;
  }
};
