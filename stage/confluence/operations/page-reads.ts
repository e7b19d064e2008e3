import * as v from 'valibot';
import { readId, requireCurrent, seePage } from '../access';
import {
  bodyBean,
  labelBean,
  propertyBean,
  singlePageBean,
  versionBean,
  versionsOf,
} from '../beans/page-bean';
import { notEmulated, notFound } from '../http/errors';
import { answerList } from '../http/listing';
import { defineOperation, noBody, ok, V2, type Call } from '../http/operation';
import * as q from '../http/query';
import type { Page } from '../model';
import { mayRead, type Actor } from '../rights';
import type { World } from '../world';
import { operationsOn } from './page-operations';
import { READ_PAGE } from './scopes';

const PATH = `${V2}/pages/{id}`;

const STATES = ['current', 'archived', 'trashed', 'deleted', 'historical', 'draft'] as const;

const EMULATED_BODIES = ['storage', 'atlas_doc_format', 'view'] as const;

const OTHER_BODIES = ['export_view', 'anonymous_export_view', 'styled_view', 'editor'] as const;

const pageQuery = v.strictObject({
  'body-format': q.oneOf([...EMULATED_BODIES, ...OTHER_BODIES]),
  'get-draft': q.flag,
  status: q.someOf(STATES),
  version: q.integer,
  'include-labels': q.flag,
  'include-properties': q.flag,
  'include-operations': q.flag,
  'include-likes': q.flag,
  'include-versions': q.flag,
  'include-version': q.flag,
  'include-favorited-by-current-user-status': q.flag,
  'include-webresources': q.flag,
  'include-collaborators': q.flag,
  'include-direct-children': q.flag,
});

type PageQuery = v.InferOutput<typeof pageQuery>;

type PageCall = Call<PageQuery, unknown>;

const NOT_INCLUDED = [
  'include-likes',
  'include-favorited-by-current-user-status',
  'include-webresources',
  'include-collaborators',
  'include-direct-children',
] as const;

function refuseNotEmulated(query: PageQuery): void {
  const part = NOT_INCLUDED.find((name) => query[name]);
  if (part) throw notEmulated(part);
  const format = OTHER_BODIES.find((name) => name === query['body-format']);
  if (format) throw notEmulated(`body-format=${format}`);
}

/** Drafts are found only by those who ask for them; what is in the trash is found as what it is. */
function requirePage({ actor, param, query }: PageCall, world: World): Page {
  const page = seePage(readId(param('id'), 'id'), actor, world);
  if (!page) throw notFound();
  const wantsDraft = query['get-draft'] ?? query.status?.includes('draft') ?? false;
  if (page.status === 'draft' && !wantsDraft) throw notFound();
  if (page.status !== 'draft' && query['get-draft']) throw notEmulated('drafts of published pages');
  if (query.status && query.version === undefined && !query.status.includes(page.status)) throw notFound();
  return page;
}

/** The page as it was in a version. */
function inVersion(page: Page, number: number | undefined, world: World): Page | { historical: Page } {
  if (number === undefined || number === page.version.number) return page;
  const past = versionsOf(page, world).find(({ version }) => version.number === number);
  if (!past) throw notFound();
  return { historical: { ...page, title: past.title, body: past.body, version: past.version } };
}

const MOST_INCLUDED = 50;

/** A part of a page: the first things of a list, and whether there are more. */
const included = (page: Page, name: string, beans: readonly unknown[]) => ({
  results: beans.slice(0, MOST_INCLUDED),
  meta: { hasMore: beans.length > MOST_INCLUDED },
  _links: { self: `${V2}/pages/${page.id}/${name}` },
});

function includedParts(page: Page, { actor, query }: PageCall, world: World) {
  const { store } = world;
  const wants = (name: 'labels' | 'properties' | 'operations' | 'versions') => query[`include-${name}`];
  return {
    ...(wants('labels') && { labels: included(page, 'labels', store.labelsOf(page).map(labelBean)) }),
    ...(wants('properties') && {
      properties: included(page, 'properties', store.properties.under(page.id).map(propertyBean)),
    }),
    ...(wants('operations') && {
      operations: included(page, 'operations', operationsOn(page, actor, world)),
    }),
    ...(wants('versions') && {
      versions: included(
        page,
        'versions',
        versionsOf(page, world).map(({ version }) => versionBean(version)),
      ),
    }),
  };
}

export const readableChildren = (page: Page, actor: Actor, world: World): Page[] =>
  world.store.childrenOf(page).filter((child) => mayRead(actor, child, world));

const getPageById = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: PATH,
  operationId: 'getPageById',
  scopes: READ_PAGE,
  query: pageQuery,
  body: noBody,
  handle(call, world) {
    refuseNotEmulated(call.query);
    const page = requirePage(call, world);
    const shown = inVersion(page, call.query.version, world);
    const format = EMULATED_BODIES.find((name) => name === call.query['body-format']);
    const bean =
      'historical' in shown
        ? { ...singlePageBean(shown.historical, format, world), status: 'historical' }
        : singlePageBean(shown, format, world);
    const { version, ...rest } = bean;
    return ok({
      ...rest,
      ...(call.query['include-version'] === false ? {} : { version }),
      ...includedParts(page, call, world),
    });
  },
});

const getPageVersions = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${PATH}/versions`,
  operationId: 'getPageVersions',
  scopes: READ_PAGE,
  query: v.strictObject({
    'body-format': q.oneOf(['storage', 'atlas_doc_format']),
    cursor: q.text,
    limit: q.limit,
    sort: q.oneOf(['modified-date', '-modified-date']),
  }),
  body: noBody,
  handle(call, world) {
    const page = requireCurrent(readId(call.param('id'), 'id'), call.actor, world);
    const newestFirst = versionsOf(page, world);
    const format = call.query['body-format'];
    return answerList(
      {
        items: call.query.sort === 'modified-date' ? newestFirst.toReversed() : newestFirst,
        idOf: ({ version }) => String(version.number),
        bean: ({ version, title, body }) => ({
          ...versionBean(version),
          page: { id: page.id, title, body: bodyBean(format, body) },
        }),
      },
      call,
      world,
    );
  },
});

const LABEL_SORTS = ['created-date', '-created-date', 'id', '-id', 'name', '-name'] as const;

const getPageLabels = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${PATH}/labels`,
  operationId: 'getPageLabels',
  scopes: READ_PAGE,
  query: v.strictObject({
    prefix: q.oneOf(['my', 'team', 'global', 'system']),
    sort: q.oneOf(LABEL_SORTS),
    cursor: q.text,
    limit: q.limit,
  }),
  body: noBody,
  handle(call, world) {
    const page = requireCurrent(readId(call.param('id'), 'id'), call.actor, world);
    const { prefix, sort = 'created-date' } = call.query;
    const labels = world.store
      .labelsOf(page)
      .filter((label) => prefix === undefined || label.prefix === prefix);
    const key = sort.replace(/^-/, '');
    if (key === 'name') labels.sort((a, b) => a.name.localeCompare(b.name, 'da'));
    if (key === 'id') labels.sort((a, b) => Number(a.id) - Number(b.id));
    return answerList(
      {
        items: sort.startsWith('-') ? labels.toReversed() : labels,
        idOf: ({ id }) => id,
        bean: labelBean,
      },
      call,
      world,
    );
  },
});

export const pageReads = [getPageById, getPageVersions, getPageLabels];
