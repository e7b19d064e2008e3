import * as v from 'valibot';
import { requireCurrent } from '../access';
import { RESTRICTED, restrictionBean, restrictionsBean, type Restricted } from '../beans/restriction-bean';
import { badRequest, notEmulated } from '../http/errors';
import { defineOperation, noBody, ok, V1 } from '../http/operation';
import * as q from '../http/query';
import type { World } from '../world';
import { requireEditable } from './create-pages';
import { READ_RESTRICTIONS } from './scopes';

const PATH = `${V1}/content/{id}/restriction`;

const EXPANDABLE = [
  'restrictions.user',
  'read.restrictions.user',
  'update.restrictions.user',
  'restrictions.group',
  'read.restrictions.group',
  'update.restrictions.group',
  'content',
] as const;

const ALL = { start: 0, limit: 100 };

const place = (usual: number) =>
  v.optional(v.pipe(v.nonOptional(q.integer), v.number(), v.minValue(0)), () => [String(usual)]);

const withContent = (expand: readonly string[] | undefined) => expand?.includes('content') ?? false;

const getRestrictions = defineOperation({
  document: 'confluenceV1',
  method: 'GET',
  path: PATH,
  operationId: 'getRestrictions',
  scopes: READ_RESTRICTIONS,
  query: v.strictObject({ expand: q.someOf(EXPANDABLE), start: place(0), limit: place(100) }),
  body: noBody,
  handle({ actor, param, query: { expand, start, limit } }, world) {
    const page = requireCurrent(param('id'), actor, world);
    return ok(restrictionsBean(page, { start, limit, withContent: withContent(expand) }, world));
  },
});

const getRestrictionsByOperation = defineOperation({
  document: 'confluenceV1',
  method: 'GET',
  path: `${PATH}/byOperation`,
  operationId: 'getRestrictionsByOperation',
  scopes: READ_RESTRICTIONS,
  query: v.strictObject({ expand: q.someOf(['restrictions.user', 'restrictions.group', 'content']) }),
  body: noBody,
  handle({ actor, param, query }, world) {
    const page = requireCurrent(param('id'), actor, world);
    const shown = { ...ALL, withContent: withContent(query.expand) };
    const beans = RESTRICTED.map((operation) => [
      operation,
      restrictionBean(page, { ...shown, operation }, world),
    ]);
    return ok({ ...Object.fromEntries(beans), _links: {} });
  },
});

const OPERATIONS = [
  'administer',
  'copy',
  'create',
  'delete',
  'export',
  'move',
  'purge',
  'purge_version',
  'read',
  'restore',
  'update',
  'use',
] as const;

/** The documents let a person come along with everything an answer tells of one; only the account counts. */
const person = v.object({
  type: v.picklist(['known', 'unknown', 'anonymous', 'user']),
  accountId: v.string(),
});

const paged = { start: v.optional(v.number()), limit: v.optional(v.number()), size: v.optional(v.number()) };

const links = v.optional(v.record(v.string(), v.unknown()));

const people = v.union([
  v.array(person),
  v.strictObject({
    results: v.array(person),
    ...paged,
    totalSize: v.optional(v.number()),
    _links: links,
  }),
]);

const restriction = v.strictObject({
  operation: v.picklist(OPERATIONS),
  restrictions: v.strictObject({
    user: v.optional(people),
    group: v.optional(v.array(v.strictObject({ type: v.literal('group'), id: v.optional(v.string()) }))),
  }),
  content: v.optional(v.unknown()),
});

type Given = v.InferOutput<typeof restriction>;

const restrictionsBody = v.union([
  v.array(restriction),
  v.strictObject({
    results: v.array(restriction),
    ...paged,
    restrictionsHash: v.optional(v.string()),
    _links: links,
  }),
]);

function accountsOf({ restrictions: { user = [], group = [] } }: Given, world: World): string[] {
  if (group.length > 0) throw notEmulated('restrictions to groups');
  const accountIds = ('results' in user ? user.results : user).map(({ accountId }) => accountId);
  const unknown = accountIds.find((accountId) => !world.account(accountId));
  if (unknown !== undefined) throw badRequest(`There is no user with the account id '${unknown}'.`);
  return [...new Set(accountIds)];
}

/** Whom the restrictions on one operation name; nobody where there are none on it. */
const namedFor = (operation: Restricted, given: readonly Given[], world: World) => [
  ...new Set(given.filter((one) => one.operation === operation).flatMap((one) => accountsOf(one, world))),
];

const updateRestrictions = defineOperation({
  document: 'confluenceV1',
  method: 'PUT',
  path: PATH,
  operationId: 'updateRestrictions',
  scopes: {
    current: ['write:confluence-content'],
    beta: ['read:content-details:confluence', 'write:content.restriction:confluence'],
  },
  query: v.strictObject({ expand: q.someOf(EXPANDABLE) }),
  body: restrictionsBody,
  handle({ actor, param, query, body, write }, world) {
    const page = requireEditable(requireCurrent(param('id'), actor, world), actor, world);
    const given = 'results' in body ? body.results : body;
    const other = given.find(({ operation }) => operation !== 'read' && operation !== 'update');
    if (other) throw badRequest(`Content cannot be restricted for the operation '${other.operation}'.`);
    const restricted = write.restrict(page, {
      readers: namedFor('read', given, world),
      editors: namedFor('update', given, world),
    });
    return ok(restrictionsBean(restricted, { ...ALL, withContent: withContent(query.expand) }, world));
  },
});

export const restricting = [getRestrictions, getRestrictionsByOperation, updateRestrictions];
