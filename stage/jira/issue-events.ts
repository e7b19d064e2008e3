import type { ProductEvent } from '../types';
import { issueTypeBean, issueTypeOf, projectBean, statusBean, statusOf, userBeanOf } from './beans';
import type { HistoryItem, Issue, Project } from './model';
import type { Actor } from './permissions';
import type { World } from './world';

export interface Occurrence {
  issue: Issue;
  project: Project;
  actor: Actor;
}

function payloadOf({ issue, project, actor }: Occurrence, world: World) {
  return {
    issue: {
      id: issue.id,
      key: issue.key,
      fields: {
        summary: issue.summary,
        issuetype: issueTypeBean(issueTypeOf(issue, project), world),
        creator: userBeanOf(issue.creator, world),
        created: issue.created,
        updated: issue.updated,
        project: projectBean(project, world),
        reporter: userBeanOf(issue.reporter, world),
        assignee: userBeanOf(issue.assignee, world),
        status: statusBean(statusOf(issue, project), world),
      },
    },
    atlassianId: actor.accountId,
    associatedUsers: [{ accountId: actor.accountId }],
  };
}

export const issueCreated = (occurrence: Occurrence, world: World): ProductEvent =>
  event('avi:jira:created:issue', occurrence, payloadOf(occurrence, world));

export const issueDeleted = (occurrence: Occurrence, world: World): ProductEvent =>
  event('avi:jira:deleted:issue', occurrence, payloadOf(occurrence, world));

export const issueCommented = (occurrence: Occurrence, commentId: string, world: World): ProductEvent =>
  event('avi:jira:commented:issue', occurrence, {
    ...payloadOf(occurrence, world),
    comment: { id: commentId },
  });

export const issueUpdated = (
  occurrence: Occurrence,
  items: readonly HistoryItem[],
  world: World,
): ProductEvent =>
  event('avi:jira:updated:issue', occurrence, { ...payloadOf(occurrence, world), changelog: { items } });

const peopleOf = ({ actor }: Occurrence, { from, to }: HistoryItem) =>
  [actor.accountId, from, to].flatMap((accountId) => (accountId === null ? [] : [{ accountId }]));

/** [docs] A change of the assignee is told twice: as an update, and as an assignment. */
export function issueChanged(
  occurrence: Occurrence,
  items: readonly HistoryItem[],
  world: World,
): ProductEvent[] {
  const assignment = items.find(({ fieldId }) => fieldId === 'assignee');
  const updated = issueUpdated(occurrence, items, world);
  if (!assignment) return [updated];
  const assigned = event('avi:jira:assigned:issue', occurrence, {
    ...payloadOf(occurrence, world),
    changelog: { items: [assignment] },
    associatedUsers: peopleOf(occurrence, assignment),
  });
  return [updated, assigned];
}

/** https://developer.atlassian.com/platform/forge/events-reference/jira/#project-events */
export const projectDeleted = (
  { project, actor, forGood }: { project: Project; actor: Actor; forGood: boolean },
  world: World,
): ProductEvent =>
  event(
    `avi:jira:${forGood ? 'deleted' : 'softdeleted'}:project`,
    { actor },
    {
      project: projectBean(project, world),
      atlassianId: actor.accountId,
    },
  );

const event = (
  eventType: string,
  { actor }: Pick<Occurrence, 'actor'>,
  payload: Record<string, unknown>,
): ProductEvent => ({
  eventType,
  selfGenerated: actor.isApp,
  payload: { eventType, ...payload },
});
