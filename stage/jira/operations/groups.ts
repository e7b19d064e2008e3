import * as v from 'valibot';
import { badRequest, notEmulated, notFound } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import { pageOf } from '../http/paging';
import type { Group } from '../model';
import * as q from '../../rest/query';
import type { World } from '../world';

const SCOPES = { current: ['read:jira-user'], beta: ['read:group:jira'] };

const nameBean = ({ groupId, name }: Group, { site }: World) => ({
  groupId,
  name,
  self: `${site}/rest/api/3/group?groupId=${encodeURIComponent(groupId)}`,
});

/** The groups somebody belongs to, by name. */
export const groupsOf = (accountId: string, world: World) =>
  world.store.groups
    .all()
    .filter(({ members }) => members.includes(accountId))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'))
    .map((group) => nameBean(group, world));

const getUserGroups = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/user/groups',
  operationId: 'getUserGroups',
  scopes: SCOPES,
  query: v.strictObject({ accountId: q.text, username: q.text, key: q.text }),
  body: noBody,
  handle({ query }, world) {
    if (query.username !== undefined || query.key !== undefined)
      throw badRequest('The username and the key are no longer available.');
    if (query.accountId === undefined) throw badRequest("The 'accountId' query parameter is required.");
    if (!world.store.users.get(query.accountId)) throw notFound('The user was not found.');
    return ok(groupsOf(query.accountId, world));
  },
});

const bulkGetGroups = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/group/bulk',
  operationId: 'bulkGetGroups',
  scopes: SCOPES,
  query: v.strictObject({
    startAt: q.integer,
    maxResults: q.integer,
    groupId: q.repeated,
    groupName: q.repeated,
    accessType: q.text,
    applicationKey: q.text,
  }),
  body: noBody,
  handle({ query }, world) {
    if (query.accessType !== undefined || query.applicationKey !== undefined)
      throw notEmulated('groups by access');
    const { groupId: ids, groupName: names } = query;
    const groups = world.store.groups
      .all()
      .filter(
        ({ groupId, name }) =>
          (ids === undefined && names === undefined) || ids?.includes(groupId) || names?.includes(name),
      );
    const self = `${world.site}/rest/api/3/group/bulk`;
    const page = pageOf(groups, query, { self, usual: 50, most: 50 });
    return ok({ ...page, values: page.values.map(({ groupId, name }) => ({ groupId, name })) });
  },
});

/** What a picker shows at most, unless it asks for fewer. */
const SUGGESTED = 20;

const findGroups = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/groups/picker',
  operationId: 'findGroups',
  scopes: SCOPES,
  query: v.strictObject({
    accountId: q.text,
    query: q.text,
    exclude: q.repeated,
    excludeId: q.repeated,
    maxResults: q.integer,
    caseInsensitive: q.flag,
    userName: q.text,
  }),
  body: noBody,
  handle({ query }, world) {
    if (query.exclude ?? query.excludeId) throw notEmulated('excluding groups');
    const wanted = (query.query ?? '').toLowerCase();
    const found = world.store.groups
      .all()
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .sort((a, b) => a.name.localeCompare(b.name, 'da'));
    const shown = found.slice(0, Math.min(query.maxResults ?? SUGGESTED, SUGGESTED));
    return ok({
      header: `Showing ${shown.length} of ${found.length} matching groups`,
      total: found.length,
      groups: shown.map(({ groupId, name }) => ({ groupId, name, html: name, labels: [] })),
    });
  },
});

export const groupOperations = [getUserGroups, bulkGetGroups, findGroups];
