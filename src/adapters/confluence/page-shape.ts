import * as v from 'valibot';
import type { PageFacts } from '../../usecases/documentation-ports';

const links = v.object({ webui: v.optional(v.string(), '') });

/** A page of Confluence's second REST, as far as the app reads it. */
export const page = v.object({
  id: v.string(),
  title: v.optional(v.string(), ''),
  status: v.string(),
  spaceId: v.string(),
  authorId: v.optional(v.nullable(v.string()), ''),
  createdAt: v.optional(v.string(), ''),
  version: v.object({ number: v.number() }),
  _links: v.optional(links, {}),
});

export type SentPage = v.InferOutput<typeof page>;

/** Confluence tells addresses from its own root, which is `/wiki` on the site. */
export const addressOf = ({ id, _links }: Pick<SentPage, 'id' | '_links'>): string =>
  _links.webui === '' ? `/wiki/pages/viewpage.action?pageId=${id}` : `/wiki${_links.webui}`;

export const toPage = (sent: SentPage): PageFacts => ({
  pageId: sent.id,
  title: sent.title,
  spaceId: sent.spaceId,
  version: sent.version.number,
  url: addressOf(sent),
  authorId: sent.authorId ?? '',
  createdAt: sent.createdAt,
});
