import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { asksForValues, selectFields } from '../fields/field-selection';
import { badRequest } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import * as q from '../../rest/query';
import { fieldDescriptions, issueBean } from '../issue-beans';
import { searchIssues } from '../jql/jql-query';
import type { Actor } from '../permissions';
import type { World } from '../world';
import { SEARCH_SCOPES } from './scopes';

const PATH = '/rest/api/3/search/jql';
const PAGE = { default: 50, most: 5000, mostWithFields: 100 } as const;
const MOST_RECONCILED = 50;
const MOST_PROPERTIES = 5;

interface SearchRequest {
  jql?: string | undefined;
  fields?: string[] | undefined;
  fieldsByKeys?: boolean | undefined;
  expand?: string | undefined;
  properties?: string[] | undefined;
  maxResults?: number | undefined;
  nextPageToken?: string | undefined;
  reconcileIssues?: number[] | undefined;
}

const tokenSchema = v.object({ from: v.number(), of: v.string() });

const fingerprint = (request: SearchRequest, actor: Actor) =>
  createHash('sha256')
    .update(JSON.stringify([request.jql, actor.accountId]))
    .digest('base64url')
    .slice(0, 16);

const writeToken = (token: v.InferOutput<typeof tokenSchema>) =>
  Buffer.from(JSON.stringify(token)).toString('base64url');

/** Where the page begins. A token belongs to the query and person it was given for. */
function readToken(token: string | undefined, expected: string): number {
  if (token === undefined || token === '') return 0;
  const refusal = badRequest('The provided next page token is invalid for the query.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    throw refusal;
  }
  const read = v.safeParse(tokenSchema, parsed);
  if (!read.success || read.output.of !== expected) throw refusal;
  return read.output.from;
}

function pageSize({ maxResults = PAGE.default }: SearchRequest, withFields: boolean): number {
  if (maxResults < 1) throw badRequest('The maxResults parameter must be at least 1.');
  return Math.min(maxResults, withFields ? PAGE.mostWithFields : PAGE.most);
}

function refuseTooMany({ reconcileIssues = [], properties = [] }: SearchRequest): void {
  if (reconcileIssues.length > MOST_RECONCILED)
    throw badRequest(`At most ${MOST_RECONCILED} issues may be reconciled.`);
  if (properties.length > MOST_PROPERTIES)
    throw badRequest(`At most ${MOST_PROPERTIES} properties may be requested.`);
}

function search(request: SearchRequest, actor: Actor, world: World) {
  refuseTooMany(request);
  const requested = request.fields ?? ['id'];
  const withFields =
    asksForValues(requested) || request.expand !== undefined || request.properties !== undefined;
  const size = pageSize(request, withFields);
  const of = fingerprint(request, actor);
  const from = readToken(request.nextPageToken, of);
  const hits = searchIssues(request.jql ?? '', {
    world,
    actor,
    reconcile: (request.reconcileIssues ?? []).map(String),
  });
  const page = hits.slice(from, from + size);
  const isLast = from + size >= hits.length;
  const fields = withFields ? selectFields(requested, request.fieldsByKeys ?? false, world) : [];
  const view = { fields, properties: request.properties, expand: request.expand };
  const onlyIds = requested.every((name) => name === 'id') && !withFields;
  return {
    issues: page.map((issue) => (onlyIds ? { id: issue.id } : issueBean(issue, view, world))),
    ...fieldDescriptions(view),
    isLast,
    ...(isLast ? {} : { nextPageToken: writeToken({ from: from + size, of }) }),
  };
}

const searchByQuery = defineOperation({
  document: 'jira',
  method: 'GET',
  path: PATH,
  operationId: 'searchAndReconsileIssuesUsingJql',
  scopes: {
    current: ['read:jira-work'],
    beta: [
      'read:issue-details:jira',
      'read:audit-log:jira',
      'read:avatar:jira',
      'read:field-configuration:jira',
      'read:issue-meta:jira',
    ],
  },
  query: v.strictObject({
    jql: q.text,
    nextPageToken: q.text,
    maxResults: q.integer,
    fields: q.list,
    expand: q.text,
    properties: q.list,
    fieldsByKeys: q.flag,
    failFast: q.flag,
    reconcileIssues: q.integers,
  }),
  body: noBody,
  handle: ({ actor, query }, world) => ok(search(query, actor, world)),
});

const searchByBody = defineOperation({
  document: 'jira',
  method: 'POST',
  path: PATH,
  operationId: 'searchAndReconsileIssuesUsingJqlPost',
  scopes: SEARCH_SCOPES,
  query: q.noQuery,
  body: v.strictObject({
    jql: v.optional(v.string()),
    nextPageToken: v.optional(v.string()),
    maxResults: v.optional(v.pipe(v.number(), v.integer())),
    fields: v.optional(v.array(v.string())),
    expand: v.optional(v.string()),
    properties: v.optional(v.array(v.string())),
    fieldsByKeys: v.optional(v.boolean()),
    reconcileIssues: v.optional(v.array(v.pipe(v.number(), v.integer()))),
  }),
  handle: ({ actor, body }, world) => ok(search(body, actor, world)),
});

const countIssues = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/search/approximate-count',
  operationId: 'countIssues',
  scopes: SEARCH_SCOPES,
  query: q.noQuery,
  body: v.strictObject({ jql: v.optional(v.string()) }),
  handle: ({ actor, body }, world) => ok({ count: searchIssues(body.jql ?? '', { world, actor }).length }),
});

export const searches = [searchByQuery, searchByBody, countIssues];
