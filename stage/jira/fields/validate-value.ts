import { evaluateExpression } from '../expressions/evaluate-expression';
import { ExpressionError } from '../expressions/expression-node';
import type { World } from '../world';
import type { ForgeField } from './field-info';
import { fieldVariables, type FieldPlace } from './formatted-value';

/** [assumed] What Jira says where the manifest has no message; the documents name no text. */
const DEFAULT_MESSAGE = 'The value is not valid for this field.';

function verdictOf(field: ForgeField, value: unknown, at: { place: FieldPlace; world: World }): unknown {
  if (!field.validation) return true;
  try {
    return evaluateExpression(field.validation.expression, fieldVariables(field, value, at));
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}

/**
 * Why the app does not take a value, if it does not. A text is the message itself; [assumed] that an expression that
 * fails refuses.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#validation
 */
export function invalidValue(
  field: ForgeField,
  value: unknown,
  at: { place: FieldPlace; world: World },
): string | undefined {
  const verdict = verdictOf(field, value, at);
  if (verdict === true) return undefined;
  if (typeof verdict === 'string') return verdict;
  const message = field.validation?.errorMessage;
  return message === undefined ? DEFAULT_MESSAGE : at.world.app.text(message);
}
