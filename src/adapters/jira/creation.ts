import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { CreationType, NewIssue } from '../../usecases/intake/ports';
import { JSON_HEADERS } from '../acting-as';
import { accepted, bodyOf, reading } from './rest';

/** More types or fields than anybody has in one project. */
const MOST = '200';

const types = v.object({
  issueTypes: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      subtask: v.optional(v.boolean(), false),
      hierarchyLevel: v.optional(v.number(), 0),
    }),
  ),
});

/** The types of issue that the person may create; epics and sub-tasks are no wishes by themselves. */
export const creationTypes = async (productId: string): Promise<CreationType[]> => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/issue/createmeta/${productId}/issuetypes?maxResults=${MOST}`, {
      headers: JSON_HEADERS,
    }),
  );
  return (await bodyOf(response, types)).issueTypes
    .filter(({ subtask, hierarchyLevel }) => !subtask && hierarchyLevel === 0)
    .map(({ id, name }) => ({ typeId: id, name }));
};

const fields = v.object({
  fields: v.array(
    v.object({
      fieldId: v.string(),
      name: v.string(),
      required: v.boolean(),
      hasDefaultValue: v.optional(v.boolean(), false),
    }),
  ),
});

/** What a new wish always has: the app's dialog gives it, or Jira does. */
const GIVEN = ['project', 'issuetype', 'summary', 'description', 'reporter'];

export const demandedFields = async (productId: string, typeId: string): Promise<string[]> => {
  const response = await reading(() =>
    asUser().requestJira(
      route`/rest/api/3/issue/createmeta/${productId}/issuetypes/${typeId}?maxResults=${MOST}`,
      { headers: JSON_HEADERS },
    ),
  );
  return (await bodyOf(response, fields)).fields
    .filter(
      ({ fieldId, required, hasDefaultValue }) => required && !hasDefaultValue && !GIVEN.includes(fieldId),
    )
    .map(({ name }) => name);
};

const created = v.object({ id: v.string() });

/** Creates an issue as the person who wishes: Jira checks their right and names them as the reporter. Never tried again. */
export const createIssue = async ({ productId, typeId, title, description }: NewIssue): Promise<string> => {
  const issue = {
    fields: { project: { id: productId }, issuetype: { id: typeId }, summary: title, description },
  };
  const response = await accepted(
    await asUser().requestJira(route`/rest/api/3/issue`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify(issue),
    }),
  );
  return (await bodyOf(response, created)).id;
};
