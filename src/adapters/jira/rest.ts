import * as v from 'valibot';
import { anyObject } from '../any-object';
import { createAnswers } from '../rest';

export { absent, reading } from '../rest';

const problems = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(anyObject, {}),
});

const messagesIn = (body: unknown): string[] => {
  const read = v.safeParse(problems, body);
  return read.success ? [...read.output.errorMessages, ...Object.values(read.output.errors).map(String)] : [];
};

export const { accepted, bodyOf, bodyIfVisible } = createAnswers({ code: 'jiraRefused', messagesIn });
