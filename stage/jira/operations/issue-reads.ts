import * as v from 'valibot';
import { ISSUE_HIDDEN, requireIssue, seeIssue } from '../access';
import { selectFields } from '../fields/field-selection';
import { badRequest } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import * as q from '../../rest/query';
import { fieldDescriptions, issueBean } from '../issue-beans';
import { ISSUE_READ_SCOPES } from './scopes';

const getIssue = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  operationId: 'getIssue',
  scopes: ISSUE_READ_SCOPES,
  query: v.strictObject({
    fields: q.list,
    fieldsByKeys: q.flag,
    expand: q.text,
    properties: q.list,
    updateHistory: q.flag,
    failFast: q.flag,
  }),
  body: noBody,
  handle({ actor, param, query }, world) {
    const { issue } = requireIssue(param('issueIdOrKey'), actor, world);
    const fields = selectFields(query.fields ?? ['*all'], query.fieldsByKeys ?? false, world);
    const view = { fields, properties: query.properties, expand: query.expand };
    return ok({ ...issueBean(issue, view, world), ...fieldDescriptions(view) });
  },
});

const MOST_ISSUES = 100;

const bulkFetchIssues = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/issue/bulkfetch',
  operationId: 'bulkFetchIssues',
  scopes: ISSUE_READ_SCOPES,
  query: q.noQuery,
  body: v.strictObject({
    issueIdsOrKeys: v.array(v.string()),
    fields: v.optional(v.array(v.string())),
    fieldsByKeys: v.optional(v.boolean()),
    expand: v.optional(v.array(v.string())),
    properties: v.optional(v.pipe(v.array(v.string()), v.maxLength(5))),
  }),
  handle({ actor, body }, world) {
    const wanted = body.issueIdsOrKeys;
    if (wanted.length === 0) throw badRequest('The issue IDs or keys must be provided.');
    if (wanted.length > MOST_ISSUES)
      throw badRequest(`The number of issues must not be greater than ${MOST_ISSUES}.`);
    const fields = selectFields(body.fields ?? ['*navigable'], body.fieldsByKeys ?? false, world);
    const view = { fields, properties: body.properties, expand: body.expand };
    const found = wanted.flatMap((idOrKey) => seeIssue(idOrKey, actor, world)?.issue ?? []);
    const missing = wanted.filter((idOrKey) => !seeIssue(idOrKey, actor, world));
    return ok({
      ...fieldDescriptions(view),
      issues: [...new Set(found)]
        .sort((a, b) => Number(a.id) - Number(b.id))
        .map((issue) => issueBean(issue, view, world)),
      issueErrors: missing.map((id) => ({ id, errorMessage: ISSUE_HIDDEN })),
    });
  },
});

export const issueReads = [getIssue, bulkFetchIssues];
