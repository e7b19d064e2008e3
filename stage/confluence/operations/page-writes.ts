import * as v from 'valibot';
import { readId, seePage, spaceOf } from '../access';
import { singlePageBean } from '../beans/page-bean';
import { badRequest, conflict, notEmulated, notFound } from '../http/errors';
import { defineOperation, noBody, noContent, ok, V2, type Call } from '../http/operation';
import * as q from '../http/query';
import type { Page, PageBody } from '../model';
import { checkDraftTitle, checkTitle, checkTitles } from '../page-titles';
import { isAllowed, mayDelete } from '../rights';
import type { World } from '../world';
import { requireEditable } from './create-pages';
import { bodyOf, bodySchema } from './page-bodies';
import { WRITE_PAGE } from './scopes';

const PATH = `${V2}/pages/{id}`;

const status = v.picklist(['current', 'draft']);

const updateBody = v.strictObject({
  id: v.string(),
  status,
  title: v.string(),
  spaceId: v.optional(v.string()),
  parentId: v.optional(v.nullable(v.string())),
  ownerId: v.optional(v.string()),
  body: bodySchema,
  version: v.strictObject({
    number: v.pipe(v.number(), v.integer()),
    message: v.optional(v.string()),
  }),
});

type UpdateCall = Call<unknown, v.InferOutput<typeof updateBody>>;

const pageOfCall = (call: Pick<Call<unknown, unknown>, 'actor' | 'param'>, world: World) =>
  seePage(readId(call.param('id'), 'id'), call.actor, world);

/** A published page wants the next number; a draft is always its first version. */
function checkVersion(page: Page, given: number): void {
  const current = page.version.number;
  if (page.status === 'draft' ? given === 1 : given === current + 1) return;
  throw conflict(
    `Version must be incremented when updating a page. Current Version: [${current}]. Provided version: [${given}]`,
  );
}

function checkUpdate(page: Page, { body }: UpdateCall, world: World): void {
  if (body.id !== page.id) throw badRequest('The id in the body is not that of the page.');
  if (body.spaceId !== undefined && body.spaceId !== page.spaceId) {
    throw badRequest('A page cannot be moved to a different space.');
  }
  if (body.status === 'draft' && page.status !== 'draft') throw notEmulated('drafts of published pages');
  if (body.ownerId !== undefined && !world.account(body.ownerId)) throw notFound();
  checkVersion(page, body.version.number);
}

/** Refuses a parent that is not in the space, or that stands below the page itself. */
function newParent(page: Page, { actor, body }: UpdateCall, world: World): string | undefined {
  const { parentId } = body;
  if (typeof parentId !== 'string' || parentId === page.parentId) return undefined;
  const parent = seePage(parentId, actor, world);
  if (parent?.status !== 'current' || parent.spaceId !== page.spaceId) throw notFound();
  const above = [...world.store.ancestorsOf(parent), parent];
  if (above.some(({ id }) => id === page.id)) throw badRequest('A page cannot be put below itself.');
  return parentId;
}

function edited(page: Page, call: UpdateCall, world: World): Page {
  const { body, write } = call;
  const parentId = newParent(page, call, world);
  const edit = {
    title: checkTitle(body.title, page, world),
    body: bodyOf(body.body),
    ...(body.version.message === undefined ? {} : { message: body.version.message }),
    ...(body.ownerId === undefined ? {} : { owner: body.ownerId }),
  };
  return write.atomically(() => {
    const saved = write.edit(page, edit);
    return parentId === undefined ? saved : write.move(saved, { spaceId: page.spaceId, parentId });
  });
}

function updated(page: Page, call: UpdateCall, world: World): Page {
  const { body, write } = call;
  if (page.status === 'trashed') {
    // Of what comes with a return from the trash only the status counts.
    checkTitles([page], page.spaceId, world);
    return write.restore(page);
  }
  if (page.status === 'current') return edited(page, call, world);
  const title = body.status === 'draft' ? checkDraftTitle(body.title) : checkTitle(body.title, page, world);
  return write.editDraft(page, { title, body: bodyOf(body.body) }, body.status);
}

const shownFormat = ({ representation }: PageBody) => representation;

const updatePage = defineOperation({
  document: 'confluenceV2',
  method: 'PUT',
  path: PATH,
  operationId: 'updatePage',
  scopes: WRITE_PAGE,
  query: q.noQuery,
  body: updateBody,
  handle(call, world) {
    const page = requireEditable(pageOfCall(call, world), call.actor, world);
    checkUpdate(page, call, world);
    const saved = updated(page, call, world);
    return ok(singlePageBean(saved, shownFormat(saved.body), world));
  },
});

const updatePageTitle = defineOperation({
  document: 'confluenceV2',
  method: 'PUT',
  path: `${PATH}/title`,
  operationId: 'updatePageTitle',
  scopes: WRITE_PAGE,
  query: q.noQuery,
  body: v.strictObject({ status, title: v.string() }),
  handle(call, world) {
    const page = requireEditable(pageOfCall(call, world), call.actor, world);
    if (page.status !== call.body.status) throw badRequest(`The status of the page is '${page.status}'.`);
    const { body } = page;
    const saved =
      page.status === 'draft'
        ? call.write.editDraft(page, { title: checkDraftTitle(call.body.title), body }, 'draft')
        : call.write.edit(page, { title: checkTitle(call.body.title, page, world), body });
    return ok(singlePageBean(saved, undefined, world));
  },
});

const deletePage = defineOperation({
  document: 'confluenceV2',
  method: 'DELETE',
  path: PATH,
  operationId: 'deletePage',
  scopes: { current: ['delete:page:confluence'] },
  query: v.strictObject({ purge: q.flag, draft: q.flag }),
  body: noBody,
  handle(call, world) {
    const { actor, query, write } = call;
    const page = pageOfCall(call, world);
    if (!page) throw notFound();
    const isDraft = page.status === 'draft';
    if (isDraft !== (query.draft ?? false)) throw notFound();
    if (isDraft) {
      write.remove(page);
      return noContent;
    }
    const permitted = query.purge
      ? isAllowed(actor, 'administer', spaceOf(page, world))
      : mayDelete(actor, page, world);
    if (!permitted) throw notFound();
    if (query.purge && page.status !== 'trashed') throw badRequest('Only a page in the trash can be purged.');
    if (query.purge) write.remove(page);
    else if (page.status === 'current') write.trash(page);
    else throw notFound();
    return noContent;
  },
});

export const pageWrites = [updatePage, updatePageTitle, deletePage];
