import * as v from 'valibot';
import { fieldErrors } from '../http/errors';
import type { StoredIssue } from '../model';
import { isAdf } from '../../documents/adf';
import { isOnScreen } from '../screens';
import type { FieldInfo, ForgeField } from './field-info';
import {
  cannotBeSet,
  FieldRefusal,
  refuseInvalidValue,
  writeField,
  type WriteContext,
} from './field-writers';

/** The `fields` and `update` of a body, as the official documents type them. */
export const editKeys = {
  fields: v.optional(v.record(v.string(), v.unknown())),
  update: v.optional(v.record(v.string(), v.array(v.record(v.string(), v.unknown())))),
};

export interface Edit {
  fields?: Record<string, unknown> | undefined;
  update?: Record<string, Record<string, unknown>[]> | undefined;
}

export interface PlannedEdit {
  issue: StoredIssue;
  /** Bodies of comments to be added with the edit. */
  comments: unknown[];
}

/** Applies an edit to an issue in memory. All refusals are told at once, by field. */
export function planEdit(issue: StoredIssue, edit: Edit, context: WriteContext): PlannedEdit {
  const errors: Record<string, string> = {};
  const plan: PlannedEdit = { issue, comments: [] };
  const attempt = (id: string, apply: () => void) => {
    try {
      apply();
    } catch (error) {
      if (!(error instanceof FieldRefusal)) throw error;
      errors[id] = error.message;
    }
  };
  for (const [id, value] of Object.entries(edit.fields ?? {})) {
    attempt(id, () => (plan.issue = writeField(plan.issue, { id, value }, context)));
  }
  for (const [id, operations] of Object.entries(edit.update ?? {})) {
    attempt(id, () => {
      if (edit.fields && Object.hasOwn(edit.fields, id))
        throw new FieldRefusal(`Field '${id}' cannot appear in both 'fields' and 'update'`);
      for (const operation of operations) applyOperation(plan, { id, operation }, context);
    });
  }
  for (const field of context.screen === 'create' ? leftOut(edit, context) : []) {
    attempt(field.info.id, () => refuseInvalidValue(plan.issue, field, context));
  }
  for (const { id, name } of context.screen === 'create' ? demanded(edit, context) : [])
    errors[id] ??= `${name} is required.`;
  if (Object.keys(errors).length > 0) throw fieldErrors(errors);
  return plan;
}

/**
 * The fields of a new issue that are left empty: they are validated as well.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#validation-example-2
 */
const leftOut = ({ fields = {}, update = {} }: Edit, { world, project }: WriteContext): ForgeField[] =>
  world.fields.forge.filter(
    ({ info, readOnly }) =>
      !readOnly && isOnScreen(info.id, 'create', project) && !(info.id in fields) && !(info.id in update),
  );

/** The fields that the project asks of a new issue and that it was not given. */
const demanded = ({ fields = {} }: Edit, { world, project }: WriteContext): FieldInfo[] =>
  world.fields.all.filter(({ id }) => project.required.includes(id) && (fields[id] ?? null) === null);

function applyOperation(
  plan: PlannedEdit,
  { id, operation }: { id: string; operation: Record<string, unknown> },
  context: WriteContext,
) {
  for (const [verb, value] of Object.entries(operation)) {
    if (id === 'comment') plan.comments.push(commentBody(verb, value));
    else if (verb === 'set') plan.issue = writeField(plan.issue, { id, value }, context);
    else
      plan.issue = writeField(
        plan.issue,
        { id, value: changedList(plan.issue, id, { verb, value }) },
        context,
      );
  }
}

function changedList(
  issue: StoredIssue,
  id: string,
  { verb, value }: { verb: string; value: unknown },
): unknown[] {
  if (id !== 'labels') throw new FieldRefusal(`Field does not support update '${verb}'`);
  if (verb === 'add') return [...issue.labels, value];
  if (verb === 'remove') return issue.labels.filter((label) => label !== value);
  throw new FieldRefusal(`Field does not support update '${verb}'`);
}

function commentBody(verb: string, value: unknown): unknown {
  if (verb !== 'add') throw new FieldRefusal(cannotBeSet('comment'));
  const comment = v.safeParse(v.object({ body: v.unknown() }), value);
  if (!comment.success || !isAdf(comment.output.body)) throw new FieldRefusal('Comment body is not valid!');
  return comment.output.body;
}
