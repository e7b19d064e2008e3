import * as v from 'valibot';

/**
 * What a space lets an account do. Confluence tells more apart; `edit` stands for adding pages, changing and
 * restricting them, `delete` for deleting those of others as well as one's own.
 */
export const SPACE_PERMISSIONS = ['view', 'edit', 'delete', 'administer'] as const;

export type SpacePermission = (typeof SPACE_PERMISSIONS)[number];

export const spaceSchema = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  description: v.string(),
  homepageId: v.string(),
  author: v.string(),
  created: v.string(),
  /** Account id to the permissions it holds. */
  grants: v.record(v.string(), v.array(v.picklist(SPACE_PERMISSIONS))),
  /** Anybody may read the space, also without an account. */
  anonymous: v.boolean(),
});

const bodySchema = v.object({
  representation: v.picklist(['storage', 'atlas_doc_format']),
  /** As it was written: XHTML, or a document as JSON. */
  value: v.string(),
});

const versionSchema = v.object({
  number: v.number(),
  message: v.string(),
  author: v.string(),
  created: v.string(),
});

export const pageSchema = v.object({
  id: v.string(),
  spaceId: v.string(),
  parentId: v.nullable(v.string()),
  /** Where the page stands among its siblings; lower is further up. */
  position: v.number(),
  status: v.picklist(['current', 'draft', 'trashed']),
  title: v.string(),
  author: v.string(),
  owner: v.string(),
  created: v.string(),
  version: versionSchema,
  /** Everybody who wrote a version. */
  contributors: v.array(v.string()),
  body: bodySchema,
  /** Ids of its labels, in the order they were added. */
  labels: v.array(v.string()),
  /** Account ids the reading is restricted to; everybody when empty. */
  readers: v.array(v.string()),
  /** Account ids the changing is restricted to; everybody when empty. */
  editors: v.array(v.string()),
});

/** What a page was before it was written anew. */
export const pastVersionSchema = v.object({
  pageId: v.string(),
  version: versionSchema,
  title: v.string(),
  body: bodySchema,
});

export const propertySchema = v.object({
  id: v.string(),
  key: v.string(),
  value: v.unknown(),
  version: versionSchema,
});

export const labelSchema = v.object({
  id: v.string(),
  prefix: v.picklist(['global', 'my', 'team']),
  name: v.string(),
});

export type Space = v.InferOutput<typeof spaceSchema>;
export type Page = v.InferOutput<typeof pageSchema>;
export type PageBody = v.InferOutput<typeof bodySchema>;
export type Version = v.InferOutput<typeof versionSchema>;
export type PastVersion = v.InferOutput<typeof pastVersionSchema>;
export type ContentProperty = v.InferOutput<typeof propertySchema>;
export type Label = v.InferOutput<typeof labelSchema>;
