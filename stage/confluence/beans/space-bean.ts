import type { Space } from '../model';

/** A space in the second generation. */
export const spaceBean = (
  { id, key, name, description, author, created, homepageId }: Space,
  descriptionFormat?: 'plain' | 'view',
) => ({
  id,
  key,
  name,
  type: 'global',
  status: 'current',
  authorId: author,
  currentActiveAlias: key,
  createdAt: created,
  homepageId,
  ...(descriptionFormat
    ? { description: { [descriptionFormat]: { representation: descriptionFormat, value: description } } }
    : {}),
  _links: { webui: `/spaces/${key}` },
});
