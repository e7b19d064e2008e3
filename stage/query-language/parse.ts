import { JastBuilder, JQLSyntaxError, type Jast } from '@atlaskit/jql-ast';

const CACHE_SIZE = 200;

const cache = new Map<string, Jast>();

/** Parses with Atlassian's own grammar. A parse takes a millisecond or two, so the latest are kept. */
export function parseQuery(text: string): Jast {
  const known = cache.get(text);
  if (known) return known;
  const parsed = new JastBuilder().build(text);
  const oldest = cache.size >= CACHE_SIZE ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(text, parsed);
  return parsed;
}

/** What the grammar has against a query, in words. */
export const syntaxProblems = (text: string): string[] =>
  parseQuery(text).errors.map((error) => {
    const place = error instanceof JQLSyntaxError ? ` (line 1, character ${error.start + 1})` : '';
    return `${error.description}.${place}`;
  });
