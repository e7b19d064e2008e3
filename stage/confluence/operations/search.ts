import * as v from 'valibot';
import { spaceOf } from '../access';
import { checkExpand, contentBean } from '../beans/content-bean';
import { pageLink } from '../beans/page-bean';
import { textOf } from '../bodies/page-body';
import { searchPages } from '../cql/search-pages';
import { badRequest, notEmulated } from '../http/errors';
import { pageOfList } from '../http/listing';
import { defineOperation, noBody, ok, V1, type Call } from '../http/operation';
import * as q from '../http/query';
import type { Page } from '../model';
import { baseOf, type World } from '../world';
import { SEARCH } from './scopes';

/** "May be restricted by fixed system limits", the documents say; this is the stage's. */
const MOST = 250;

const paging = {
  cql: q.text,
  cqlcontext: q.text,
  cursor: q.text,
  expand: q.list,
  limit: v.optional(v.pipe(v.nonOptional(q.integer), v.number(), v.minValue(0)), () => ['25']),
};

const contentQuery = v.strictObject(paging);

const searchQuery = v.strictObject({
  ...paging,
  next: q.flag,
  prev: q.flag,
  start: v.optional(v.pipe(v.nonOptional(q.integer), v.number(), v.minValue(0)), () => ['0']),
  includeArchivedSpaces: q.flag,
  excludeCurrentSpaces: q.flag,
  excerpt: q.oneOf(['highlight', 'indexed', 'none', 'highlight_unescaped', 'indexed_unescaped']),
  sitePermissionTypeFilter: q.oneOf(['all', 'externalCollaborator', 'none']),
  _: q.integer,
});

type ContentQuery = v.InferOutput<typeof contentQuery>;

interface Found {
  pages: Page[];
  start: number;
  limit: number;
  total: number;
  links: Record<string, string>;
}

/** One page of what a query finds. The links are relative to the address of Confluence, as clients expect them. */
function find(call: Call<ContentQuery, unknown>, from: number, world: World): Found {
  const { cql, cqlcontext, cursor } = call.query;
  if (!cql) throw badRequest('Could not parse cql : the query is missing');
  if (cqlcontext !== undefined) throw notEmulated('cqlcontext');
  const limit = Math.min(call.query.limit, MOST);
  const all = searchPages(cql, call.actor, world);
  const listed = { items: all.slice(cursor ? 0 : from), idOf: ({ id }: Page) => id };
  const { items, start, next } = pageOfList(listed, { cursor, limit }, call);
  const relative = (address: string) => address.replace(/^\/wiki/, '');
  const self = `${world.site}${call.address.pathname}?${call.address.search}`;
  return {
    pages: items,
    start: cursor ? start : from,
    limit,
    total: all.length,
    links: { base: baseOf(world), context: '/wiki', self, ...(next ? { next: relative(next) } : {}) },
  };
}

const EXCERPT = 300;

const friendly = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

interface Shown {
  expand: readonly string[];
  withExcerpt: boolean;
}

/** A hit. The words that were searched for are not marked in the excerpt. */
function searchResult(page: Page, { expand, withExcerpt }: Shown, world: World) {
  const { key, name } = spaceOf(page, world);
  const { created } = page.version;
  return {
    content: contentBean(page, expand, world),
    title: page.title,
    excerpt: withExcerpt ? textOf(page.body).slice(0, EXCERPT) : '',
    url: pageLink(page, world),
    resultGlobalContainer: { title: name, displayUrl: `/spaces/${key}` },
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: 'aui-icon content-type-page',
    lastModified: created,
    friendlyLastModified: friendly.format(new Date(created)),
    score: 0,
  };
}

const CONTENT_PREFIX = /^content\./;

const searchByCQL = defineOperation({
  document: 'confluenceV1',
  method: 'GET',
  path: `${V1}/search`,
  operationId: 'searchByCQL',
  scopes: SEARCH,
  query: searchQuery,
  body: noBody,
  handle(call, world) {
    const { query } = call;
    if (query.prev) throw notEmulated('prev=true');
    const expand = (query.expand ?? []).map((name) => name.replace(CONTENT_PREFIX, ''));
    checkExpand(expand);
    const { pages, start, limit, total, links } = find(call, query.start, world);
    const shown = { expand, withExcerpt: query.excerpt !== 'none' };
    const found = query.excludeCurrentSpaces ? [] : pages;
    return ok({
      results: found.map((page) => searchResult(page, shown, world)),
      start,
      limit,
      size: found.length,
      totalSize: query.excludeCurrentSpaces ? 0 : total,
      cqlQuery: query.cql,
      searchDuration: 1,
      _links: links,
    });
  },
});

const searchContentByCQL = defineOperation({
  document: 'confluenceV1',
  method: 'GET',
  path: `${V1}/content/search`,
  operationId: 'searchContentByCQL',
  scopes: SEARCH,
  query: contentQuery,
  body: noBody,
  handle(call, world) {
    const expand = call.query.expand ?? [];
    checkExpand(expand);
    const { pages, start, limit, links } = find(call, 0, world);
    const results = pages.map((page) => contentBean(page, expand, world));
    return ok({ results, start, limit, size: results.length, _links: links });
  },
});

export const searches = [searchByCQL, searchContentByCQL];
