import * as v from 'valibot';
import { requireIssue, seeIssue } from '../access';
import { historyBean, historyPage } from '../history-beans';
import { badRequest } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import * as q from '../../rest/query';
import type { History, Issue } from '../model';
import type { World } from '../world';
import { CHANGELOG_SCOPES } from './scopes';

const getChangeLogs = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/changelog',
  operationId: 'getChangeLogs',
  scopes: CHANGELOG_SCOPES,
  query: v.strictObject({ startAt: q.integer, maxResults: q.integer }),
  body: noBody,
  handle({ actor, param, query }, world) {
    const { issue } = requireIssue(param('issueIdOrKey'), actor, world);
    return ok(historyPage(issue, query, world));
  },
});

interface Entry {
  issueId: string;
  history: History;
}

/** The histories of the issues, oldest first, with only the changes of the wanted fields. */
function entriesOf(
  issues: readonly Issue[],
  fieldIds: readonly string[] | undefined,
  { store }: World,
): Entry[] {
  const wanted = fieldIds && fieldIds.length > 0 ? new Set(fieldIds) : undefined;
  return issues
    .flatMap(({ id }) => store.histories.under(id).map((history) => ({ issueId: id, history })))
    .filter(({ history }) => !wanted || history.items.some(({ fieldId }) => wanted.has(fieldId)))
    .sort(
      (a, b) => a.history.created.localeCompare(b.history.created) || Number(a.issueId) - Number(b.issueId),
    );
}

function grouped(entries: readonly Entry[], world: World) {
  const byIssue = new Map<string, ReturnType<typeof historyBean>[]>();
  for (const { issueId, history } of entries) {
    byIssue.set(issueId, [...(byIssue.get(issueId) ?? []), historyBean(history, world)]);
  }
  return [...byIssue].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
}

const getBulkChangelogs = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/changelog/bulkfetch',
  operationId: 'getBulkChangelogs',
  scopes: CHANGELOG_SCOPES,
  query: q.noQuery,
  body: v.strictObject({
    issueIdsOrKeys: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(1000)),
    fieldIds: v.optional(v.pipe(v.array(v.string()), v.maxLength(10))),
    maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)), 1000),
    nextPageToken: v.optional(v.string(), '0'),
  }),
  handle({ actor, body }, world) {
    if (!/^\d+$/.test(body.nextPageToken)) throw badRequest('The provided next page token is invalid.');
    const from = Number(body.nextPageToken);
    const seen = body.issueIdsOrKeys.flatMap((idOrKey) => seeIssue(idOrKey, actor, world)?.issue ?? []);
    const entries = entriesOf([...new Set(seen)], body.fieldIds, world);
    const next = from + body.maxResults;
    return ok({
      issueChangeLogs: grouped(entries.slice(from, next), world),
      ...(next < entries.length ? { nextPageToken: String(next) } : {}),
    });
  },
});

export const changelogs = [getChangeLogs, getBulkChangelogs];
