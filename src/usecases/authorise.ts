import { Refusal } from '../contract/errors';
import { may, type Action, type Actor } from '../domain/roles';
import { rolesOf, type Product } from '../domain/product';
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

const actorIn = (product: Product, accountId: string, administersProject: boolean): Actor => ({
  accountId,
  roles: rolesOf(product, accountId),
  administersProject,
});

const check = (actor: Actor, action: Action, product: Product): void => {
  if (!may(actor, action, product.settings)) refuse();
};

/**
 * Lets somebody into a product for one action. Jira says whether they may see the project; the role matrix says the rest.
 *
 * @throws Refusal `refused`
 */
export const enter = async (world: World, productId: string, action: Action): Promise<Entry> => {
  const [project, access, product] = await Promise.all([
    world.jira.project(productId),
    world.jira.access(productId),
    world.store.product(productId),
  ]);
  const seen = { project: orRefuse(project), access: orRefuse(access), product };
  const actor = actorIn(product.value, world.accountId, seen.access.administers);
  check(actor, action, product.value);
  return { ...seen, actor };
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
  const actor = actorIn(product.value, world.accountId, false);
  check(actor, action, product.value);
  return { issue, product, actor };
};

/** Checks an action on a product without a Jira project at hand, as the steering group's page does over all products. */
export const mayInProduct = (world: World, product: Product, action: Action): boolean =>
  may(actorIn(product, world.accountId, false), action, product.settings);
