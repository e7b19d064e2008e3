import * as v from 'valibot';
import { askStage } from './stage-requests';

const answerSchema = v.object({ status: v.number(), reason: v.string() });

export interface JiraRequest {
  method: 'POST' | 'PUT';
  path: string;
  body: unknown;
  accountId: string;
}

/** Asks Jira's REST for what somebody does on its pages; answers why it refused, if it did. */
export async function refusalOfJira(request: JiraRequest): Promise<string | undefined> {
  const { status, reason } = v.parse(answerSchema, await askStage('jira', request));
  return status < 400 ? undefined : reason;
}
