import * as v from 'valibot';
import { requireProject } from '../access';
import { issueTypeBean, projectBean, statusBean } from '../beans';
import { notEmulated } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import { pageOf } from '../http/paging';
import * as q from '../../rest/query';
import type { ProjectPermission } from '../model';
import { isAllowed, visibleProjects } from '../permissions';
import { PROJECT_SCOPES } from './scopes';

const ACTIONS = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  edit: 'ADMINISTER_PROJECTS',
  create: 'CREATE_ISSUES',
} as const satisfies Record<string, ProjectPermission>;

const searchProjects = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/project/search',
  operationId: 'searchProjects',
  scopes: PROJECT_SCOPES,
  query: v.strictObject({
    startAt: q.integer,
    maxResults: q.integer,
    orderBy: q.text,
    id: q.integers,
    keys: q.list,
    query: q.text,
    typeKey: q.text,
    action: q.oneOf(['view', 'browse', 'edit', 'create']),
    expand: q.text,
  }),
  body: noBody,
  handle({ actor, query }, world) {
    if (query.expand) throw notEmulated(`expand=${query.expand}`);
    const by = (query.orderBy ?? 'key').replace(/^[-+]/, '');
    if (by !== 'key' && by !== 'name') throw notEmulated(`orderBy=${query.orderBy}`);
    const sign = query.orderBy?.startsWith('-') ? -1 : 1;
    const words = (query.query ?? '').toLowerCase();
    const projects = visibleProjects(actor, world.store).filter(
      (project) =>
        isAllowed(actor, ACTIONS[query.action ?? 'view'], project) &&
        (query.id === undefined || query.id.includes(Number(project.id))) &&
        (query.keys === undefined || query.keys.includes(project.key)) &&
        (query.typeKey === undefined || query.typeKey.split(',').includes('software')) &&
        `${project.key}\n${project.name}`.toLowerCase().includes(words),
    );
    const ordered = projects.toSorted((a, b) => sign * a[by].localeCompare(b[by], 'da'));
    const page = pageOf(ordered, query, {
      self: `${world.site}/rest/api/3/project/search`,
      usual: 50,
      most: 100,
    });
    return ok({ ...page, values: page.values.map((project) => projectBean(project, world)) });
  },
});

const getProject = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}',
  operationId: 'getProject',
  scopes: PROJECT_SCOPES,
  query: v.strictObject({ expand: q.text, properties: q.list }),
  body: noBody,
  handle({ actor, param, query }, world) {
    if (query.expand || query.properties) throw notEmulated('expand or properties of a project');
    const project = requireProject(param('projectIdOrKey'), actor, world);
    const issueTypes = project.issueTypes.map((type) => issueTypeBean(type, world));
    return ok({
      ...projectBean(project, world),
      description: '',
      issueTypes,
      components: [],
      versions: [],
      roles: {},
    });
  },
});

const getAllStatuses = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}/statuses',
  operationId: 'getAllStatuses',
  scopes: {
    current: ['read:jira-work'],
    beta: ['read:issue-status:jira', 'read:issue-type:jira', 'read:status:jira'],
  },
  query: q.noQuery,
  body: noBody,
  handle({ actor, param }, world) {
    const project = requireProject(param('projectIdOrKey'), actor, world);
    const statuses = project.statuses.map((status) => statusBean(status, world));
    return ok(
      project.issueTypes.map(({ id, name }) => ({
        self: `${world.site}/rest/api/3/issuetype/${id}`,
        id,
        name,
        subtask: false,
        statuses,
      })),
    );
  },
});

export const projectOperations = [searchProjects, getProject, getAllStatuses];
