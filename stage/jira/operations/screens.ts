import * as v from 'valibot';
import { forbidden, notEmulated, notFound } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import { pageOf } from '../http/paging';
import * as q from '../../rest/query';
import type { Project } from '../model';
import { isAllowed, type Actor } from '../permissions';
import { isOnScreen, SCREEN_OPERATIONS, type ScreenOperation } from '../screens';
import type { World } from '../world';

/** A screen of the stage: each project has one for each operation. Its one tab has the same id. */
interface Screen {
  id: number;
  name: string;
  project: Project;
  operation: ScreenOperation;
}

const NAMES: Readonly<Record<ScreenOperation, string>> = {
  create: 'Create Issue Screen',
  edit: 'Edit Issue Screen',
  view: 'View Issue Screen',
};

const screensOf = (project: Project): Screen[] =>
  SCREEN_OPERATIONS.map((operation, index) => ({
    id: Number(project.id) * 10 + index + 1,
    name: `${project.key}: ${NAMES[operation]}`,
    project,
    operation,
  }));

const allScreens = ({ store }: World): Screen[] => store.projects.all().flatMap(screensOf);

const screenBean = ({ id, name }: Screen) => ({ id, name, description: '' });

const tabBean = ({ id }: Screen) => ({ id, name: 'Field Tab' });

function requireAdministrator({ administersJira }: Actor): void {
  if (!administersJira) throw forbidden('You do not have permission to access this resource.');
}

/** Who administers a project may look at its screens by naming it. */
function requireScreen(
  screenId: string,
  { actor, projectKey }: { actor: Actor; projectKey: string | undefined },
  world: World,
): Screen {
  const screen = allScreens(world).find(({ id }) => String(id) === screenId);
  const isOwn =
    screen?.project.key === projectKey &&
    screen !== undefined &&
    isAllowed(actor, 'ADMINISTER_PROJECTS', screen.project);
  if (!isOwn) requireAdministrator(actor);
  if (!screen) throw notFound(`Screen with id ${screenId} does not exist`);
  return screen;
}

const READ_SCREENS = [
  'read:project:jira',
  'read:screen:jira',
  'read:avatar:jira',
  'read:project-category:jira',
];

const getScreens = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/screens',
  operationId: 'getScreens',
  scopes: { current: ['manage:jira-project'], beta: READ_SCREENS },
  query: v.strictObject({
    startAt: q.integer,
    maxResults: q.integer,
    id: q.integers,
    queryString: q.text,
    scope: q.list,
    orderBy: q.text,
  }),
  body: noBody,
  handle({ actor, query }, world) {
    requireAdministrator(actor);
    if (query.scope || query.orderBy) throw notEmulated('scope or orderBy of screens');
    const words = (query.queryString ?? '').toLowerCase();
    const screens = allScreens(world).filter(
      ({ id, name }) =>
        name.toLowerCase().includes(words) && (query.id === undefined || query.id.includes(id)),
    );
    const page = pageOf(screens, query, { self: `${world.site}/rest/api/3/screens`, usual: 100, most: 100 });
    return ok({ ...page, values: page.values.map(screenBean) });
  },
});

const projectKey = v.strictObject({ projectKey: q.text });

const getAllScreenTabs = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/screens/{screenId}/tabs',
  operationId: 'getAllScreenTabs',
  scopes: { current: ['manage:jira-project'], beta: ['read:screen-tab:jira'] },
  query: projectKey,
  body: noBody,
  handle: ({ actor, param, query }, world) =>
    ok([tabBean(requireScreen(param('screenId'), { actor, projectKey: query.projectKey }, world))]),
});

const getAllScreenTabFields = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields',
  operationId: 'getAllScreenTabFields',
  scopes: { current: ['manage:jira-project'], beta: ['read:screenable-field:jira'] },
  query: projectKey,
  body: noBody,
  handle({ actor, param, query }, world) {
    const screen = requireScreen(param('screenId'), { actor, projectKey: query.projectKey }, world);
    if (String(screen.id) !== param('tabId')) throw notFound(`Tab with id ${param('tabId')} does not exist`);
    const fields = world.fields.all.filter(
      ({ id, orderable }) => orderable && isOnScreen(id, screen.operation, screen.project),
    );
    return ok(fields.map(({ id, name }) => ({ id, name })));
  },
});

const getScreensForField = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/field/{fieldId}/screens',
  operationId: 'getScreensForField',
  scopes: {
    current: ['manage:jira-project'],
    beta: [
      'read:screen:jira',
      'read:avatar:jira',
      'read:project-category:jira',
      'read:project:jira',
      'read:screen-tab:jira',
    ],
  },
  query: v.strictObject({ startAt: q.integer, maxResults: q.integer, expand: q.text }),
  body: noBody,
  handle({ actor, param, query }, world) {
    requireAdministrator(actor);
    const fieldId = param('fieldId');
    if (!world.fields.field(fieldId)) throw notFound(`The field ${fieldId} was not found.`);
    const screens = allScreens(world).filter(({ project, operation }) =>
      isOnScreen(fieldId, operation, project),
    );
    const page = pageOf(screens, query, {
      self: `${world.site}/rest/api/3/field/${fieldId}/screens`,
      usual: 100,
      most: 100,
    });
    const withTab = query.expand?.split(',').includes('tab') ?? false;
    const values = page.values.map((screen) => ({
      ...screenBean(screen),
      ...(withTab ? { tab: tabBean(screen) } : {}),
    }));
    return ok({ ...page, values });
  },
});

/** Each project has a scheme of its own, and all its issue types the same screens. */
const getProjectSchemes = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/issuetypescreenscheme/project',
  operationId: 'getIssueTypeScreenSchemeProjectAssociations',
  scopes: { current: ['manage:jira-configuration'], beta: ['read:issue-type-screen-scheme:jira'] },
  query: v.strictObject({ startAt: q.integer, maxResults: q.integer, projectId: q.integers }),
  body: noBody,
  handle({ actor, query }, world) {
    requireAdministrator(actor);
    const projects = world.store.projects
      .all()
      .filter(({ id, managedBy }) => managedBy === 'company' && query.projectId?.includes(Number(id)));
    const self = `${world.site}/rest/api/3/issuetypescreenscheme/project`;
    const page = pageOf(projects, query, { self, usual: 50, most: 100 });
    const values = page.values.map(({ id, key }) => ({
      issueTypeScreenScheme: { id, name: `${key}: Issue Type Screen Scheme`, description: '' },
      projectIds: [id],
    }));
    return ok({ ...page, values });
  },
});

const getSchemeMappings = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/issuetypescreenscheme/mapping',
  operationId: 'getIssueTypeScreenSchemeMappings',
  scopes: { current: ['manage:jira-configuration'], beta: ['read:issue-type-screen-scheme:jira'] },
  query: v.strictObject({ startAt: q.integer, maxResults: q.integer, issueTypeScreenSchemeId: q.integers }),
  body: noBody,
  handle({ actor, query }, world) {
    requireAdministrator(actor);
    const wanted = query.issueTypeScreenSchemeId;
    const projects = world.store.projects.all().filter(({ id }) => wanted?.includes(Number(id)) ?? true);
    const self = `${world.site}/rest/api/3/issuetypescreenscheme/mapping`;
    const page = pageOf(projects, query, { self, usual: 50, most: 100 });
    const values = page.values.map(({ id }) => ({
      issueTypeScreenSchemeId: id,
      issueTypeId: 'default',
      screenSchemeId: id,
    }));
    return ok({ ...page, values });
  },
});

const getScreenSchemes = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/screenscheme',
  operationId: 'getScreenSchemes',
  scopes: {
    current: ['manage:jira-project'],
    beta: ['read:screen-scheme:jira', 'read:issue-type-screen-scheme:jira'],
  },
  query: v.strictObject({
    startAt: q.integer,
    maxResults: q.integer,
    id: q.integers,
    expand: q.text,
    queryString: q.text,
    orderBy: q.text,
  }),
  body: noBody,
  handle({ actor, query }, world) {
    requireAdministrator(actor);
    if (query.expand || query.orderBy || query.queryString)
      throw notEmulated('more than ids of screen schemes');
    const projects = world.store.projects.all().filter(({ id }) => query.id?.includes(Number(id)) ?? true);
    const page = pageOf(projects, query, {
      self: `${world.site}/rest/api/3/screenscheme`,
      usual: 25,
      most: 100,
    });
    const values = page.values.map((project) => {
      const [create, edit, view] = screensOf(project).map(({ id }) => id);
      return {
        id: Number(project.id),
        name: `${project.key}: Screen Scheme`,
        description: '',
        screens: { default: view, create, edit, view },
      };
    });
    return ok({ ...page, values });
  },
});

export const screenOperations = [
  getScreens,
  getAllScreenTabs,
  getAllScreenTabFields,
  getScreensForField,
  getProjectSchemes,
  getSchemeMappings,
  getScreenSchemes,
];
