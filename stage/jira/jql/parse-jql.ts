import { JastBuilder, JQLSyntaxError, type Jast } from '@atlaskit/jql-ast';
import { badRequest } from '../http/errors';

const CACHE_SIZE = 200;

const cache = new Map<string, Jast>();

/** Parses with Atlassian's own grammar. A parse takes a millisecond or two, so the latest are kept. */
export function parseJql(jql: string): Jast {
  const known = cache.get(jql);
  if (known) return known;
  const parsed = new JastBuilder().build(jql);
  const oldest = cache.size >= CACHE_SIZE ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(jql, parsed);
  return parsed;
}

/** What the grammar has against a query, in words. */
export const syntaxErrors = (jql: string): string[] =>
  parseJql(jql).errors.map((error) => {
    const place = error instanceof JQLSyntaxError ? ` (line 1, character ${error.start + 1})` : '';
    return `Error in the JQL Query: ${error.description}.${place}`;
  });

export function parseValidJql(jql: string): Jast {
  const errors = syntaxErrors(jql);
  if (errors.length > 0) throw badRequest(...errors);
  return parseJql(jql);
}
