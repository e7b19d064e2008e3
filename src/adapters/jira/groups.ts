import { asApp, asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { Group } from '../../contract/definitions';
import { slices } from '../../domain/slices';
import { JSON_HEADERS } from '../acting-as';
import { absent, bodyIfVisible, bodyOf, reading } from './rest';

const named = v.object({ groupId: absent(v.string()), name: v.optional(v.string(), '') });
const myself = v.object({ groups: v.object({ items: v.array(named) }) });
const page = v.object({ values: v.array(named) });
const suggestions = v.object({ groups: v.array(named) });

/** Jira gives at most so many groups in one call. */
const PAGE = 50;

type Named = v.InferOutput<typeof named>;

/** A group without an id cannot be told from another and is left out. */
const toGroups = (found: readonly Named[]): Group[] =>
  found.flatMap(({ groupId, name }) => (groupId ? [{ groupId, name }] : []));

const idsOf = (found: readonly Named[]): string[] => toGroups(found).map(({ groupId }) => groupId);

const readOwnGroups = async (): Promise<string[]> => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/myself?expand=groups`, { headers: JSON_HEADERS }),
  );
  return idsOf((await bodyOf(response, myself)).groups.items);
};

/** The groups of whoever asks, as themselves: everybody may read their own. Asked once in an invocation. */
export const createOwnGroups = (): (() => Promise<string[]>) => {
  let asked: Promise<string[]> | null = null;
  return () => (asked ??= readOwnGroups());
};

/**
 * The groups of somebody else, read as the app: nobody asks when a move on a board is looked at. Only whether they
 * hold a role of the product comes of it. Where Jira does not let the app read it, groups grant nothing.
 */
export const groupsOf = async (accountId: string): Promise<string[]> => {
  const response = await reading(() =>
    asApp().requestJira(route`/rest/api/3/user/groups?accountId=${accountId}`, { headers: JSON_HEADERS }),
  );
  return idsOf((await bodyIfVisible(response, v.array(named))) ?? []);
};

const readGroups = async (groupIds: readonly string[]): Promise<Group[] | null> => {
  const query = new URLSearchParams(groupIds.map((groupId) => ['groupId', groupId]));
  query.set('maxResults', String(PAGE));
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/group/bulk?${query}`, { headers: JSON_HEADERS }),
  );
  const found = await bodyIfVisible(response, page);
  return found && toGroups(found.values);
};

/** Names of groups; those that are gone are left out. Null where the reader may not see groups. */
export const groupsNamed = async (groupIds: readonly string[]): Promise<Group[] | null> => {
  const pages = await Promise.all(slices(groupIds, PAGE).map(readGroups));
  return pages.some((groups) => groups === null) ? null : pages.flatMap((groups) => groups ?? []);
};

/** Groups by a part of their name. */
export const searchGroups = async (query: string): Promise<Group[]> => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/groups/picker?query=${query}&maxResults=20`, {
      headers: JSON_HEADERS,
    }),
  );
  return toGroups((await bodyOf(response, suggestions)).groups);
};
