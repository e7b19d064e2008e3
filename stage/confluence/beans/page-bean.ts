import { spaceOf } from '../access';
import { bodyIn, type Representation } from '../bodies/page-body';
import type { ContentProperty, Label, Page, PageBody, PastVersion, Version } from '../model';
import { baseOf, type World } from '../world';

export const versionBean = ({ number, message, author, created }: Version) => ({
  number,
  message,
  minorEdit: false,
  authorId: author,
  createdAt: created,
});

export const bodyBean = (format: Representation | undefined, body: PageBody) =>
  format ? { [format]: { representation: format, value: bodyIn(format, body) } } : {};

/** Where a page is, below the address of Confluence. */
export function pageLink(page: Page, world: World): string {
  const title = encodeURIComponent(page.title).replaceAll('%20', '+');
  return `/spaces/${spaceOf(page, world).key}/pages/${page.id}/${title}`;
}

const linksOf = (page: Page, world: World) => ({
  webui: pageLink(page, world),
  editui: `/pages/resumedraft.action?draftId=${page.id}`,
  tinyui: `/x/${Buffer.from(page.id).toString('base64url')}`,
});

/** A page in the second generation, as lists have it. One at the top of a space has no parent of any type. */
export const pageBean = (page: Page, format: Representation | undefined, world: World) => ({
  id: page.id,
  status: page.status,
  title: page.title,
  spaceId: page.spaceId,
  parentId: page.parentId,
  parentType: page.parentId === null ? null : 'page',
  position: page.position,
  authorId: page.author,
  ownerId: page.owner,
  lastOwnerId: null,
  createdAt: page.created,
  version: versionBean(page.version),
  body: bodyBean(format, page.body),
  _links: linksOf(page, world),
});

/** A page in the second generation, as it is answered alone. */
export function singlePageBean(page: Page, format: Representation | undefined, world: World) {
  const bean = pageBean(page, format, world);
  return { ...bean, _links: { ...bean._links, base: baseOf(world) } };
}

export const labelBean = ({ id, name, prefix }: Label) => ({ id, name, prefix });

export const propertyBean = ({ id, key, value, version }: ContentProperty) => ({
  id,
  key,
  value,
  version: versionBean(version),
});

/** All versions of a page, the newest first. */
export const versionsOf = (page: Page, { store }: World): PastVersion[] => [
  { pageId: page.id, version: page.version, title: page.title, body: page.body },
  ...store.pastVersions(page.id).toReversed(),
];

export const childBean = ({ id, status, title, spaceId, position }: Page) => ({
  id,
  status,
  title,
  type: 'page',
  spaceId,
  childPosition: position,
});
