import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import { JSON_HEADERS } from '../acting-as';
import { absent, bodyOf, reading } from './rest';

const parsed = v.object({
  queries: v.array(
    v.object({
      errors: v.optional(v.array(v.string()), []),
      structure: absent(v.object({ orderBy: absent(v.unknown()) })),
    }),
  ),
});

/**
 * Why a filter cannot be used, or null. It is parsed on its own, so that it cannot break out of the brackets
 * it is put in, and it may not sort: the order is the rank.
 */
export const filterProblem = async (wishFilter: string): Promise<string | null> => {
  if (wishFilter.trim() === '') return null;
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/jql/parse?validation=strict`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ queries: [wishFilter] }),
    }),
  );
  const [query] = (await bodyOf(response, parsed)).queries;
  if (!query) return 'unparsed';
  if (query.errors.length > 0) return query.errors.join(' ');
  return query.structure?.orderBy ? 'orderBy' : null;
};
