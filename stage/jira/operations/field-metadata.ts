import * as v from 'valibot';
import { requireIssue, requireProject } from '../access';
import { issueTypeBean } from '../beans';
import type { FieldInfo } from '../fields/field-info';
import { canBeWritten } from '../fields/field-writers';
import { badRequest, notEmulated, notFound } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import * as q from '../../rest/query';
import type { Project } from '../model';
import { isAllowed, type Actor } from '../permissions';
import { isOnScreen, type ScreenOperation } from '../screens';
import type { World } from '../world';

const SCOPES = {
  create: {
    current: ['read:jira-work'],
    beta: ['read:issue-meta:jira', 'read:avatar:jira', 'read:field-configuration:jira'],
  },
  edit: { current: ['read:jira-work'], beta: ['read:issue-meta:jira', 'read:field-configuration:jira'] },
};

const REQUIRED = new Set(['summary', 'issuetype', 'project']);

const fieldMetadata = ({ id, key, name, schema }: FieldInfo, { required }: Pick<Project, 'required'>) => ({
  required: REQUIRED.has(id) || required.includes(id),
  schema,
  name,
  key,
  hasDefaultValue: false,
  operations: id === 'labels' ? ['add', 'set', 'remove'] : ['set'],
});

/** The fields of a screen that somebody can fill in: what only the app writes is on no such screen. */
const fieldsFor = (operation: ScreenOperation, project: Project, world: World): FieldInfo[] =>
  world.fields.all.filter(({ id }) => canBeWritten(id, world) && isOnScreen(id, operation, project));

const getEditMeta = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/editmeta',
  operationId: 'getEditIssueMeta',
  scopes: SCOPES.edit,
  query: v.strictObject({ overrideScreenSecurity: q.flag, overrideEditableFlag: q.flag }),
  body: noBody,
  handle({ actor, param, query }, world) {
    if (query.overrideScreenSecurity || query.overrideEditableFlag)
      throw notEmulated('overriding the screens');
    const { project } = requireIssue(param('issueIdOrKey'), actor, world);
    const editable = isAllowed(actor, 'EDIT_ISSUES', project) ? fieldsFor('edit', project, world) : [];
    return ok({
      fields: Object.fromEntries(editable.map((field) => [field.id, fieldMetadata(field, project)])),
    });
  },
});

function requireCreation(idOrKey: string, actor: Actor, world: World): Project {
  const project = requireProject(idOrKey, actor, world);
  if (!isAllowed(actor, 'CREATE_ISSUES', project)) {
    throw badRequest('You do not have permission to create issues in this project.');
  }
  return project;
}

const page = v.strictObject({ startAt: q.integer, maxResults: q.integer });

const pageFrom = <T>(all: readonly T[], { startAt = 0, maxResults = 50 }: v.InferOutput<typeof page>) => ({
  startAt,
  maxResults,
  total: all.length,
  values: all.slice(startAt, startAt + maxResults),
});

const getCreateTypes = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes',
  operationId: 'getCreateIssueMetaIssueTypes',
  scopes: SCOPES.create,
  query: page,
  body: noBody,
  handle({ actor, param, query }, world) {
    const project = requireCreation(param('projectIdOrKey'), actor, world);
    const { values, ...rest } = pageFrom(project.issueTypes, query);
    return ok({ ...rest, issueTypes: values.map((type) => issueTypeBean(type, world)) });
  },
});

const getCreateFields = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}',
  operationId: 'getCreateIssueMetaIssueTypeId',
  scopes: SCOPES.create,
  query: page,
  body: noBody,
  handle({ actor, param, query }, world) {
    const project = requireCreation(param('projectIdOrKey'), actor, world);
    if (!project.issueTypes.some(({ id }) => id === param('issueTypeId'))) {
      throw notFound('The issue type was not found.');
    }
    const { values, ...rest } = pageFrom(fieldsFor('create', project, world), query);
    return ok({
      ...rest,
      fields: values.map((field) => ({ ...fieldMetadata(field, project), fieldId: field.id })),
    });
  },
});

const ROLES = { Administrators: 10_002, Member: 10_003 } as const;

/** The stage grants rights to people and not to roles; the roles are those of every new site. */
const getProjectRoles = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}/role',
  operationId: 'getProjectRoles',
  scopes: { current: ['read:jira-work'], beta: ['read:project-role:jira'] },
  query: q.noQuery,
  body: noBody,
  handle({ actor, param }, world) {
    const project = requireProject(param('projectIdOrKey'), actor, world);
    if (!isAllowed(actor, 'ADMINISTER_PROJECTS', project) && !actor.administersJira) {
      throw notFound(`No project could be found with key '${param('projectIdOrKey')}'.`);
    }
    const self = `${world.site}/rest/api/3/project/${project.id}/role`;
    return ok(Object.fromEntries(Object.entries(ROLES).map(([name, id]) => [name, `${self}/${id}`])));
  },
});

export const fieldMetadataOperations = [getEditMeta, getCreateTypes, getCreateFields, getProjectRoles];
