import * as v from 'valibot';
import { documentSchema, type AdfDocument } from './adf-node';

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/#error-code-guide */
export type SubmissionProblem =
  'INVALID_PAYLOAD' | 'INVALID_CONFIG' | 'INVALID_EXTENSION_TYPE' | 'INVALID_BODY' | 'MACRO_NOT_FOUND';

export class SubmissionError extends Error {
  override name = 'SubmissionError';
  constructor(
    readonly code: SubmissionProblem,
    message: string,
  ) {
    super(message);
  }
}

export interface MacroSubmission {
  config: Record<string, unknown>;
  body: AdfDocument | undefined;
  keepEditing: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Texts, numbers, booleans, objects, and lists of one kind of these; no null and no list in a list.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/#supported-config-payload-format
 */
function isStorable(value: unknown): boolean {
  if (value === undefined || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) {
    const isFlat = value.every((item) => item !== undefined && !Array.isArray(item) && isStorable(item));
    return isFlat && new Set(value.map((item) => typeof item)).size <= 1;
  }
  return isRecord(value) && Object.values(value).every(isStorable);
}

/** What a macro's configuration submits, or the error that the platform names for it. */
export function readSubmission(payload: unknown, { isBodied }: { isBodied: boolean }): MacroSubmission {
  if (!isRecord(payload))
    throw new SubmissionError('INVALID_PAYLOAD', 'What is submitted must be an object.');
  const { config, body, keepEditing } = payload;
  if (!isRecord(config) || !isStorable(config)) {
    throw new SubmissionError('INVALID_CONFIG', 'The config must be an object of values that can be stored.');
  }
  if (body !== undefined && !isBodied) {
    throw new SubmissionError('INVALID_EXTENSION_TYPE', 'Only a macro with a body takes a body.');
  }
  if (body !== undefined && !v.is(documentSchema, body)) {
    throw new SubmissionError('INVALID_BODY', 'The body is not a document (ADF).');
  }
  return {
    config,
    body: body === undefined ? undefined : v.parse(documentSchema, body),
    keepEditing: keepEditing === true,
  };
}
