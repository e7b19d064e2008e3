import * as v from 'valibot';
import { absent, createAnswers } from '../rest';

export { absent, reading } from '../rest';

/** The two generations of Confluence's REST tell errors in different shapes. */
const problems = v.object({
  errors: v.optional(v.array(v.object({ title: v.string(), detail: absent(v.string()) })), []),
  message: absent(v.string()),
});

const messagesIn = (body: unknown): string[] => {
  const read = v.safeParse(problems, body);
  if (!read.success) return [];
  const { errors, message } = read.output;
  return [...errors.map(({ title, detail }) => detail ?? title), ...(message ? [message] : [])];
};

export const { accepted, bodyOf, bodyIfVisible } = createAnswers({ code: 'confluenceRefused', messagesIn });
