import * as v from 'valibot';
import { requireIssue, requireProject, seeIssue } from '../access';
import { userBean, userOf } from '../beans';
import { badRequest, forbidden, notEmulated } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import * as q from '../../rest/query';
import { PROJECT_PERMISSIONS, type Project, type ProjectPermission } from '../model';
import { isAllowed, visibleProjects, type Actor } from '../permissions';
import type { World } from '../world';
import { groupsOf } from './groups';
import { USER_SCOPES } from './scopes';

const listed = <Item>(items: readonly Item[]) => ({ size: items.length, items });

const getCurrentUser = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/myself',
  operationId: 'getCurrentUser',
  scopes: USER_SCOPES,
  query: v.strictObject({ expand: q.text }),
  body: noBody,
  handle({ actor, query }, world) {
    if (query.expand && query.expand !== 'groups') throw notEmulated(`expand=${query.expand}`);
    const user = userOf(actor.accountId, world);
    const own = user.accountType === 'app' ? {} : { emailAddress: user.email };
    const groups = query.expand ? { groups: listed(groupsOf(actor.accountId, world)) } : {};
    return ok({ ...userBean(user, world), ...own, ...groups, locale: 'da_DK' });
  },
});

const GLOBAL_PERMISSIONS = ['ADMINISTER', 'USER_PICKER'] as const;

/** Permissions that Jira has and the projects of the stage do not tell apart. */
const NOT_EMULATED = [
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'CLOSE_ISSUES',
  'CREATE_ATTACHMENTS',
  'DELETE_ALL_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'EDIT_ALL_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'LINK_ISSUES',
  'MANAGE_SPRINTS_PERMISSION',
  'MANAGE_WATCHERS',
  'MODIFY_REPORTER',
  'RESOLVE_ISSUES',
  'SET_ISSUE_SECURITY',
  'VIEW_DEV_TOOLS',
  'VIEW_VOTERS_AND_WATCHERS',
  'WORK_ON_ISSUES',
  'BULK_CHANGE',
  'CREATE_SHARED_OBJECTS',
  'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
  'SYSTEM_ADMIN',
];

const isProjectPermission = (key: string): key is ProjectPermission =>
  PROJECT_PERMISSIONS.some((permission) => permission === key);

/** Whether the actor holds a permission in any of the projects. */
function holds(actor: Actor, key: string, projects: readonly Project[]): boolean {
  if (key === 'ADMINISTER') return actor.administersJira;
  if (key === 'USER_PICKER') return true;
  return isProjectPermission(key) && projects.some((project) => isAllowed(actor, key, project));
}

function permissionBean(key: string, havePermission: boolean) {
  const type = isProjectPermission(key) ? 'PROJECT' : 'GLOBAL';
  const words = key.toLowerCase().replaceAll('_', ' ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return { id: key, key, name, type, description: '', havePermission };
}

const getMyPermissions = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/mypermissions',
  operationId: 'getMyPermissions',
  scopes: { current: ['read:jira-work'], beta: ['read:permission:jira'] },
  query: v.strictObject({
    permissions: q.list,
    projectKey: q.text,
    projectId: q.text,
    issueKey: q.text,
    issueId: q.text,
    projectUuid: q.text,
    projectConfigurationUuid: q.text,
    commentId: q.text,
  }),
  body: noBody,
  handle({ actor, query }, world) {
    const unknown = query.projectUuid ?? query.projectConfigurationUuid ?? query.commentId;
    if (unknown !== undefined) throw notEmulated('mypermissions by project configuration or comment');
    const keys = query.permissions ?? [];
    if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
    refuseUnknown(keys);
    const projects = contextOf(query, actor, world);
    const permissions = keys.map((key) => [key, permissionBean(key, holds(actor, key, projects))] as const);
    return ok({ permissions: Object.fromEntries(permissions) });
  },
});

function refuseUnknown(keys: readonly string[]): void {
  const known = (key: string) => isProjectPermission(key) || GLOBAL_PERMISSIONS.some((name) => name === key);
  const unknown = keys.filter((key) => !known(key));
  const missing = unknown.find((key) => NOT_EMULATED.includes(key));
  if (missing !== undefined) throw notEmulated(`the permission ${missing}`);
  if (unknown.length > 0) throw badRequest(`Unrecognized permission(s): ${unknown.join(', ')}`);
}

interface PermissionContext {
  projectKey?: string | undefined;
  projectId?: string | undefined;
  issueKey?: string | undefined;
  issueId?: string | undefined;
}

function contextOf(query: PermissionContext, actor: Actor, world: World): Project[] {
  const issue = query.issueId ?? query.issueKey;
  if (issue !== undefined) return [requireIssue(issue, actor, world).project];
  const project = query.projectId ?? query.projectKey;
  return project === undefined ? world.store.projects.all() : [requireProject(project, actor, world)];
}

const ids = v.optional(v.array(v.pipe(v.number(), v.integer())));

const getBulkPermissions = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/permissions/check',
  operationId: 'getBulkPermissions',
  scopes: { current: [], beta: ['read:permission:jira'] },
  query: q.noQuery,
  body: v.strictObject({
    accountId: v.optional(v.string()),
    globalPermissions: v.optional(v.array(v.string())),
    projectPermissions: v.optional(
      v.array(v.strictObject({ permissions: v.array(v.string()), projects: ids, issues: ids })),
    ),
  }),
  handle({ actor, body }, world) {
    const subject = subjectOf(body.accountId, actor, world);
    const projectPermissions = (body.projectPermissions ?? []).flatMap((request) =>
      request.permissions.map((permission) => {
        if (!isProjectPermission(permission)) throw badRequest(`Unrecognized permission(s): ${permission}`);
        return { permission, ...whereAllowed(subject, { permission, ...request }, world) };
      }),
    );
    const globalPermissions = (body.globalPermissions ?? []).filter((key) => holds(subject, key, []));
    return ok({ globalPermissions, projectPermissions });
  },
});

/** Only a Jira administrator, or the app itself, may ask for somebody else. */
function subjectOf(accountId: string | undefined, actor: Actor, world: World): Actor {
  if (accountId === undefined || accountId === actor.accountId) return actor;
  if (!actor.administersJira && !actor.isApp)
    throw forbidden('You are not authorized to check the permissions of others.');
  const user = userOf(accountId, world);
  return { accountId, isApp: user.accountType === 'app', administersJira: user.administersJira };
}

interface Places {
  projects?: number[] | undefined;
  issues?: number[] | undefined;
}

function whereAllowed(
  actor: Actor,
  { permission, ...places }: Places & { permission: ProjectPermission },
  world: World,
) {
  const allowed = visibleProjects(actor, world.store).filter((project) =>
    isAllowed(actor, permission, project),
  );
  const isAllowedIn = (projectId: string) => allowed.some(({ id }) => id === projectId);
  return {
    projects: (places.projects ?? []).filter((id) => isAllowedIn(String(id))),
    issues: (places.issues ?? []).filter((id) => {
      const issue = seeIssue(String(id), actor, world)?.issue;
      return issue !== undefined && isAllowedIn(issue.projectId);
    }),
  };
}

export const myself = [getCurrentUser, getMyPermissions, getBulkPermissions];
