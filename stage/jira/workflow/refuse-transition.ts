import * as v from 'valibot';
import { extensionId, type ManifestValidator } from '../app-facts';
import { statusOf } from '../beans';
import { evaluateExpression, type Variables } from '../expressions/evaluate-expression';
import { ExpressionError } from '../expressions/expression-node';
import { issueValue, projectValue, transitionValue, userValue } from '../expressions/jira-variables';
import { badRequest } from '../http/errors';
import type { Issue, Project, StoredIssue, Transition, ValidatorRule } from '../model';
import type { Actor } from '../permissions';
import type { World } from '../world';
import { validatorModule } from './validator-rules';

export interface TransitionAttempt {
  actor: Actor;
  project: Project;
  transition: Transition;
  /** The issue as it is. */
  issue: Issue;
  /** The issue with what came along with the transition. */
  changed: StoredIssue;
}

/** [assumed] What Jira says where the validator says nothing; the documents name no text. */
const DEFAULT_MESSAGE = 'The transition was refused by a validator of the workflow.';

/** [assumed] The documents name no text for a validator that gives no answer. */
const failedMessage = ({ name }: ManifestValidator, { app }: World): string =>
  `The validator "${app.text(name)}" could not be run, so the transition was not carried out. Please try again.`;

const variablesOf = (
  { actor, project, transition, issue, changed }: TransitionAttempt,
  { config }: ValidatorRule,
  world: World,
): Variables => ({
  user: userValue(actor.accountId, world),
  issue: issueValue(changed, project, world),
  originalIssue: issueValue(issue, project, world),
  project: projectValue(project),
  transition: transitionValue(transition, project),
  workflow: { name: workflowName(project) },
  config,
});

export const workflowName = ({ name }: Pick<Project, 'name'>): string => `${name} workflow`;

function messageOf({ errorMessage }: ManifestValidator, variables: Variables, { app }: World): string {
  if (errorMessage === undefined) return DEFAULT_MESSAGE;
  if (typeof errorMessage === 'string' || 'i18n' in errorMessage) return app.text(errorMessage);
  const message = evaluateExpression(errorMessage.expression, variables);
  return typeof message === 'string' ? message : DEFAULT_MESSAGE;
}

/**
 * Why an expression refuses, if it does: it allows with `true` only, and a text is the message itself.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/#validating-with-jira-expressions
 */
function verdictOf(expression: string, variables: Variables): true | false | string {
  const result = evaluateExpression(expression, variables);
  if (typeof result === 'boolean' || typeof result === 'string') return result;
  throw new ExpressionError('The expression has neither a boolean nor a text for a value.');
}

function expressionRefusal(
  module: ManifestValidator,
  { rule, attempt }: { rule: ValidatorRule; attempt: TransitionAttempt },
  world: World,
): string | undefined {
  const variables = variablesOf(attempt, rule, world);
  const own = rule.config['expression'];
  const expression = typeof own === 'string' ? own : (module.expression ?? '');
  try {
    const verdict = verdictOf(expression, variables);
    if (verdict === true) return undefined;
    return verdict === false ? messageOf(module, variables, world) : verdict;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    tellFailure(module, { rule, attempt, expression, message: error.message }, world);
    return typeof module.errorMessage === 'object' && 'expression' in module.errorMessage
      ? DEFAULT_MESSAGE
      : messageOf(module, variables, world);
  }
}

/** https://developer.atlassian.com/platform/forge/events-reference/jira/#expression-evaluation-failed */
function tellFailure(
  { key }: ManifestValidator,
  failure: { rule: ValidatorRule; attempt: TransitionAttempt; expression: string; message: string },
  world: World,
): void {
  const { rule, attempt, expression, message } = failure;
  const { issue, project } = attempt;
  const eventType = 'avi:jira:failed:expression';
  world.tell({
    eventType,
    selfGenerated: false,
    payload: {
      eventType,
      timestamp: String(world.clock().getTime()),
      extensionId: extensionId(world.app, key),
      workflowId: project.id,
      workflowName: workflowName(project),
      validatorId: rule.id,
      expression,
      errorMessages: [message],
      context: { issue: { id: issue.id, key: issue.key }, project: { id: project.id, key: project.key } },
    },
  });
}

const answerSchema = v.object({ result: v.boolean(), errorMessage: v.optional(v.string()) });

/**
 * What the function of a validator is given: an issue by its key, and nothing of the person.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/#validating-with-lambda-functions
 * The transitions of the stage have no screens, so that no field is ever modified.
 */
function payloadOf({ issue, project, transition }: TransitionAttempt, rule: ValidatorRule, { app }: World) {
  const from = statusOf(issue, project);
  return {
    issue: { key: issue.key },
    configuration: rule.config,
    transition: {
      from: { id: from.id },
      to: { id: transition.to },
      ...(app.scopes.has('read:jira-work') ? { modifiedFields: {} } : {}),
    },
  };
}

/**
 * Why the function refuses, if it does. [assumed] that one that fails, takes too long or answers anything else refuses
 * too: the documents say so of expressions only.
 */
async function functionRefusal(
  module: ManifestValidator,
  { rule, attempt }: { rule: ValidatorRule; attempt: TransitionAttempt },
  world: World,
): Promise<string | undefined> {
  try {
    const answer = await world.callApp({
      functionKey: module.function ?? '',
      module: { key: module.key, type: 'jira:workflowValidator' },
      payload: payloadOf(attempt, rule, world),
    });
    const { result, errorMessage } = v.parse(answerSchema, answer);
    return result ? undefined : (errorMessage ?? DEFAULT_MESSAGE);
  } catch {
    return failedMessage(module, world);
  }
}

async function refusalOf(
  rule: ValidatorRule,
  attempt: TransitionAttempt,
  world: World,
): Promise<string | undefined> {
  const module = validatorModule(rule.moduleKey, world);
  // The app, or this part of it, is no longer installed: the rule stays, and nothing passes it.
  if (!module) return DEFAULT_MESSAGE;
  return module.function === undefined
    ? expressionRefusal(module, { rule, attempt }, world)
    : functionRefusal(module, { rule, attempt }, world);
}

/** Asks the validators of the transition in their order; the first that refuses is heard, and no other. */
export async function refuseInvalid(attempt: TransitionAttempt, world: World): Promise<void> {
  for (const rule of attempt.transition.validators) {
    const refusal = await refusalOf(rule, attempt, world);
    if (refusal !== undefined) throw badRequest(refusal);
  }
}
