import * as v from 'valibot';
import type { CreationScreen } from '../jira/page/creation-screen';
import type { ProductGateway } from '../runtime/product-gateway';
import { jiraReason } from './jira-reason';

export const createIssuePath = (projectKey: string): string => `/jira/projects/${projectKey}/create-issue`;

/** What was filled in, by the name of the input. */
export type GivenFields = Readonly<Record<string, string>>;

const createdSchema = v.pipe(v.string(), v.parseJson(), v.looseObject({ key: v.string() }));

const paragraphs = (text: string) => ({
  type: 'doc',
  version: 1,
  content: text
    .split(/\r?\n/)
    .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
});

function fieldsOf(given: GivenFields, screen: CreationScreen): Record<string, unknown> {
  const filled = screen.fields.filter(({ id }) => (given[id] ?? '').trim() !== '');
  const description = given['description'] ?? '';
  return {
    issuetype: { id: given['issuetype'] ?? '' },
    summary: given['summary'] ?? '',
    ...(description.trim() === '' ? {} : { description: paragraphs(description) }),
    ...Object.fromEntries(
      filled.map(({ id, valueType }) => [id, valueType === 'number' ? Number(given[id]) : given[id]]),
    ),
  };
}

/** Makes an issue through the REST of Jira, as the person. */
export async function createdIssue(
  given: GivenFields,
  { screen, projectKey, accountId }: { screen: CreationScreen; projectKey: string; accountId: string },
  callProduct: ProductGateway,
): Promise<{ key: string } | { problem: string }> {
  const answer = await callProduct({
    product: 'jira',
    method: 'POST',
    path: '/rest/api/3/issue',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ fields: { project: { key: projectKey }, ...fieldsOf(given, screen) } }),
    principal: { as: 'user', accountId },
    caller: 'client',
  });
  return answer.status === 201
    ? { key: v.parse(createdSchema, answer.body).key }
    : { problem: jiraReason(answer) };
}
