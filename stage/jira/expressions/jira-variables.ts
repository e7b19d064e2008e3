import { categoryOf, issueTypeOf, plainText, statusOf, userOf } from '../beans';
import type { Project, StoredIssue, Transition } from '../model';
import type { World } from '../world';

export const userValue = (accountId: string | null, world: World) =>
  accountId === null ? null : { accountId, displayName: userOf(accountId, world).displayName };

const propertiesOf = (issueId: string, { store }: World) =>
  Object.fromEntries(store.properties.under(issueId).map(({ key, value }) => [key, value]));

export const projectValue = ({ id, key, name, managedBy }: Project) => ({
  id: Number(id),
  key,
  name,
  style: managedBy === 'team' ? 'next-gen' : 'classic',
  projectTypeKey: 'software',
});

/**
 * An issue, as expressions see it. Numbers are numbers here, and people are users.
 * https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#issue
 */
export function issueValue(issue: StoredIssue, project: Project, world: World) {
  const status = statusOf(issue, project);
  const type = issueTypeOf(issue, project);
  const category = categoryOf(status);
  return {
    ...Object.fromEntries(world.fields.forge.map(({ info }) => [info.id, issue.custom[info.id] ?? null])),
    id: issue.id === '' ? null : Number(issue.id),
    key: issue.key,
    summary: issue.summary,
    description: issue.description === null ? null : { plainText: plainText(issue.description) },
    status: {
      id: Number(status.id),
      name: status.name,
      category: { key: category.key, name: category.name },
    },
    issueType: { id: Number(type.id), name: type.name },
    labels: issue.labels,
    assignee: userValue(issue.assignee, world),
    reporter: userValue(issue.reporter, world),
    creator: userValue(issue.creator, world),
    project: projectValue(project),
    properties: issue.id === '' ? {} : propertiesOf(issue.id, world),
  };
}

export const transitionValue = ({ id, name, to }: Transition, project: Project) => {
  const status = statusOf({ statusId: to }, project);
  return { id: Number(id), name, to: { id: Number(status.id), name: status.name } };
};
