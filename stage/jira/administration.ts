import { APP_USER, PERSONAS } from '../personas';
import type { Persona } from '../types';
import { IssueWriter } from './issue-writer';
import { PROJECT_PERMISSIONS, type Issue, type Project, type ProjectPermission } from './model';
import type { Actor } from './permissions';
import { WISH_PROJECT, type ProjectTemplate, type WorkflowTemplate } from './project-template';
import { attachValidator, detachValidator } from './workflow/validator-rules';
import { SCREEN_OPERATIONS, type ScreenOperation } from './screens';
import type { World } from './world';

/** Account id to the permissions it holds in a project. */
export type Grants = Readonly<Record<string, readonly ProjectPermission[]>>;

export interface NewProject extends Partial<ProjectTemplate> {
  key: string;
  name: string;
  permissions: Grants;
  /** Company-managed unless it says otherwise. */
  managedBy?: Project['managedBy'];
}

export interface NewValidator {
  /** The key of a `jira:workflowValidator` of the manifest. */
  moduleKey: string;
  /** What the configuration page of the validator would have saved. */
  config?: Record<string, unknown>;
}

/** What a Jira administrator does outside of REST. */
export interface Administration {
  /** Makes a project, or answers the one that has the key already. */
  createProject(project: NewProject): Project;
  /** Replaces what one account may do in a project. */
  setPermissions(projectKey: string, accountId: string, permissions: readonly ProjectPermission[]): void;
  /** Puts exactly these fields on the screen of an operation, or on all three. */
  setScreen(projectKey: string, operation: ScreenOperation | 'all', fieldIds: readonly string[]): void;
  /** Asks for exactly these fields of every new issue, as a field configuration does. */
  setRequired(projectKey: string, fieldIds: readonly string[]): void;
  addUser(user: Pick<Persona, 'accountId' | 'displayName' | 'email'>): void;
  /** Makes a group of people, or gives the one of that name these members; answers its id. */
  setGroup(name: string, members: readonly string[]): string;
  deleteGroup(groupId: string): void;
  /** Account id to the name it is shown with. */
  setDisplayNames(names: Readonly<Record<string, string>>): void;
  /** Puts a validator of the app on a transition, named by its id or name; answers the rule's id. */
  attachValidator(projectKey: string, transition: string, validator: NewValidator): string;
  detachValidator(projectKey: string, ruleId: string): void;
  /** Moves an issue to another project, as "Move" in Jira does. */
  moveIssue(idOrKey: string, projectKey: string, accountId?: string): Issue;
  /** Deletes a project with its issues: for good, or into the recycle bin, from which nothing returns here. */
  deleteProject(projectKey: string, options?: { forGood: boolean }): void;
  /** Keeps an issue as if somebody else were writing it: edits and transitions answer 409 until it is let go. */
  holdIssue(idOrKey: string): () => void;
}

export const ALL_PERMISSIONS: readonly ProjectPermission[] = PROJECT_PERMISSIONS;

export interface AdministrationOptions {
  world: World;
  /** Ids of the issues somebody else is writing. */
  held: Set<string>;
  tell(writer: IssueWriter): void;
}

export function createAdministration({ world, held, tell }: AdministrationOptions): Administration {
  const { store } = world;
  const requireProjectOf = (key: string): Project => {
    const project = store.projects.all().find((candidate) => candidate.key === key);
    if (!project) throw new Error(`There is no project ${key}`);
    return project;
  };
  const writerFor = (accountId: string) => {
    const actor: Actor = { accountId, isApp: false, administersJira: true };
    return new IssueWriter(world, actor, held);
  };
  const requireIssueOf = (idOrKey: string): Issue => {
    const issue = store.findIssue(idOrKey);
    if (!issue) throw new Error(`There is no issue ${idOrKey}`);
    return issue;
  };
  return {
    createProject: (project) => store.together(() => createProject(project, world)),
    setPermissions(projectKey, accountId, permissions) {
      const project = requireProjectOf(projectKey);
      store.projects.put({
        ...project,
        permissions: { ...project.permissions, [accountId]: [...permissions] },
      });
    },
    attachValidator: (projectKey, transition, validator) =>
      attachValidator(requireProjectOf(projectKey), { transition, ...validator }, world),
    detachValidator: (projectKey, ruleId) => detachValidator(requireProjectOf(projectKey), ruleId, world),
    setScreen: (projectKey, operation, fieldIds) =>
      setScreen(requireProjectOf(projectKey), { operation, fieldIds }, world),
    setRequired: (projectKey, fieldIds) =>
      store.projects.put({ ...requireProjectOf(projectKey), required: [...fieldIds] }),
    addUser: (user) => addUser(user, world),
    setGroup: (name, members) => setGroup(name, members, world),
    deleteGroup: (groupId) => store.groups.remove(groupId),
    setDisplayNames(names) {
      for (const [accountId, displayName] of Object.entries(names)) {
        const user = store.users.get(accountId);
        if (!user) throw new Error(`There is no user ${accountId}`);
        store.users.put({ ...user, displayName });
      }
    },
    deleteProject(projectKey, options = { forGood: true }) {
      const writer = writerFor(PERSONAS.administrator.accountId);
      writer.removeProject(requireProjectOf(projectKey), options);
      tell(writer);
    },
    moveIssue(idOrKey, projectKey, accountId = PERSONAS.administrator.accountId) {
      const writer = writerFor(accountId);
      const moved = writer.move(requireIssueOf(idOrKey), requireProjectOf(projectKey));
      tell(writer);
      return moved;
    },
    holdIssue(idOrKey) {
      const { id } = requireIssueOf(idOrKey);
      held.add(id);
      return () => held.delete(id);
    },
  };
}

/** Gives a new site its people and the app's own user. People keep the names they were given later. */
export function populateUsers(world: World): void {
  for (const persona of Object.values(PERSONAS)) {
    if (!world.store.users.get(persona.accountId)) addUser(persona, world);
  }
  world.store.users.put({ ...APP_USER, email: '', accountType: 'app', administersJira: false });
}

function addUser(
  { accountId, displayName, email }: Pick<Persona, 'accountId' | 'displayName' | 'email'>,
  { store }: World,
) {
  const administersJira = accountId === PERSONAS.administrator.accountId;
  store.users.put({ accountId, displayName, email, accountType: 'atlassian', administersJira });
}

function setGroup(name: string, members: readonly string[], { store }: World): string {
  const known = store.groups.all().find((group) => group.name === name);
  const groupId = known?.groupId ?? uuidOf(store.sequences.next('group', 1));
  store.groups.put({ groupId, name, members: [...members] });
  return groupId;
}

const uuidOf = (number: number): string => `00000000-0000-4000-8001-${String(number).padStart(12, '0')}`;

function createProject(
  { key, name, permissions, managedBy = 'company', ...given }: NewProject,
  { store }: World,
): Project {
  const existing = store.projects.all().find((project) => project.key === key);
  if (existing) return existing;
  const { issueTypes, workflow } = { ...WISH_PROJECT, ...given };
  const statusId = (status: string) => store.idFor(`status:${status}`, { name: 'status', first: 10_001 });
  const project: Project = {
    id: String(store.sequences.next('project', 10_001)),
    key,
    name,
    managedBy,
    screens: {},
    required: [],
    issueTypes: issueTypes.map((type) => ({
      id: store.idFor(`issuetype:${type}`, { name: 'issuetype', first: 10_001 }),
      name: type,
    })),
    ...workflowOf(workflow, statusId),
    permissions: Object.fromEntries(Object.entries(permissions).map(([id, granted]) => [id, [...granted]])),
  };
  store.projects.put(project);
  return project;
}

function setScreen(
  project: Project,
  { operation, fieldIds }: { operation: ScreenOperation | 'all'; fieldIds: readonly string[] },
  { store, fields }: World,
): void {
  const unknown = fieldIds.find((id) => !fields.field(id));
  if (unknown !== undefined) throw new Error(`There is no field ${unknown}`);
  const operations = operation === 'all' ? SCREEN_OPERATIONS : [operation];
  const screens = Object.fromEntries(operations.map((each) => [each, [...fieldIds]]));
  store.projects.put({ ...project, screens: { ...project.screens, ...screens } });
}

function workflowOf({ statuses, transitions }: WorkflowTemplate, statusId: (name: string) => string) {
  const [first] = statuses;
  if (!first) throw new Error('A workflow needs a status');
  return {
    statuses: statuses.map(({ name, category }) => ({ id: statusId(name), name, category })),
    initialStatus: statusId(first.name),
    transitions: transitions.map(({ name, from, to }, index) => ({
      id: String((index + 1) * 10 + 1),
      name,
      from: from === 'any' ? from : from.map(statusId),
      to: statusId(to),
      validators: [],
    })),
  };
}
