import * as v from 'valibot';
import { readablePages, readId, requireSpace } from '../access';
import { pageBean } from '../beans/page-bean';
import { answerList } from '../http/listing';
import { notFound } from '../http/errors';
import { defineOperation, noBody, V2, type Call } from '../http/operation';
import * as q from '../http/query';
import type { Page } from '../model';
import { mayRead, type Actor } from '../rights';
import type { World } from '../world';
import { inOrder, PAGE_SORTS } from './page-sorts';
import { READ_PAGE } from './scopes';

const LISTED = ['current', 'archived', 'deleted', 'trashed'] as const;

interface Filters {
  id?: string[] | undefined;
  'space-id'?: string[] | undefined;
  status?: (typeof LISTED)[number][] | undefined;
  title?: string | undefined;
}

/** The pages of the wanted states. The stage archives nothing, and what is deleted is gone. */
function pagesIn(states: readonly string[], actor: Actor, world: World): Page[] {
  const current = states.includes('current') ? readablePages(actor, world) : [];
  if (!states.includes('trashed')) return current;
  const trashed = world.store.pages().filter(({ status }) => status === 'trashed');
  return [...current, ...trashed.filter((page) => mayRead(actor, page, world))];
}

function filtered(filters: Filters, actor: Actor, world: World): Page[] {
  const ids = filters.id && new Set(filters.id);
  const spaces = filters['space-id'] && new Set(filters['space-id']);
  const title = filters.title?.toLowerCase();
  return pagesIn(filters.status ?? ['current'], actor, world).filter(
    (page) =>
      (!ids || ids.has(page.id)) &&
      (!spaces || spaces.has(page.spaceId)) &&
      (title === undefined || page.title.toLowerCase() === title),
  );
}

const paging = {
  sort: q.oneOf(PAGE_SORTS),
  'body-format': q.oneOf(['storage', 'atlas_doc_format']),
  cursor: q.text,
  limit: q.limit,
};

type ListQuery = v.InferOutput<v.StrictObjectSchema<typeof paging, undefined>>;

const answerPages = (pages: readonly Page[], call: Call<ListQuery, unknown>, world: World) =>
  answerList(
    {
      items: inOrder(pages, call.query.sort ?? 'id'),
      idOf: ({ id }) => id,
      bean: (page) => pageBean(page, call.query['body-format'], world),
    },
    call,
    world,
  );

const getPages = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${V2}/pages`,
  operationId: 'getPages',
  scopes: READ_PAGE,
  query: v.strictObject({
    id: q.ids(250),
    'space-id': q.ids(100),
    status: q.someOf(LISTED),
    title: q.text,
    subtype: q.oneOf(['live', 'page']),
    ...paging,
  }),
  body: noBody,
  handle(call, world) {
    // The stage has no live documents.
    const pages = call.query.subtype === 'live' ? [] : filtered(call.query, call.actor, world);
    return answerPages(pages, call, world);
  },
});

const getPagesInSpace = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${V2}/spaces/{id}/pages`,
  operationId: 'getPagesInSpace',
  scopes: READ_PAGE,
  query: v.strictObject({
    depth: q.oneOf(['all', 'root']),
    status: q.someOf(LISTED),
    title: q.text,
    ...paging,
  }),
  body: noBody,
  handle(call, world) {
    const space = requireSpace(readId(call.param('id'), 'id'), call.actor, world);
    const { depth, status, title } = call.query;
    const pages = filtered({ 'space-id': [space.id], status, title }, call.actor, world);
    const wanted = depth === 'root' ? pages.filter(({ parentId }) => parentId === null) : pages;
    return answerPages(wanted, call, world);
  },
});

const getLabelPages = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${V2}/labels/{id}/pages`,
  operationId: 'getLabelPages',
  scopes: READ_PAGE,
  query: v.strictObject({ 'space-id': q.ids(100), ...paging }),
  body: noBody,
  handle(call, world) {
    const label = world.store.labels.get(readId(call.param('id'), 'id'));
    if (!label) throw notFound();
    const pages = filtered({ 'space-id': call.query['space-id'] }, call.actor, world);
    return answerPages(
      pages.filter(({ labels }) => labels.includes(label.id)),
      call,
      world,
    );
  },
});

export const pageLists = [getPages, getPagesInSpace, getLabelPages];
