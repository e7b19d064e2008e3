import type { PageNode, PageView, Reader, SpaceSummary } from '../types';
import { seePage, seeSpace, spaceOf } from './access';
import { adfOf, storageOf } from './bodies/page-body';
import type { Page, Space } from './model';
import { ANONYMOUS, EVERYTHING, isAllowed, mayEdit, mayRead, type Actor } from './rights';
import type { World } from './world';

/** An account the site does not know reads nothing, not even what is open to all. */
function actorFor(reader: Reader | undefined, world: World): Actor | undefined {
  if (reader === undefined) return EVERYTHING;
  if (reader === null) return ANONYMOUS;
  return world.account(reader) ? { accountId: reader, isApp: false } : undefined;
}

const summaryOf = ({ id, key, name, homepageId, anonymous }: Space): SpaceSummary => ({
  id,
  key,
  name,
  homepageId,
  anonymous,
});

export function spacesFor(reader: Reader | undefined, world: World): SpaceSummary[] {
  const actor = actorFor(reader, world);
  const spaces = world.store.spaces.all().filter((space) => actor && isAllowed(actor, 'view', space));
  return spaces.map(summaryOf);
}

export function treeFor(spaceId: string, reader: Reader | undefined, world: World): PageNode[] {
  const actor = actorFor(reader, world);
  const nodeOf = (page: Page): PageNode => ({
    id: page.id,
    title: page.title,
    children: readable(world.store.childrenOf(page)).map(nodeOf),
  });
  const readable = (pages: Page[]) => pages.filter((page) => actor && mayRead(actor, page, world));
  if (!actor || !seeSpace(spaceId, actor, world)) return [];
  return readable(world.store.family({ spaceId, parentId: null })).map(nodeOf);
}

/** A page as somebody sees it, also when it is in the trash. */
export function viewFor(id: string, reader: Reader | undefined, world: World): PageView | undefined {
  const actor = actorFor(reader, world);
  const page = actor && seePage(id, actor, world);
  return page && viewOf(page, actor, world);
}

function viewOf(page: Page, actor: Actor, world: World): PageView {
  const { number, message, author, created } = page.version;
  const ancestors = world.store.ancestorsOf(page);
  return {
    id: page.id,
    title: page.title,
    status: page.status,
    space: summaryOf(spaceOf(page, world)),
    ancestors: ancestors.map((above) => ({ id: above.id, title: above.title })),
    authorId: page.author,
    createdAt: page.created,
    version: { number, message, authorId: author, createdAt: created },
    adf: adfOf(page.body),
    storage: storageOf(page.body),
    labels: world.store.labelsOf(page).map(({ name }) => name),
    properties: world.store.properties.under(page.id).map(({ key }) => key),
    restricted: [page, ...ancestors].some(({ readers }) => readers.length > 0),
    mayEdit: mayEdit(actor, page, world),
  };
}
