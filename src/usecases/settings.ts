import type { Group, Person, SettingsPage } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { may } from '../domain/roles';
import type { Authority, Member, Product, ProductSettings, RoleGroup } from '../domain/product';
import { enter, enterBefore, requireWhole } from './authorise';
import type { World } from './ports';
import { pageOf, storeProduct } from './settings-page';

/**
 * The settings of a product; everybody who may see the project may read them. While the product is being brought in from
 * a file they are for those who can bring it to its end.
 */
export const openSettings = async (
  world: World,
  { productId }: { productId: string },
): Promise<SettingsPage> => {
  const entry = await enterBefore(world, productId, 'readWishes');
  const { actor, product } = entry;
  if (product.rev === 0 && !may(actor, 'importProduct', product.value.settings))
    await requireWhole(world, productId);
  return pageOf(world, entry, product);
};

const requireUsable = async (world: World, settings: ProductSettings): Promise<void> => {
  const problem = await world.jira.filterProblem(settings.wishFilter);
  if (problem !== null) throw new Refusal({ code: 'badInput', field: 'settings.wishFilter' });
};

/** How the product is used: what a wish is, which statuses mean what, the default of DONE. */
export const saveSettings = async (
  world: World,
  { productId, rev, settings }: { productId: string; rev: number; settings: ProductSettings },
): Promise<SettingsPage> => {
  const entry = await enter(world, productId, 'editSettings');
  await requireUsable(world, settings);
  return storeProduct(world, entry, { rev, value: { ...entry.product.value, settings } });
};

const doubled = (ids: readonly string[]): boolean => new Set(ids).size !== ids.length;

const badInput = (field: string): never => {
  throw new Refusal({ code: 'badInput', field });
};

/** An authority that orders a wish or benefits from one is not taken away from under it. */
const requireUnused = async (world: World, product: Product, kept: ReadonlySet<string>): Promise<void> => {
  const removed = product.authorities.filter(({ id }) => !kept.has(id));
  if (removed.length === 0) return;
  const orders = (await world.store.wishes(product.productId)).map(({ value }) => value.order);
  const isUsed = ({ id }: Authority): boolean =>
    orders.some(({ ordererId, beneficiaryIds }) => ordererId === id || beneficiaryIds.includes(id));
  if (removed.some(isUsed)) badInput('authorities');
};

/** Who takes part with which roles, and the authorities they come from. */
export const saveMembers = async (
  world: World,
  change: {
    productId: string;
    rev: number;
    authorities: readonly Authority[];
    members: readonly Member[];
    groups: readonly RoleGroup[];
  },
): Promise<SettingsPage> => {
  const entry = await enter(world, change.productId, 'editMembers');
  const { authorities, members, groups } = change;
  const known = new Set(authorities.map(({ id }) => id));
  if (doubled(authorities.map(({ id }) => id))) badInput('authorities');
  if (doubled(members.map(({ accountId }) => accountId))) badInput('members');
  if (doubled(groups.map(({ groupId }) => groupId))) badInput('groups');
  await requireUnused(world, entry.product.value, known);
  if (members.some(({ authorityId }) => authorityId !== null && !known.has(authorityId))) badInput('members');
  return storeProduct(world, entry, {
    rev: change.rev,
    value: { ...entry.product.value, authorities, members, groups },
  });
};

/** People of the project by name, for choosing members. */
export const findPeople = async (
  world: World,
  { productId, query }: { productId: string; query: string },
): Promise<readonly Person[]> => {
  await enter(world, productId, 'editMembers');
  return world.jira.findPeople(productId, query);
};

/** Groups of the site by a part of their name, for giving them roles. */
export const findGroups = async (
  world: World,
  { productId, query }: { productId: string; query: string },
): Promise<readonly Group[]> => {
  await enter(world, productId, 'editMembers');
  return world.jira.findGroups(query);
};
