import { requireIssue } from '../access';
import { badRequest, forbidden, notFound } from '../http/errors';
import { defineOperation, noBody, noContent, ok, type Call } from '../http/operation';
import * as q from '../../rest/query';
import * as v from 'valibot';
import type { Issue } from '../model';
import { isAllowed } from '../permissions';
import type { World } from '../world';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}';
const LONGEST_KEY = 255;
const LONGEST_VALUE = 32_768;

const idOf = (issue: Issue, key: string) => `${issue.id}:${key}`;

/** Stores a property; tells whether it is new. */
export function saveProperty(
  issue: Issue,
  { key, value }: { key: string; value: unknown },
  { store }: World,
): boolean {
  if (key.length > LONGEST_KEY)
    throw badRequest(`The property key must not be longer than ${LONGEST_KEY} characters.`);
  if (JSON.stringify(value).length > LONGEST_VALUE) {
    throw badRequest(`The value must not be longer than ${LONGEST_VALUE} characters.`);
  }
  const isNew = store.properties.get(idOf(issue, key)) === undefined;
  store.properties.put(idOf(issue, key), { issueId: issue.id, key, value }, issue.id);
  return isNew;
}

const propertyMissing = (key: string) => notFound(`The property with key "${key}" does not exist.`);

function requireEditable(
  { actor, param }: Pick<Call<unknown, unknown>, 'actor' | 'param'>,
  world: World,
): Issue {
  const { issue, project } = requireIssue(param('issueIdOrKey'), actor, world);
  if (!isAllowed(actor, 'EDIT_ISSUES', project)) {
    throw forbidden('You do not have permission to edit issues in this project.');
  }
  return issue;
}

const getIssueProperty = defineOperation({
  document: 'jira',
  method: 'GET',
  path: PATH,
  operationId: 'getIssueProperty',
  scopes: { current: ['read:jira-work'], beta: ['read:issue.property:jira'] },
  query: q.noQuery,
  body: noBody,
  handle({ actor, param }, world) {
    const { issue } = requireIssue(param('issueIdOrKey'), actor, world);
    const property = world.store.properties.get(idOf(issue, param('propertyKey')));
    if (!property) throw propertyMissing(param('propertyKey'));
    return ok({ key: property.key, value: property.value });
  },
});

const getIssuePropertyKeys = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/properties',
  operationId: 'getIssuePropertyKeys',
  scopes: { current: ['read:jira-work'], beta: ['read:issue.property:jira'] },
  query: q.noQuery,
  body: noBody,
  handle({ actor, param }, world) {
    const { issue } = requireIssue(param('issueIdOrKey'), actor, world);
    const self = (key: string) =>
      `${world.site}/rest/api/3/issue/${issue.key}/properties/${encodeURIComponent(key)}`;
    const keys = world.store.properties.under(issue.id).map(({ key }) => ({ self: self(key), key }));
    return ok({ keys });
  },
});

const setIssueProperty = defineOperation({
  document: 'jira',
  method: 'PUT',
  path: PATH,
  operationId: 'setIssueProperty',
  scopes: { current: ['write:jira-work'], beta: ['write:issue.property:jira'] },
  query: q.noQuery,
  body: v.nonOptional(v.unknown()),
  handle(call, world) {
    const issue = requireEditable(call, world);
    const isNew = saveProperty(issue, { key: call.param('propertyKey'), value: call.body }, world);
    return { status: isNew ? 201 : 200, body: {} };
  },
});

const deleteIssueProperty = defineOperation({
  document: 'jira',
  method: 'DELETE',
  path: PATH,
  operationId: 'deleteIssueProperty',
  scopes: { current: ['write:jira-work'], beta: ['delete:issue.property:jira'] },
  query: q.noQuery,
  body: noBody,
  handle(call, world) {
    const issue = requireEditable(call, world);
    const removed = world.store.properties.remove(idOf(issue, call.param('propertyKey')), issue.id);
    if (!removed) throw propertyMissing(call.param('propertyKey'));
    return noContent;
  },
});

export const issueProperties = [
  getIssueProperty,
  getIssuePropertyKeys,
  setIssueProperty,
  deleteIssueProperty,
];
