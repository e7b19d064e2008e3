import * as v from 'valibot';
import { requireSpace, seePage } from '../access';
import { singlePageBean } from '../beans/page-bean';
import { badRequest, notEmulated, notFound } from '../http/errors';
import { defineOperation, ok, V2 } from '../http/operation';
import * as q from '../http/query';
import type { Page, Space } from '../model';
import { checkDraftTitle, checkTitle } from '../page-titles';
import { isAllowed, mayEdit, type Actor } from '../rights';
import type { World } from '../world';
import { bodyOf, bodySchema } from './page-bodies';
import { WRITE_PAGE } from './scopes';

interface Wish {
  space: Space;
  parentId?: string | undefined;
  atTop: boolean;
}

/** The parent of a new page: the one that is named, or the homepage of the space. */
function parentOf({ space, parentId, atTop }: Wish, actor: Actor, world: World): string | null {
  if (atTop && parentId !== undefined)
    throw badRequest('parentId may not be given for a page at root level.');
  if (atTop) return null;
  if (parentId === undefined)
    return world.store.page(space.homepageId)?.status === 'current' ? space.homepageId : null;
  const parent = seePage(parentId, actor, world);
  if (parent?.status !== 'current' || parent.spaceId !== space.id) throw notFound();
  return parent.id;
}

const createPage = defineOperation({
  document: 'confluenceV2',
  method: 'POST',
  path: `${V2}/pages`,
  operationId: 'createPage',
  scopes: WRITE_PAGE,
  query: v.strictObject({ embedded: q.flag, private: q.flag, 'root-level': q.flag }),
  body: v.strictObject({
    spaceId: v.string(),
    status: v.optional(v.picklist(['current', 'draft']), 'current'),
    title: v.optional(v.string()),
    parentId: v.optional(v.string()),
    body: v.optional(bodySchema),
    subtype: v.optional(v.picklist(['live'])),
  }),
  handle({ actor, query, body, write }, world) {
    if (query.embedded) throw notEmulated('embedded=true');
    if (body.subtype) throw notEmulated('live documents');
    const space = requireSpace(body.spaceId, actor, world);
    if (!isAllowed(actor, 'edit', space)) throw notFound();
    const atTop = query['root-level'] ?? false;
    const parentId = parentOf({ space, parentId: body.parentId, atTop }, actor, world);
    const text = bodyOf(body.body);
    const page = write.create({
      spaceId: space.id,
      parentId,
      status: body.status,
      title:
        body.status === 'draft'
          ? checkDraftTitle(body.title)
          : checkTitle(body.title, { spaceId: space.id }, world),
      body: text,
      isPrivate: query.private ?? false,
    });
    return ok(singlePageBean(page, text.representation, world));
  },
});

/** The page, if the actor may change it. */
export function requireEditable(page: Page | undefined, actor: Actor, world: World): Page {
  if (!page || !mayEdit(actor, page, world)) throw notFound();
  return page;
}

export const pageCreation = [createPage];
