import type { APIResponse } from '@forge/api';
import type * as v from 'valibot';
import { bodyOf } from '../rest';

/** The answers by which Jira says that it does not show something to whoever asks. */
const NOT_SHOWN = [400, 401, 403, 404];

/** The body, or null for what Jira does not show: a check of a set-up tells that, and goes on. */
export const shown = async <T>(
  response: APIResponse,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | null> => (NOT_SHOWN.includes(response.status) ? null : bodyOf(response, schema));
