import * as v from 'valibot';
import { requireIssue, requireProject } from '../access';
import { userBean } from '../beans';
import { badRequest, notEmulated } from '../http/errors';
import { defineOperation, noBody, ok, type Call } from '../http/operation';
import { pageOf } from '../http/paging';
import * as q from '../../rest/query';
import type { Project, User } from '../model';
import { isAllowed } from '../permissions';
import type { World } from '../world';
import { USER_SCOPES } from './scopes';

const bulkGetUsers = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/user/bulk',
  operationId: 'bulkGetUsers',
  scopes: USER_SCOPES,
  query: v.strictObject({ startAt: q.integer, maxResults: q.integer, accountId: q.repeated }),
  body: noBody,
  handle({ query }, world) {
    const wanted = query.accountId ?? [];
    if (wanted.length === 0) throw badRequest("The 'accountId' query parameter is required.");
    const users = wanted.flatMap((accountId) => world.store.users.get(accountId) ?? []);
    const page = pageOf(users, query, { self: `${world.site}/rest/api/3/user/bulk`, usual: 10, most: 200 });
    return ok({ ...page, values: page.values.map((user) => userBean(user, world)) });
  },
});

const usual = 50;
const most = 1000;

interface PeopleQuery {
  query?: string | undefined;
  accountId?: string | undefined;
  startAt?: number | undefined;
  maxResults?: number | undefined;
}

/** People by the beginning of a word of their name or by their address, as Jira's people pickers find them. */
function people(
  { query = '', accountId, startAt = 0, maxResults = usual }: PeopleQuery,
  world: World,
): User[] {
  const wanted = query.toLowerCase();
  const matches = ({ displayName, email }: User) =>
    displayName
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(wanted)) ||
    displayName.toLowerCase().startsWith(wanted) ||
    email.toLowerCase().startsWith(wanted);
  return world.store.users
    .all()
    .filter((user) => user.accountType === 'atlassian' && matches(user))
    .filter((user) => accountId === undefined || user.accountId === accountId)
    .sort((a, b) => a.displayName.localeCompare(b.displayName, 'da'))
    .slice(startAt, startAt + Math.min(maxResults, most));
}

const assignableIn = (project: Project) => (user: User) =>
  isAllowed({ ...user, isApp: false }, 'BROWSE_PROJECTS', project);

interface Place {
  project?: string | undefined;
  issueKey?: string | undefined;
  issueId?: string | undefined;
}

function placeOf(query: Place, { actor }: Pick<Call<unknown, unknown>, 'actor'>, world: World): Project {
  const issue = query.issueId ?? query.issueKey;
  if (issue !== undefined) return requireIssue(issue, actor, world).project;
  if (query.project === undefined) throw badRequest('The project or the issue must be given.');
  return requireProject(query.project, actor, world);
}

const findAssignableUsers = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/user/assignable/search',
  operationId: 'findAssignableUsers',
  scopes: {
    current: ['read:jira-user'],
    beta: [
      'read:issue:jira',
      'read:project:jira',
      'read:user:jira',
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
    ],
  },
  query: v.strictObject({
    query: q.text,
    accountId: q.text,
    project: q.text,
    issueKey: q.text,
    issueId: q.text,
    startAt: q.integer,
    maxResults: q.integer,
    recommend: q.flag,
  }),
  body: noBody,
  handle(call, world) {
    if (call.query.recommend) throw notEmulated('recommend=true');
    const project = placeOf(call.query, call, world);
    const { startAt = 0, maxResults = usual } = call.query;
    const all = people({ ...call.query, startAt: 0, maxResults: most }, world).filter(assignableIn(project));
    return ok(all.slice(startAt, startAt + maxResults).map((user) => userBean(user, world)));
  },
});

const findUsers = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/user/search',
  operationId: 'findUsers',
  scopes: {
    current: ['read:jira-user'],
    beta: [
      'read:user:jira',
      'read:user.property:jira',
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
    ],
  },
  query: v.strictObject({ query: q.text, accountId: q.text, startAt: q.integer, maxResults: q.integer }),
  body: noBody,
  handle({ query }, world) {
    if (query.query === undefined && query.accountId === undefined) {
      throw badRequest("The 'query' or the 'accountId' query parameter is required.");
    }
    return ok(people(query, world).map((user) => userBean(user, world)));
  },
});

export const userOperations = [bulkGetUsers, findAssignableUsers, findUsers];
