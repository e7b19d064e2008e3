import * as v from 'valibot';
import { createBackstage } from '../resolvers/world';
import { reportFault } from '../resolvers/report-fault';
import { noteIssue } from '../usecases/note-issue';
import { projectId } from './project-id';

const change = v.object({ field: v.string(), from: v.optional(v.nullable(v.unknown())) });

const issueEvent = v.object({
  eventType: v.optional(v.string(), ''),
  issue: v.object({ id: projectId, fields: v.object({ project: v.object({ id: projectId }) }) }),
  changelog: v.optional(v.object({ items: v.optional(v.array(change), []) }), {}),
});

/** A move is told as a change of the project; the product that lost the wish is looked at too. */
const leftBehind = ({ changelog }: v.InferOutput<typeof issueEvent>): string[] =>
  changelog.items.flatMap(({ field, from }) =>
    field === 'project' && v.is(projectId, from) ? [String(from)] : [],
  );

/** An issue was made, changed, moved or deleted in Jira, by whomever and wherever. */
export const onIssueEvent = async (event: unknown): Promise<void> => {
  const read = v.safeParse(issueEvent, event);
  if (!read.success) return reportFault('onIssueEvent', new Error('an event without a project'));
  const { eventType, issue } = read.output;
  await noteIssue(createBackstage(), {
    wishId: issue.id,
    productIds: [...new Set([issue.fields.project.id, ...leftBehind(read.output)])],
    isGone: eventType === 'avi:jira:deleted:issue',
  });
};
