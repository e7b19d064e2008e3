import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { Person } from '../../contract/definitions';
import { JSON_HEADERS } from '../acting-as';
import { bodyOf, reading } from './rest';

/** Jira gives at most so many people in one call. */
const PAGE = 90;

const user = v.object({
  accountId: v.string(),
  displayName: v.optional(v.string(), ''),
  active: v.optional(v.boolean(), true),
});
const page = v.object({ values: v.array(user) });

const toPerson = ({ accountId, displayName, active }: v.InferOutput<typeof user>): Person => ({
  accountId,
  name: displayName,
  active,
});

const readPage = async (accountIds: readonly string[]): Promise<Person[]> => {
  const query = new URLSearchParams(accountIds.map((accountId) => ['accountId', accountId]));
  query.set('maxResults', String(PAGE));
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/user/bulk?${query}`, { headers: JSON_HEADERS }),
  );
  return (await bodyOf(response, page)).values.map(toPerson);
};

/** Names are read when they are shown and never kept. Accounts that are gone are left out. */
export const readPeople = async (accountIds: readonly string[]): Promise<Person[]> => {
  const people: Person[] = [];
  for (let start = 0; start < accountIds.length; start += PAGE) {
    people.push(...(await readPage(accountIds.slice(start, start + PAGE))));
  }
  return people;
};

/** People who may be given work in the project, by the beginning of their name. */
export const searchPeople = async (projectKey: string, query: string): Promise<Person[]> => {
  const response = await reading(() =>
    asUser().requestJira(
      route`/rest/api/3/user/assignable/search?project=${projectKey}&query=${query}&maxResults=20`,
      { headers: JSON_HEADERS },
    ),
  );
  return (await bodyOf(response, v.array(user))).map(toPerson);
};
