import type { APIResponse } from '@forge/api';
import * as v from 'valibot';
import { Refusal } from '../contract/errors';

/** A part of an answer that a product leaves out or sends as null. */
export const absent = <T>(schema: v.GenericSchema<unknown, T>) => v.optional(v.nullable(schema));

const retryAfterSeconds = (response: APIResponse): number => {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 5;
};

/** How one product refuses: the code that screens know it by, and where its own words stand. */
interface Dialect {
  code: 'jiraRefused' | 'confluenceRefused';
  messagesIn: (body: unknown) => string[];
}

const HIDDEN = [401, 403, 404];

/** Reads the answers of one product. */
export const createAnswers = ({ code, messagesIn }: Dialect) => {
  const problemOf = async (response: APIResponse): Promise<Refusal> => {
    if (response.status === 429)
      return new Refusal({ code: 'busy', retryAfterSeconds: retryAfterSeconds(response) });
    if (response.status >= 500) return new Refusal({ code: 'unavailable' });
    return new Refusal({ code, messages: messagesIn(await response.json().catch(() => null)) });
  };

  /**
   * An answer that is a success.
   *
   * @throws Refusal `busy`, `unavailable`, or the product's refusal with its own words
   */
  const accepted = async (response: APIResponse): Promise<APIResponse> => {
    if (response.ok) return response;
    throw await problemOf(response);
  };

  /** The body of an answer, checked before anything of it enters the app. */
  const bodyOf = async <T>(response: APIResponse, schema: v.GenericSchema<unknown, T>): Promise<T> =>
    v.parse(schema, await (await accepted(response)).json());

  /** The body, or null for what does not exist or is not the reader's to see; the products answer both alike. */
  const bodyIfVisible = async <T>(
    response: APIResponse,
    schema: v.GenericSchema<unknown, T>,
  ): Promise<T | null> => (HIDDEN.includes(response.status) ? null : bodyOf(response, schema));

  return { accepted, bodyOf, bodyIfVisible };
};

const LONGEST_WAIT_SECONDS = 3;
const pause = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

/** Tries a reading call once more when the product asks for a short pause. For calls that change nothing only. */
export const reading = async (request: () => Promise<APIResponse>): Promise<APIResponse> => {
  const response = await request();
  const isPassing = response.status === 429 || response.status === 503;
  if (!isPassing || retryAfterSeconds(response) > LONGEST_WAIT_SECONDS) return response;
  await pause(retryAfterSeconds(response));
  return request();
};
