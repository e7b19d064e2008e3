import * as v from 'valibot';
import { oreFromFieldValue } from '../../domain/money';
import type { FieldIds, JiraWish } from '../../usecases/ports';
import { anyObject } from '../any-object';
import { readPublished } from './published-record';

const statusCategory = v.object({ key: v.string() });

const issue = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({
    summary: v.string(),
    project: v.object({ id: v.string() }),
    issuetype: v.object({ name: v.string() }),
    created: v.string(),
    status: v.object({ id: v.string(), name: v.string(), statusCategory }),
  }),
});

/** The app's own fields have ids that differ from site to site. */
const withOwnFields = v.object({ fields: anyObject });

/** The fields of an issue that a wish is read from. */
export const fieldsToRead = (ids: FieldIds): string[] =>
  ['summary', 'project', 'issuetype', 'status', 'created', ...Object.values(ids)].filter((id) => id !== null);

/** Jira's category keys; anything new counts as not begun. */
export const categoryOf = (key: string): JiraWish['status']['category'] =>
  key === 'done' || key === 'indeterminate' ? key : 'new';

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Reads a wish from an issue as Jira sends it. */
export const toJiraWish = (sent: unknown, ids: FieldIds): JiraWish => {
  const { id, key, fields } = v.parse(issue, sent);
  const own = v.parse(withOwnFields, sent).fields;
  const valueOf = (fieldId: string | null): unknown => (fieldId === null ? undefined : own[fieldId]);
  const copy = readPublished(id, valueOf(ids.done));
  const { status } = fields;
  return {
    wishId: id,
    key,
    productId: fields.project.id,
    title: fields.summary,
    issueType: fields.issuetype.name,
    createdAt: new Date(fields.created).toISOString(),
    status: { id: status.id, name: status.name, category: categoryOf(status.statusCategory.key) },
    estimate: oreFromFieldValue(numberOrNull(valueOf(ids.estimate))),
    published: copy?.value ?? null,
    publishedRev: copy?.rev ?? 0,
    publishedStatus: textOrNull(valueOf(ids.frameStatus)),
    publishedSupporters: textsOf(valueOf(ids.supporters)),
  };
};
