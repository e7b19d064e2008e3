import { PERSONAS } from '../personas';
import { EMPTY_BODY } from './bodies/page-body';
import type { Page, Space, SpacePermission } from './model';
import { PageWriter } from './page-writer';
import { checkTitles } from './page-titles';
import { SPACE_PERMISSIONS } from './model';
import type { World } from './world';

/** Account id to the permissions it holds in a space. */
export type SpaceGrants = Readonly<Record<string, readonly SpacePermission[]>>;

export interface NewSpace {
  key: string;
  name: string;
  description?: string;
  grants: SpaceGrants;
  /** Anybody may read the space, also without an account. */
  anonymous?: boolean;
}

export interface Restrictions {
  /** Account ids; everybody when there are none. */
  read?: readonly string[];
  update?: readonly string[];
}

/** What a Confluence administrator does outside of REST. */
export interface ConfluenceAdministration {
  /** Makes a space with its homepage, or answers the one that has the key already. */
  createSpace(space: NewSpace): Space;
  /** Replaces what one account may do in a space. */
  setGrants(spaceKey: string, accountId: string, permissions: readonly SpacePermission[]): void;
  /** Opens a space to readers without an account, or closes it to them. */
  setAnonymous(spaceKey: string, anonymous: boolean): void;
  /** Replaces all restrictions of a page. */
  restrict(pageId: string, restrictions: Restrictions): void;
  /** Takes a page out of the trash. */
  restore(pageId: string): void;
}

export const ALL_SPACE_PERMISSIONS: readonly SpacePermission[] = SPACE_PERMISSIONS;

export interface AdministrationOptions {
  world: World;
  tell(writer: PageWriter): void;
}

export function createAdministration({ world, tell }: AdministrationOptions): ConfluenceAdministration {
  const { store } = world;
  const asAdministrator = (work: (writer: PageWriter) => void): void => {
    const writer = new PageWriter(world, { accountId: PERSONAS.administrator.accountId, isApp: false });
    writer.atomically(() => work(writer));
    tell(writer);
  };
  return {
    createSpace: (space) => store.together(() => createSpace(space, world)),
    setGrants(spaceKey, accountId, permissions) {
      const space = requireSpaceOf(spaceKey, world);
      store.spaces.put({ ...space, grants: { ...space.grants, [accountId]: [...permissions] } });
    },
    setAnonymous(spaceKey, anonymous) {
      store.spaces.put({ ...requireSpaceOf(spaceKey, world), anonymous });
    },
    restrict(pageId, { read = [], update = [] }) {
      const page = requirePageOf(pageId, 'current', world);
      asAdministrator((writer) => writer.restrict(page, { readers: [...read], editors: [...update] }));
    },
    restore(pageId) {
      const page = requirePageOf(pageId, 'trashed', world);
      checkTitles([page], page.spaceId, world);
      asAdministrator((writer) => writer.restore(page));
    },
  };
}

function requireSpaceOf(key: string, { store }: World): Space {
  const space = store.spaces.all().find((candidate) => candidate.key === key);
  if (!space) throw new Error(`There is no space ${key}`);
  return space;
}

function requirePageOf(id: string, status: Page['status'], { store }: World): Page {
  const page = store.page(id);
  if (page?.status !== status) throw new Error(`There is no ${status} page ${id}`);
  return page;
}

/** A space and its homepage, which Confluence makes together and tells nobody of. */
function createSpace(
  { key, name, grants, description = '', anonymous = false }: NewSpace,
  world: World,
): Space {
  const { store } = world;
  const existing = store.spaces.all().find((space) => space.key === key);
  if (existing) return existing;
  const author = PERSONAS.administrator.accountId;
  const space: Space = {
    id: store.nextId(),
    key,
    name,
    description,
    homepageId: '',
    author,
    created: world.clock().toISOString(),
    grants: Object.fromEntries(Object.entries(grants).map(([id, granted]) => [id, [...granted]])),
    anonymous,
  };
  const writer = new PageWriter(world, { accountId: author, isApp: false });
  const homepage = writer.create({
    spaceId: space.id,
    parentId: null,
    status: 'current',
    title: name,
    body: EMPTY_BODY,
  });
  const whole = { ...space, homepageId: homepage.id };
  store.spaces.put(whole);
  return whole;
}
