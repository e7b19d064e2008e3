import * as v from 'valibot';
import { anonymousUser, knownUser, userBean } from '../beans/user-bean';
import { notEmulated, notFound } from '../http/errors';
import { defineOperation, noBody, ok, V1, V2 } from '../http/operation';
import * as q from '../http/query';
import { baseOf } from '../world';

const createBulkUserLookup = defineOperation({
  document: 'confluenceV2',
  method: 'POST',
  path: `${V2}/users-bulk`,
  operationId: 'createBulkUserLookup',
  scopes: { current: ['read:user:confluence'] },
  query: q.noQuery,
  body: v.strictObject({ accountIds: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(250)) }),
  handle({ actor, body }, world) {
    if (actor.accountId === null) throw notFound();
    const known = [...new Set(body.accountIds)].filter((accountId) => world.account(accountId));
    return ok({
      results: known.map((accountId) => userBean(accountId, world)),
      _links: { base: baseOf(world) },
    });
  },
});

const getCurrentUser = defineOperation({
  document: 'confluenceV1',
  method: 'GET',
  path: `${V1}/user/current`,
  operationId: 'getCurrentUser',
  scopes: { current: ['read:confluence-user'], beta: ['read:content-details:confluence'] },
  query: v.strictObject({ expand: q.someOf(['operations', 'personalSpace', 'isExternalCollaborator']) }),
  body: noBody,
  handle({ actor, query }, world) {
    const part = query.expand?.find((name) => name !== 'isExternalCollaborator');
    if (part) throw notEmulated(`expand=${part}`);
    return ok(actor.accountId === null ? anonymousUser : knownUser(actor.accountId, world));
  },
});

export const userOperations = [createBulkUserLookup, getCurrentUser];
