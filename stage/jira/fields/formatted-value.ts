import { plainText, userOf } from '../beans';
import { evaluateExpression, type Variables } from '../expressions/evaluate-expression';
import { ExpressionError } from '../expressions/expression-node';
import { issueValue, projectValue, userValue } from '../expressions/jira-variables';
import type { Project, StoredIssue } from '../model';
import type { World } from '../world';
import type { ForgeField } from './field-info';

export interface FieldPlace {
  issue: StoredIssue;
  project: Project;
  /** Who looks or writes; nobody where a view is the same for all. */
  accountId: string | null;
}

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#formatter */
export const fieldVariables = (
  field: ForgeField,
  value: unknown,
  { place, world }: { place: FieldPlace; world: World },
): Variables => ({
  user: userValue(place.accountId, world),
  issue: issueValue(place.issue, place.project, world),
  project: projectValue(place.project),
  fieldId: field.info.id,
  value: value ?? null,
});

/** What the formatter of a field makes of its value; nothing where there is no formatter, or it fails. */
export function formattedValue(field: ForgeField, place: FieldPlace, world: World): string | undefined {
  if (!field.formatter) return undefined;
  const value = place.issue.custom[field.info.id];
  try {
    const shown = evaluateExpression(
      field.formatter.expression,
      fieldVariables(field, value, { place, world }),
    );
    return typeof shown === 'string' ? shown : undefined;
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** The value of a field as text without its formatter. */
export function rawText(field: ForgeField, { issue }: Pick<FieldPlace, 'issue'>, world: World): string {
  const value = issue.custom[field.info.id];
  if (field.type === 'user' && typeof value === 'string') return userOf(value, world).displayName;
  return plainText(value) ?? '';
}
