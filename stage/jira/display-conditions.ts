import { issueTypeOf } from './beans';
import { evaluateExpression } from './expressions/evaluate-expression';
import { ExpressionError } from './expressions/expression-node';
import { issueValue, projectValue, userValue } from './expressions/jira-variables';
import { PROJECT_PERMISSIONS, type Issue, type Project, type ProjectPermission } from './model';
import { isAllowed, type Actor } from './permissions';
import type { World } from './world';

/** Who looks, and at what: conditions about something that is not there are never met. */
export interface ConditionSubject {
  actor: Actor;
  project?: Project | undefined;
  issue?: Issue | undefined;
}

type Condition = (expected: unknown, subject: ConditionSubject, world: World) => boolean;

const isOneOf = (expected: unknown, actual: string | undefined): boolean =>
  actual !== undefined && (Array.isArray(expected) ? expected.includes(actual) : expected === actual);

const hasPermission = (key: unknown, { actor, project }: ConditionSubject): boolean => {
  const permission = PROJECT_PERMISSIONS.find((known) => known === key);
  if (permission === undefined) throw new Error(`The stage does not know the permission ${String(key)}`);
  return project !== undefined && isAllowed(actor, permission, project);
};

const permitted =
  (permission: ProjectPermission): Condition =>
  (expected, subject) =>
    hasPermission(permission, subject) === expected;

function isTrue(expression: unknown, { actor, project, issue }: ConditionSubject, world: World): boolean {
  const variables = {
    user: userValue(actor.accountId, world),
    ...(project ? { project: projectValue(project) } : {}),
    ...(project && issue ? { issue: issueValue(issue, project, world) } : {}),
  };
  try {
    return evaluateExpression(String(expression), variables) === true;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}

const administers: Condition = (expected, { actor }) => actor.administersJira === expected;

/** https://developer.atlassian.com/platform/forge/manifest-reference/display-conditions/jira/ */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  isLoggedIn: (expected) => expected === true,
  isAdmin: administers,
  isSiteAdmin: administers,
  canAdministerJira: administers,
  appIsLicensed: (expected) => expected === true,
  issueKey: (expected, { issue }) => isOneOf(expected, issue?.key),
  issueId: (expected, { issue }) => isOneOf(expected, issue?.id),
  issueType: (expected, { issue, project }) =>
    issue !== undefined && project !== undefined && isOneOf(expected, issueTypeOf(issue, project).name),
  projectKey: (expected, { project }) => isOneOf(expected, project?.key),
  projectId: (expected, { project }) => isOneOf(expected, project?.id),
  projectName: (expected, { project }) => isOneOf(expected, project?.name),
  projectType: (expected, { project }) => isOneOf(expected, project && 'software'),
  hasIssuePermission: (expected, subject) => subject.issue !== undefined && hasPermission(expected, subject),
  hasProjectPermission: hasPermission,
  isProjectAdmin: permitted('ADMINISTER_PROJECTS'),
  canAdministerProjects: permitted('ADMINISTER_PROJECTS'),
  canAddComments: permitted('ADD_COMMENTS'),
  canDeleteIssues: permitted('DELETE_ISSUES'),
  canEditIssues: permitted('EDIT_ISSUES'),
  canMoveIssues: permitted('MOVE_ISSUES'),
  canScheduleIssues: permitted('SCHEDULE_ISSUES'),
  jiraExpression: isTrue,
};

const branchesOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value;
  const isGroup = typeof value === 'object' && value !== null;
  return isGroup ? Object.entries(value).map(([name, inner]: [string, unknown]) => ({ [name]: inner })) : [];
};

function isMet([name, expected]: [string, unknown], subject: ConditionSubject, world: World): boolean {
  const holds = (branch: unknown) => meetsConditions(branch, subject, world);
  if (name === 'and') return branchesOf(expected).every(holds);
  if (name === 'or') return branchesOf(expected).some(holds);
  if (name === 'not') return !branchesOf(expected).some(holds);
  const condition = Object.hasOwn(CONDITIONS, name) ? CONDITIONS[name] : undefined;
  if (!condition) throw new Error(`The stage does not emulate the display condition ${name}`);
  return condition(expected, subject, world);
}

/** Whether a module is shown. A module without conditions always is; those on one level must all be met. */
export function meetsConditions(conditions: unknown, subject: ConditionSubject, world: World): boolean {
  if (typeof conditions !== 'object' || conditions === null) return true;
  return Object.entries(conditions).every((condition: [string, unknown]) => isMet(condition, subject, world));
}
