import { readId, requireCurrent, spaceOf } from '../access';
import { defineOperation, noBody, ok, V2 } from '../http/operation';
import * as q from '../http/query';
import type { Page } from '../model';
import { isAllowed, mayDelete, mayEdit, type Actor } from '../rights';
import type { World } from '../world';
import { READ_PAGE } from './scopes';

const on = (targetType: string, ...operations: string[]) =>
  operations.map((operation) => ({ operation, targetType }));

/** What the actor, who reads the page, may do with it. */
export function operationsOn(page: Page, actor: Actor, world: World) {
  const administers = isAllowed(actor, 'administer', spaceOf(page, world));
  return [
    ...on('page', 'read', 'export'),
    ...(mayEdit(actor, page, world) ? on('page', 'update', 'copy', 'move', 'restrict_content') : []),
    ...(mayDelete(actor, page, world) ? on('page', 'archive', 'delete') : []),
    ...(administers ? on('page', 'administer', 'purge') : []),
  ];
}

const getPageOperations = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${V2}/pages/{id}/operations`,
  operationId: 'getPageOperations',
  scopes: READ_PAGE,
  query: q.noQuery,
  body: noBody,
  handle({ actor, param }, world) {
    const page = requireCurrent(readId(param('id'), 'id'), actor, world);
    return ok({ operations: operationsOn(page, actor, world) });
  },
});

export const pageOperations = [getPageOperations];
