import { adfText } from '../documents/adf';
import { APP_USER } from '../personas';
import type { IssueType, Project, Status, User } from './model';
import type { World } from './world';

const CATEGORIES = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
} as const;

export const categoryOf = (status: Status) => CATEGORIES[status.category];

export function statusBean(status: Status, { site }: World) {
  const category = categoryOf(status);
  return {
    self: `${site}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${site}/`,
    name: status.name,
    id: status.id,
    statusCategory: { self: `${site}/rest/api/3/statuscategory/${category.id}`, ...category },
  };
}

export const issueTypeBean = ({ id, name }: IssueType, { site }: World) => ({
  self: `${site}/rest/api/3/issuetype/${id}`,
  id,
  description: '',
  name,
  subtask: false,
  hierarchyLevel: 0,
});

export const projectBean = ({ id, key, name, managedBy }: Project, { site }: World) => ({
  self: `${site}/rest/api/3/project/${id}`,
  id,
  key,
  name,
  projectTypeKey: 'software',
  simplified: managedBy === 'team',
  style: managedBy === 'team' ? 'next-gen' : 'classic',
});

export const userBean = (user: User, { site }: World) => ({
  self: `${site}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
  accountId: user.accountId,
  accountType: user.accountType,
  active: true,
  displayName: user.displayName,
  timeZone: 'Europe/Copenhagen',
});

/** The user of an account id; somebody Jira has forgotten is shown without a name. */
export function userOf(accountId: string, world: World): User {
  const user = world.store.users.get(accountId);
  if (user) return user;
  const isApp = accountId === APP_USER.accountId;
  return {
    accountId,
    displayName: isApp ? APP_USER.displayName : 'Former user',
    email: '',
    accountType: isApp ? 'app' : 'atlassian',
    administersJira: false,
  };
}

export const userBeanOf = (accountId: string | null, world: World) =>
  accountId === null ? null : userBean(userOf(accountId, world), world);

export function statusOf(issue: { statusId: string }, project: Project): Status {
  const status = project.statuses.find(({ id }) => id === issue.statusId);
  if (!status) throw new Error(`Project ${project.key} has no status ${issue.statusId}`);
  return status;
}

export function issueTypeOf(issue: { typeId: string }, project: Project): IssueType {
  const type = project.issueTypes.find(({ id }) => id === issue.typeId);
  if (!type) throw new Error(`Project ${project.key} has no issue type ${issue.typeId}`);
  return type;
}

/** A value of any field as one line of text, as the history shows it. */
export function plainText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(plainText).join(' ');
  if (typeof value === 'object' && 'type' in value && value.type === 'doc') return adfText(value);
  return JSON.stringify(value);
}
