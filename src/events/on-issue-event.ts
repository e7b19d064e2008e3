import * as v from 'valibot';
import { createBackstage } from '../resolvers/world';
import { reportFault } from '../resolvers/report-fault';

const issueEvent = v.object({
  issue: v.object({
    fields: v.object({
      project: v.object({ id: v.pipe(v.unknown(), v.transform(String), v.regex(/^\d+$/)) }),
    }),
  }),
});

/** An issue was made, changed or deleted in Jira: what is derived of its product is computed anew, soon and once. */
export const onIssueEvent = async (event: unknown): Promise<void> => {
  const read = v.safeParse(issueEvent, event);
  if (!read.success) return reportFault('onIssueEvent', new Error('an event without a project'));
  await createBackstage().recomputation.ask(read.output.issue.fields.project.id);
};
