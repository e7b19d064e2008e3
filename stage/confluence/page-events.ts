import type { ProductEvent } from '../types';
import type { Label, Page, Space, Version } from './model';
import type { Actor } from './rights';
import { accountOf, type World } from './world';

// The shapes are those of "Confluence events" in Atlassian's documentation of Forge
// (developer.atlassian.com/platform/forge/events-reference/confluence/): one for pages, with additions for moves and
// updates, and one for labels. Not told there, and so chosen here: the values of `updateTrigger`, and whose content
// `children_reordered` speaks of. Pages that are moved up when their parent is trashed are not told of, as
// Atlassian says of all such consequences.

export interface Occurrence {
  page: Page;
  actor: Actor;
}

/** For privacy the names and addresses in events are account ids. */
function person(accountId: string, world: World) {
  const { accountType } = accountOf(accountId, world);
  return {
    type: 'known',
    username: accountId,
    accountId,
    accountType,
    email: accountId,
    publicName: accountId,
    displayName: accountId,
    profilePicture: { path: `/wiki/aa-avatar/${accountId}`, width: 48, height: 48, isDefault: false },
    isExternalCollaborator: false,
  };
}

const spacePart = ({ id, key, name }: Space) => ({
  id: Number(id),
  key,
  alias: key,
  name,
  icon: { path: '/images/logo/default-space-logo-256.png', width: 48, height: 48, isDefault: false },
  type: 'global',
  status: 'current',
});

const versionPart = ({ author, created, number }: Version, world: World) => ({
  by: person(author, world),
  when: created,
  number,
});

function contentPart(page: Page, world: World) {
  const space = world.store.spaces.get(page.spaceId);
  return {
    id: page.id,
    type: 'page',
    status: page.status,
    title: page.title,
    ...(space ? { space: spacePart(space) } : {}),
    history: {
      latest: true,
      createdBy: person(page.author, world),
      ownedBy: person(page.owner, world),
      createdDate: page.created,
    },
    version: versionPart(page.version, world),
  };
}

function event(
  eventType: string,
  { actor, ...told }: { actor: Actor } & Record<string, unknown>,
  world: World,
): ProductEvent {
  const payload = {
    eventType,
    ...(actor.accountId === null ? {} : { atlassianId: actor.accountId }),
    eventCreatedDate: world.clock().toISOString(),
    ...told,
  };
  return { eventType, selfGenerated: actor.isApp, payload };
}

type PlainEvent = 'created' | 'trashed' | 'restored' | 'deleted' | 'permissions_updated';

const aboutPage = ({ page, actor }: Occurrence, world: World) => ({
  actor,
  suppressNotifications: false,
  content: contentPart(page, world),
});

export const pageEvent = (what: PlainEvent, occurrence: Occurrence, world: World): ProductEvent =>
  event(`avi:confluence:${what}:page`, aboutPage(occurrence, world), world);

/** The trigger is Confluence's own word for a page that was edited. */
export const pageUpdated = (occurrence: Occurrence, world: World): ProductEvent =>
  event(
    'avi:confluence:updated:page',
    { ...aboutPage(occurrence, world), updateTrigger: 'edit_page' },
    world,
  );

export const pageMoved = (occurrence: Occurrence, before: Page, world: World): ProductEvent =>
  event(
    'avi:confluence:moved:page',
    { ...aboutPage(occurrence, world), prevContent: contentPart(before, world) },
    world,
  );

interface Reordering {
  oldSortedChildPageIds: string[];
  newSortedChildPageIds: string[];
}

/** The page is the one whose children stand in another order. */
export const childrenReordered = (occurrence: Occurrence, order: Reordering, world: World): ProductEvent =>
  event('avi:confluence:children_reordered:page', { ...aboutPage(occurrence, world), ...order }, world);

const labelPart = ({ id, name, prefix }: Label) => ({ id, name, prefix });

/** A label that is new on the site, or was put on or taken off a page. The other labels of the page come along. */
export function labelEvent(
  what: 'created' | 'added' | 'removed',
  { page, actor, label }: Occurrence & { label: Label },
  world: World,
): ProductEvent {
  const others = world.store.labelsOf(page).filter(({ id }) => id !== label.id);
  return event(
    `avi:confluence:${what}:label`,
    {
      actor,
      label: labelPart(label),
      content: { ...contentPart(page, world), labels: others.map(labelPart) },
    },
    world,
  );
}
