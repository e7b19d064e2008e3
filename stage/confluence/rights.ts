import { APP_USER } from '../personas';
import type { Principal } from '../types';
import { unauthenticated } from './http/errors';
import type { Page, Space, SpacePermission } from './model';
import type { World } from './world';

/** Who acts. */
export interface Actor {
  /** Nobody's for an anonymous reader. */
  accountId: string | null;
  /** The app acts as itself and not on behalf of somebody. */
  isApp: boolean;
}

export const ANONYMOUS: Actor = { accountId: null, isApp: false };

/** Sees and does everything, as a Confluence administrator with the key to all spaces. */
export const EVERYTHING: Actor = { accountId: APP_USER.accountId, isApp: true };

export function actorOf(principal: Principal, world: World): Actor {
  if (principal.as === 'none') return ANONYMOUS;
  if (principal.as === 'app') return { accountId: APP_USER.accountId, isApp: true };
  if (!world.account(principal.accountId)) throw unauthenticated();
  return { accountId: principal.accountId, isApp: false };
}

/** Without an account Confluence can be used where a space is open to all. */
export const mayUseConfluence = ({ accountId }: Actor, { store }: World): boolean =>
  accountId !== null || store.spaces.all().some(({ anonymous }) => anonymous);

/**
 * People have what the space grants them; whatever it is, they must be able to see the space first. The app has
 * every permission in every space: its user is given them when the app is installed.
 */
export function isAllowed(actor: Actor, permission: SpacePermission, space: Space): boolean {
  if (actor.isApp) return true;
  const granted = actor.accountId === null ? [] : (space.grants[actor.accountId] ?? []);
  const sees = space.anonymous || granted.includes('view');
  return sees && (permission === 'view' || granted.includes(permission));
}

const isNamed = (accountIds: readonly string[], { accountId }: Actor): boolean =>
  accountIds.length === 0 || (accountId !== null && accountIds.includes(accountId));

/**
 * A page is read by those who see its space and are named by every restriction on the way up from it. An assumption:
 * restrictions do not keep the app out, neither here nor in changing, so that what it shows to others is for it to
 * decide. A draft is its author's own.
 */
export function mayRead(actor: Actor, page: Page, world: World): boolean {
  const space = world.store.spaces.get(page.spaceId);
  if (!space || !isAllowed(actor, 'view', space)) return false;
  if (actor.isApp) return true;
  if (page.status === 'draft' && page.author !== actor.accountId) return false;
  for (let at: Page | undefined = page; at; at = world.store.parentOf(at)) {
    if (!isNamed(at.readers, actor)) return false;
  }
  return true;
}

interface Change {
  actor: Actor;
  permission: 'edit' | 'delete';
}

/** Restrictions on changing a page are not handed down to the pages below it. */
function mayChange(page: Page, { actor, permission }: Change, world: World): boolean {
  const space = world.store.spaces.get(page.spaceId);
  return (
    space !== undefined &&
    mayRead(actor, page, world) &&
    isAllowed(actor, permission, space) &&
    (actor.isApp || isNamed(page.editors, actor))
  );
}

export const mayEdit = (actor: Actor, page: Page, world: World): boolean =>
  mayChange(page, { actor, permission: 'edit' }, world);

export const mayDelete = (actor: Actor, page: Page, world: World): boolean =>
  mayChange(page, { actor, permission: 'delete' }, world);
