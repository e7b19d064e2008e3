import { route } from '@forge/api';
import * as v from 'valibot';
import type { FieldIds, JiraWish, WishQuery } from '../../usecases/ports';
import { actingAs, JSON_HEADERS, type Acting } from '../acting-as';
import { fieldIds } from './fields';
import { fieldsToRead, toJiraWish } from './issue-shape';
import { absent, bodyIfVisible, bodyOf, reading } from './rest';

/** More come back in one page only when nothing but ids is asked for. */
const PAGE = 100;
const PAGE_OF_IDS = 5_000;

/** A wish is an issue of the project that is not done and passes the product's filter, in Jira's own order. */
const jqlFor = (
  { productId, wishFilter, withLeftovers }: Omit<WishQuery, 'recent'>,
  { frameStatus }: Pick<FieldIds, 'frameStatus'>,
): string => {
  const filter = wishFilter.trim() === '' ? '' : ` AND (${wishFilter})`;
  const leftovers =
    withLeftovers && frameStatus !== null ? ` OR cf[${frameStatus.replace(/\D/g, '')}] is not EMPTY` : '';
  return `project = ${productId} AND (statusCategory != Done${leftovers})${filter} ORDER BY Rank ASC`;
};

const reconcile = (recent: readonly string[]): { reconcileIssues?: number[] } =>
  recent.length === 0 ? {} : { reconcileIssues: recent.map(Number) };

const search = async (acting: Acting, body: object) =>
  reading(() =>
    actingAs(acting).requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify(body),
    }),
  );

const pageOf = <T>(issue: v.GenericSchema<unknown, T>) =>
  v.object({ issues: v.array(issue), nextPageToken: absent(v.string()) });

/** A page of wishes in rank order, with what the list shows. */
export const searchWishes = async (
  acting: Acting,
  query: WishQuery,
): Promise<{ wishes: JiraWish[]; next: string | null }> => {
  const ids = await fieldIds(acting);
  const response = await search(acting, {
    jql: jqlFor(query, ids),
    fields: fieldsToRead(ids),
    maxResults: PAGE,
    ...reconcile(query.recent),
    ...(query.next === undefined ? {} : { nextPageToken: query.next }),
  });
  const page = await bodyOf(response, pageOf(v.unknown()));
  return { wishes: page.issues.map((issue) => toJiraWish(issue, ids)), next: page.nextPageToken ?? null };
};

/** Whether the product's filter lets a wish through. Jira is asked to look at that issue itself: its index lags behind. */
export const isListed = async (
  query: Pick<WishQuery, 'productId' | 'wishFilter'>,
  wishId: string,
): Promise<boolean> => {
  const jql = `id = ${wishId} AND ${jqlFor(query, { frameStatus: null })}`;
  const response = await search('user', { jql, maxResults: 1, ...reconcile([wishId]) });
  const page = await bodyOf(response, pageOf(v.object({ id: v.string() })));
  return page.issues.length > 0;
};

/** The ids of all wishes in rank order. */
export const orderOfWishes = async (query: Omit<WishQuery, 'next'>): Promise<string[]> => {
  const order: string[] = [];
  let next: string | null | undefined;
  do {
    const response = await search('user', {
      jql: jqlFor(query, { frameStatus: null }),
      maxResults: PAGE_OF_IDS,
      ...reconcile(query.recent),
      ...(next ? { nextPageToken: next } : {}),
    });
    const page = await bodyOf(response, pageOf(v.object({ id: v.string() })));
    order.push(...page.issues.map(({ id }) => id));
    next = page.nextPageToken;
  } while (next);
  return order;
};

/** One wish read from the issue itself, which is never behind; null where it is not visible. */
export const readWish = async (acting: Acting, wishId: string): Promise<JiraWish | null> => {
  const ids = await fieldIds(acting);
  const fields = fieldsToRead(ids).join(',');
  const response = await reading(() =>
    actingAs(acting).requestJira(route`/rest/api/3/issue/${wishId}?fields=${fields}`, {
      headers: JSON_HEADERS,
    }),
  );
  const issue = await bodyIfVisible(response, v.unknown());
  return issue === null ? null : toJiraWish(issue, ids);
};

const bulk = v.object({ issues: v.array(v.unknown()) });

/** Those of the wishes, by their ids or keys, that the reader may see, in no particular order. */
export const readWishes = async (wishIds: readonly string[]): Promise<JiraWish[]> => {
  const ids = await fieldIds('user');
  const found: JiraWish[] = [];
  for (let start = 0; start < wishIds.length; start += PAGE) {
    const body = { issueIdsOrKeys: wishIds.slice(start, start + PAGE), fields: fieldsToRead(ids) };
    const response = await reading(() =>
      actingAs('user').requestJira(route`/rest/api/3/issue/bulkfetch`, {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify(body),
      }),
    );
    found.push(...(await bodyOf(response, bulk)).issues.map((issue) => toJiraWish(issue, ids)));
  }
  return found;
};
