import { badRequest, notFound } from './http/errors';
import type { Page, Space } from './model';
import { isAllowed, mayRead, type Actor } from './rights';
import type { World } from './world';

/** Ids in the paths of the second generation are whole numbers. */
export function readId(text: string, name: string): string {
  if (/^\d+$/.test(text)) return text;
  throw badRequest(`Provided value {${text}} for '${name}' is not the correct type. Expected type is long`);
}

/** The page, if the actor may read it. */
export function seePage(id: string, actor: Actor, world: World): Page | undefined {
  const page = world.store.page(id);
  return page && mayRead(actor, page, world) ? page : undefined;
}

/** A page that is not in the trash and no draft. */
export function requireCurrent(id: string, actor: Actor, world: World): Page {
  const page = seePage(id, actor, world);
  if (page?.status !== 'current') throw notFound();
  return page;
}

export function seeSpace(id: string, actor: Actor, world: World): Space | undefined {
  const space = world.store.spaces.get(id);
  return space && isAllowed(actor, 'view', space) ? space : undefined;
}

export function requireSpace(id: string, actor: Actor, world: World): Space {
  const space = seeSpace(id, actor, world);
  if (!space) throw notFound();
  return space;
}

export function spaceOf({ spaceId }: Pick<Page, 'spaceId'>, { store }: World): Space {
  const space = store.spaces.get(spaceId);
  if (!space) throw new Error(`Space ${spaceId} is missing`);
  return space;
}

/** The pages the actor may read, of those that are neither in the trash nor drafts. */
export const readablePages = (actor: Actor, world: World): Page[] =>
  world.store.pages().filter((page) => page.status === 'current' && mayRead(actor, page, world));
