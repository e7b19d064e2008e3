import * as v from 'valibot';
import { seeIssue } from '../access';
import type { ForgeField } from '../fields/field-info';
import { FieldRefusal, writeForgeValue } from '../fields/field-writers';
import { badRequest, forbidden, notFound } from '../http/errors';
import { defineOperation, noContent, type Call } from '../http/operation';
import * as q from '../../rest/query';
import type { Issue } from '../model';
import type { World } from '../world';
import { APP_FIELD_SCOPES } from './scopes';

const issueIds = v.array(v.pipe(v.number(), v.integer()));
const value = v.nonOptional(v.unknown());
const query = v.strictObject({ generateChangelog: q.flag });

const NOT_THE_APP = 'The request is not authenticated as the app that provided the field.';

interface Update {
  customField: string;
  issueIds: number[];
  value: unknown;
}

type AppFieldCall = Pick<
  Call<{ generateChangelog?: boolean | undefined }, unknown>,
  'actor' | 'query' | 'write'
>;

/** Only fields of the app's own manifest can be written this way. */
function requireOwnField(idOrKey: string, { fields }: World): ForgeField {
  const info = fields.field(idOrKey) ?? fields.fieldByKey(idOrKey);
  if (!info) throw notFound(`The custom field ${idOrKey} was not found.`);
  const own = fields.forgeField(info.id);
  if (!own) throw forbidden(NOT_THE_APP);
  return own;
}

/** Every value is checked before the first is written: the whole request succeeds or fails. */
function writeValues(updates: readonly Update[], { actor, query, write }: AppFieldCall, world: World) {
  if (!actor.isApp) throw forbidden(NOT_THE_APP);
  if (updates.length === 0) throw badRequest('The updates must not be empty.');
  const planned = updates.map((update) => ({
    field: requireOwnField(update.customField, world),
    issues: update.issueIds.map((id) => requireIssueById(id, actor, world)),
    value: update.value,
  }));
  write.atomically(() => {
    for (const { field, issues, value: given } of planned) {
      for (const { id } of issues) writeValue(id, field, given);
    }
  });

  function writeValue(id: string, field: ForgeField, given: unknown) {
    const issue = requireIssueById(Number(id), actor, world);
    write.change(issue, changed(issue, field, given), { recorded: query.generateChangelog ?? true });
  }
}

function requireIssueById(id: number, actor: AppFieldCall['actor'], world: World): Issue {
  const issue = seeIssue(String(id), actor, world)?.issue;
  if (!issue) throw badRequest(`The issue with id ${id} was not found.`);
  return issue;
}

function changed(issue: Issue, field: ForgeField, given: unknown): Issue {
  try {
    return writeForgeValue(issue, field, given);
  } catch (error) {
    if (!(error instanceof FieldRefusal)) throw error;
    throw badRequest(`The value of ${field.info.id} is invalid: ${error.message}`);
  }
}

const updateMultipleCustomFieldValues = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/app/field/value',
  operationId: 'updateMultipleCustomFieldValues',
  scopes: APP_FIELD_SCOPES,
  query,
  body: v.strictObject({ updates: v.array(v.strictObject({ customField: v.string(), issueIds, value })) }),
  handle(call, world) {
    writeValues(call.body.updates, call, world);
    return noContent;
  },
});

const updateCustomFieldValue = defineOperation({
  document: 'jira',
  method: 'PUT',
  path: '/rest/api/3/app/field/{fieldIdOrKey}/value',
  operationId: 'updateCustomFieldValue',
  scopes: APP_FIELD_SCOPES,
  query,
  body: v.strictObject({ updates: v.array(v.strictObject({ issueIds, value })) }),
  handle(call, world) {
    const customField = call.param('fieldIdOrKey');
    writeValues(
      call.body.updates.map((update) => ({ ...update, customField })),
      call,
      world,
    );
    return noContent;
  },
});

export const appFields = [updateMultipleCustomFieldValues, updateCustomFieldValue];
