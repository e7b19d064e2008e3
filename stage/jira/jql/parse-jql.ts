import type { Jast } from '@atlaskit/jql-ast';
import { parseQuery, syntaxProblems } from '../../query-language/parse';
import { badRequest } from '../http/errors';

/** What the grammar has against a query, in words. */
export const syntaxErrors = (jql: string): string[] =>
  syntaxProblems(jql).map((problem) => `Error in the JQL Query: ${problem}`);

export function parseValidJql(jql: string): Jast {
  const errors = syntaxErrors(jql);
  if (errors.length > 0) throw badRequest(...errors);
  return parseQuery(jql);
}
