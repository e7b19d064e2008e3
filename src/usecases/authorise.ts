import { Refusal } from '../contract/errors';
import { may, type Action, type Actor } from '../domain/roles';
import { rolesOf, type Authority, type Circumstances, type Product } from '../domain/product';
import { authoritySpokenFor } from '../domain/support/voices';
import { isoDayOf } from '../text/date-text';
import type { Access, JiraWish, ProjectFacts, Versioned, World } from './ports';

/** One sentence for every no: no right, no such thing, not visible. */
export const refuse = (): never => {
  throw new Refusal({ code: 'refused' });
};

const orRefuse = <T>(found: T | null): T => found ?? refuse();

/** A project as the person may see it, with what Jira and the app let them do there. */
export interface Entry {
  project: ProjectFacts;
  access: Access;
  product: Versioned<Product>;
  actor: Actor;
}

/** Somebody as a product knows them on a day, as far as it concerns the groups they belong to. */
export const actorIn = (
  product: Product,
  circumstances: Circumstances,
  administersProject: boolean,
): Actor => ({
  accountId: circumstances.accountId,
  ...rolesOf(product, circumstances),
  administersProject,
});

/** Whoever asks, as a product knows them today. Jira is asked for their groups only where the product gives groups roles. */
export const actorFor = async (
  { accountId, now, jira }: World,
  product: Product,
  administersProject = false,
): Promise<Actor> => {
  const groupIds = product.groups.length === 0 ? [] : await jira.ownGroups();
  return actorIn(product, { accountId, day: isoDayOf(now()), groupIds }, administersProject);
};

const check = (actor: Actor, action: Action, product: Product): void => {
  if (!may(actor, action, product.settings)) refuse();
};

/** The data of the product is being brought in from a file, and not all of it is there. */
export const notWhole = (): never => {
  throw new Refusal({ code: 'beingBroughtIn' });
};

/**
 * A product whose data is being brought in from a file is nobody's before all of it is there.
 *
 * @throws Refusal `beingBroughtIn`
 */
export const requireWhole = async ({ store }: Pick<World, 'store'>, productId: string): Promise<void> => {
  if (await store.arrival(productId)) notWhole();
};

/** A product that the person may see in Jira, with what they may do there. */
export type Admission = Omit<Entry, 'project'>;

/**
 * The same as {@link admit}, also while the product's data is being brought in from a file.
 *
 * @throws Refusal `refused`
 */
const admitBefore = async (world: World, productId: string, action: Action): Promise<Admission> => {
  const [access, product] = await Promise.all([world.jira.access(productId), world.store.product(productId)]);
  const seen = orRefuse(access);
  const actor = await actorFor(world, product.value, seen.administers);
  check(actor, action, product.value);
  return { access: seen, product, actor };
};

/**
 * Lets somebody at a product's data for one action, where nothing of the Jira project itself is needed.
 *
 * @throws Refusal `refused`, and `beingBroughtIn` to whoever is let in
 */
export const admit = async (world: World, productId: string, action: Action): Promise<Admission> => {
  const admission = await admitBefore(world, productId, action);
  if (admission.product.rev === 0) await requireWhole(world, productId);
  return admission;
};

/**
 * The same as {@link enter}, also while the product's data is being brought in from a file.
 *
 * @throws Refusal `refused`
 */
export const enterBefore = async (world: World, productId: string, action: Action): Promise<Entry> => {
  const [project, admission] = await Promise.all([
    world.jira.project(productId),
    admitBefore(world, productId, action),
  ]);
  return { project: orRefuse(project), ...admission };
};

/**
 * Lets somebody into a product for one action. Jira says whether they may see the project; the role matrix says the rest.
 *
 * @throws Refusal `refused`, and `beingBroughtIn` to whoever is let in
 */
export const enter = async (world: World, productId: string, action: Action): Promise<Entry> => {
  const entry = await enterBefore(world, productId, action);
  if (entry.product.rev === 0) await requireWhole(world, productId);
  return entry;
};

/** A wish that the person may see, in the product it belongs to now. */
export interface WishEntry {
  issue: JiraWish;
  product: Versioned<Product>;
  actor: Actor;
}

/**
 * Lets somebody at a wish for one action. The issue is read with their own rights, so a wish they may not see,
 * that is deleted or that moved to a product where they have no role is refused alike.
 *
 * @throws Refusal `refused`
 */
export const enterWish = async (world: World, wishId: string, action: Action): Promise<WishEntry> => {
  const issue = orRefuse(await world.jira.wish(wishId));
  const product = await world.store.product(issue.productId);
  const actor = await actorFor(world, product.value);
  check(actor, action, product.value);
  if (product.rev === 0) await requireWhole(world, issue.productId);
  return { issue, product, actor };
};

/**
 * The authority that somebody speaks for on a wish they may see.
 *
 * @throws Refusal `refused` to whoever speaks for none
 */
export const enterAsAuthority = async (
  world: World,
  wishId: string,
): Promise<WishEntry & { authority: Authority }> => {
  const entry = await enterWish(world, wishId, 'supportWish');
  return { ...entry, authority: orRefuse(authoritySpokenFor(entry.product.value, entry.actor)) };
};

/** Checks an action on a product without a Jira project at hand, as the steering group's page does over all products. */
export const mayInProduct = async (world: World, product: Product, action: Action): Promise<boolean> =>
  may(await actorFor(world, product), action, product.settings);

/** Those of the products in which the person may do an action. */
export const productsOf = async (
  world: World,
  products: readonly Product[],
  action: Action,
): Promise<Product[]> => {
  const allowed = await Promise.all(products.map((product) => mayInProduct(world, product, action)));
  return products.filter((_, place) => allowed[place]);
};
