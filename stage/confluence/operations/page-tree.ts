import * as v from 'valibot';
import { readId, requireCurrent } from '../access';
import { childBean } from '../beans/page-bean';
import { answerList } from '../http/listing';
import { defineOperation, noBody, ok, V2 } from '../http/operation';
import * as q from '../http/query';
import type { Page } from '../model';
import type { Actor } from '../rights';
import { baseOf, type World } from '../world';
import { readableChildren } from './page-reads';
import { CHILD_SORTS, inOrder } from './page-sorts';
import { READ_TREE } from './scopes';

const PATH = `${V2}/pages/{id}`;

const getPageDirectChildren = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${PATH}/direct-children`,
  operationId: 'getPageDirectChildren',
  scopes: READ_TREE,
  query: v.strictObject({ cursor: q.text, limit: q.limit, sort: q.oneOf(CHILD_SORTS) }),
  body: noBody,
  handle(call, world) {
    const page = requireCurrent(readId(call.param('id'), 'id'), call.actor, world);
    const children = readableChildren(page, call.actor, world);
    const items = inOrder(children, call.query.sort ?? 'child-position');
    return answerList({ items, idOf: ({ id }) => id, bean: childBean }, call, world);
  },
});

interface Descendant {
  page: Page;
  depth: number;
}

/** The pages below a page, level by level. What stands below a page one may not read is not to be read either. */
function descendants(page: Page, { actor, depth }: { actor: Actor; depth: number }, world: World) {
  const found: Descendant[] = [];
  let level = [page];
  for (let at = 1; at <= depth && level.length > 0; at += 1) {
    level = level.flatMap((above) => readableChildren(above, actor, world));
    found.push(...level.map((below) => ({ page: below, depth: at })));
  }
  return found;
}

const depth = v.optional(v.pipe(v.nonOptional(q.integer), v.number(), v.minValue(1), v.maxValue(10)), () => [
  '2',
]);

const getPageDescendants = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${PATH}/descendants`,
  operationId: 'getPageDescendants',
  scopes: READ_TREE,
  query: v.strictObject({ limit: q.limit, depth, cursor: q.text }),
  body: noBody,
  handle(call, world) {
    const page = requireCurrent(readId(call.param('id'), 'id'), call.actor, world);
    const { actor, query } = call;
    return answerList(
      {
        items: descendants(page, { actor, depth: query.depth }, world),
        idOf: (below) => below.page.id,
        bean: (below) => {
          const { spaceId: _spaceId, ...bean } = childBean(below.page);
          return { ...bean, parentId: below.page.parentId, depth: below.depth };
        },
      },
      call,
      world,
    );
  },
});

const getPageAncestors = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${PATH}/ancestors`,
  operationId: 'getPageAncestors',
  scopes: { current: ['read:content.metadata:confluence'] },
  query: v.strictObject({ limit: q.limit }),
  body: noBody,
  handle({ actor, param, query }, world) {
    const page = requireCurrent(readId(param('id'), 'id'), actor, world);
    const nearest = world.store.ancestorsOf(page).slice(-query.limit);
    return ok({ results: nearest.map(({ id }) => ({ id, type: 'page' })), _links: { base: baseOf(world) } });
  },
});

export const pageTree = [getPageDirectChildren, getPageDescendants, getPageAncestors];
