import type { APIResponse } from '@forge/api';
import * as v from 'valibot';
import { Refusal } from '../../contract/errors';
import { anyObject } from '../any-object';

/** A part of an answer that Jira leaves out or sends as null. */
export const absent = <T>(schema: v.GenericSchema<unknown, T>) => v.optional(v.nullable(schema));

const problems = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(anyObject, {}),
});

const messagesIn = async (response: APIResponse): Promise<string[]> => {
  const body = v.safeParse(problems, await response.json().catch(() => null));
  return body.success ? [...body.output.errorMessages, ...Object.values(body.output.errors).map(String)] : [];
};

const retryAfterSeconds = (response: APIResponse): number => {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 5;
};

const problemOf = async (response: APIResponse): Promise<Refusal> => {
  if (response.status === 429)
    return new Refusal({ code: 'busy', retryAfterSeconds: retryAfterSeconds(response) });
  if (response.status >= 500) return new Refusal({ code: 'unavailable' });
  return new Refusal({ code: 'jiraRefused', messages: await messagesIn(response) });
};

/**
 * An answer of Jira that is a success.
 *
 * @throws Refusal `busy`, `unavailable`, or `jiraRefused` with Jira's own words
 */
export const accepted = async (response: APIResponse): Promise<APIResponse> => {
  if (response.ok) return response;
  throw await problemOf(response);
};

/** The body of an answer, checked before anything of it enters the app. */
export const bodyOf = async <T>(response: APIResponse, schema: v.GenericSchema<unknown, T>): Promise<T> =>
  v.parse(schema, await (await accepted(response)).json());

const HIDDEN = [401, 403, 404];

/** The body, or null for what does not exist or is not the reader's to see; Jira answers both alike. */
export const bodyIfVisible = async <T>(
  response: APIResponse,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | null> => (HIDDEN.includes(response.status) ? null : bodyOf(response, schema));

const LONGEST_WAIT_SECONDS = 3;
const pause = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

/** Tries a reading call once more when Jira asks for a short pause. For calls that change nothing only. */
export const reading = async (request: () => Promise<APIResponse>): Promise<APIResponse> => {
  const response = await request();
  const isPassing = response.status === 429 || response.status === 503;
  if (!isPassing || retryAfterSeconds(response) > LONGEST_WAIT_SECONDS) return response;
  await pause(retryAfterSeconds(response));
  return request();
};
