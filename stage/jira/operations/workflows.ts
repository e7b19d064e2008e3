import * as v from 'valibot';
import { extensionId } from '../app-facts';
import { badRequest, notEmulated } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import { pageOf } from '../http/paging';
import * as q from '../../rest/query';
import type { Project, Status, Transition } from '../model';
import { isAllowed, type Actor } from '../permissions';
import { workflowName } from '../workflow/refuse-transition';
import type { World } from '../world';

const SCOPES = { current: ['manage:jira-configuration'], beta: ['read:workflow:jira'] };

const CATEGORIES = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' } as const;

/** Each project of the stage has a workflow of its own, whose id tells of which. */
const workflowId = ({ id }: Project): string => `00000000-0000-4000-8000-${id.padStart(12, '0')}`;

const scopeOf = ({ managedBy, id }: Project) =>
  managedBy === 'team' ? { type: 'PROJECT', project: { id } } : { type: 'GLOBAL' };

/** Those who administer a project only see the workflow that is the project's own. */
const maySee = (project: Project, actor: Actor): boolean =>
  actor.administersJira || (project.managedBy === 'team' && isAllowed(actor, 'ADMINISTER_PROJECTS', project));

const seen = (actor: Actor, { store }: World): Project[] =>
  store.projects.all().filter((project) => maySee(project, actor));

const statusBean = (status: Status, project: Project) => ({
  id: status.id,
  statusReference: status.id,
  name: status.name,
  description: '',
  statusCategory: CATEGORIES[status.category],
  scope: scopeOf(project),
});

/** How the rules of Forge apps are told: see `ruleKey` in the official document of `POST /rest/api/3/workflows/create`. */
const validatorBeans = ({ validators }: Transition, { app }: World) =>
  validators.map(({ id, moduleKey, config }) => ({
    id,
    ruleKey: 'forge:expression-validator',
    parameters: {
      key: extensionId(app, moduleKey),
      config: JSON.stringify(config),
      id,
      disabled: 'false',
      tag: '',
    },
  }));

const transitionBean = (transition: Transition, world: World) => ({
  id: transition.id,
  name: transition.name,
  description: '',
  type: transition.from === 'any' ? 'GLOBAL' : 'DIRECTED',
  links:
    transition.from === 'any'
      ? []
      : transition.from.map((status) => ({ fromPort: 0, fromStatusReference: status, toPort: 1 })),
  toStatusReference: transition.to,
  actions: [],
  triggers: [],
  properties: {},
  validators: validatorBeans(transition, world),
});

const creation = ({ initialStatus }: Project) => ({
  id: '1',
  name: 'Create',
  description: '',
  type: 'INITIAL',
  links: [],
  toStatusReference: initialStatus,
  actions: [],
  triggers: [],
  properties: {},
  validators: [],
});

function workflowBean(project: Project, withTransitions: boolean, world: World) {
  return {
    id: workflowId(project),
    name: workflowName(project),
    description: '',
    isEditable: true,
    scope: scopeOf(project),
    statuses: project.statuses.map(({ id }) => ({ statusReference: id, deprecated: false, properties: {} })),
    version: { id: project.id, versionNumber: 0 },
    ...(withTransitions
      ? {
          transitions: [
            creation(project),
            ...project.transitions.map((transition) => transitionBean(transition, world)),
          ],
        }
      : {}),
  };
}

/** The statuses of workflows, each once: projects share those of the same name. */
function statusesOf(projects: readonly Project[]) {
  const all = projects.flatMap((project) => project.statuses.map((status) => statusBean(status, project)));
  return [...new Map(all.map((status) => [status.id, status])).values()];
}

const readWorkflows = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/workflows',
  operationId: 'readWorkflows',
  scopes: SCOPES,
  query: q.noQuery,
  body: v.strictObject({
    projectAndIssueTypes: v.optional(
      v.array(v.strictObject({ projectId: v.string(), issueTypeId: v.string() })),
    ),
    workflowIds: v.optional(v.array(v.string())),
    workflowNames: v.optional(v.array(v.string())),
  }),
  handle({ actor, body }, world) {
    const { projectAndIssueTypes = [], workflowIds = [], workflowNames = [] } = body;
    if (projectAndIssueTypes.length + workflowIds.length + workflowNames.length === 0) {
      throw badRequest('Workflow names, workflow IDs, or project and issue types are required.');
    }
    const projects = seen(actor, world).filter(
      (project) =>
        workflowIds.includes(workflowId(project)) ||
        workflowNames.includes(workflowName(project)) ||
        projectAndIssueTypes.some(
          ({ projectId, issueTypeId }) =>
            projectId === project.id && project.issueTypes.some(({ id }) => id === issueTypeId),
        ),
    );
    return ok({
      statuses: statusesOf(projects),
      workflows: projects.map((project) => workflowBean(project, true, world)),
    });
  },
});

const searchWorkflows = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/workflows/search',
  operationId: 'searchWorkflows',
  scopes: SCOPES,
  query: v.strictObject({
    startAt: q.integer,
    maxResults: q.integer,
    expand: q.text,
    queryString: q.text,
    orderBy: q.text,
    scope: q.oneOf(['GLOBAL', 'PROJECT']),
    isActive: q.flag,
  }),
  body: noBody,
  handle({ actor, query }, world) {
    const ordering = query.orderBy ?? 'name';
    if (!/^[-+]?name$/.test(ordering)) throw notEmulated(`orderBy=${ordering}`);
    const sign = ordering.startsWith('-') ? -1 : 1;
    const words = (query.queryString ?? '').toLowerCase();
    // Every workflow of the stage belongs to a project, so that none is inactive.
    const found = query.isActive === false ? [] : seen(actor, world);
    const projects = found
      .filter((project) => workflowName(project).toLowerCase().includes(words))
      .filter((project) => query.scope === undefined || scopeOf(project).type === query.scope)
      .toSorted((one, other) => sign * workflowName(one).localeCompare(workflowName(other), 'da'));
    const page = pageOf(projects, query, {
      self: `${world.site}/rest/api/3/workflows/search`,
      usual: 50,
      most: 200,
    });
    const withTransitions = query.expand?.split(',').includes('values.transitions') ?? false;
    return ok({
      ...page,
      values: page.values.map((project) => workflowBean(project, withTransitions, world)),
      statuses: statusesOf(page.values),
    });
  },
});

export const workflowOperations = [readWorkflows, searchWorkflows];
