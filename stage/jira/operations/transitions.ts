import * as v from 'valibot';
import { requireIssue } from '../access';
import { statusBean } from '../beans';
import { planEdit } from '../fields/edit-plan';
import { cannotBeSet } from '../fields/field-writers';
import { badRequest, fieldErrors, notEmulated } from '../http/errors';
import { defineOperation, noBody, noContent, ok, type Call } from '../http/operation';
import * as q from '../../rest/query';
import type { Project, Transition } from '../model';
import type { World } from '../world';
import { openTransitions } from '../workflow/open-transitions';
import { refuseInvalid } from '../workflow/refuse-transition';
import { issueUpdateBody, type IssueUpdateBody } from './issue-bodies';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/transitions';

function transitionBean(transition: Transition, project: Project, world: World) {
  const status = project.statuses.find(({ id }) => id === transition.to);
  if (!status) throw new Error(`The workflow of ${project.key} leads to a status it does not have`);
  return {
    id: transition.id,
    name: transition.name,
    to: statusBean(status, world),
    hasScreen: false,
    isGlobal: transition.from === 'any',
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: false,
  };
}

const getTransitions = defineOperation({
  document: 'jira',
  method: 'GET',
  path: PATH,
  operationId: 'getTransitions',
  scopes: {
    current: ['read:jira-work'],
    beta: ['read:issue.transition:jira', 'read:status:jira', 'read:field-configuration:jira'],
  },
  query: v.strictObject({
    expand: q.text,
    transitionId: q.text,
    skipRemoteOnlyCondition: q.flag,
    includeUnavailableTransitions: q.flag,
    sortByOpsBarAndStatus: q.flag,
  }),
  body: noBody,
  handle({ actor, param, query }, world) {
    if (query.includeUnavailableTransitions) throw notEmulated('includeUnavailableTransitions');
    const sighting = requireIssue(param('issueIdOrKey'), actor, world);
    const open = openTransitions(sighting, actor).filter(
      ({ id }) => query.transitionId === undefined || query.transitionId === id,
    );
    const transitions = open.map((transition) => transitionBean(transition, sighting.project, world));
    return ok({ expand: 'transitions', transitions });
  },
});

const ILLEGAL =
  'It seems that you have tried to perform an illegal workflow operation. ' +
  'If you think this message is wrong, please contact your Jira administrators.';

type TransitionCall = Pick<Call<unknown, IssueUpdateBody>, 'actor' | 'param' | 'body'>;

/** What is asked for, if the workflow and the rights of the actor let it be asked. */
function attemptOf({ actor, param, body }: TransitionCall, world: World) {
  const sighting = requireIssue(param('issueIdOrKey'), actor, world);
  const { issue, project } = sighting;
  const wanted = body.transition?.id;
  if (wanted === undefined) throw badRequest("Missing 'transition' identifier");
  const transition = openTransitions(sighting, actor).find(({ id }) => id === wanted);
  if (!transition) throw badRequest(ILLEGAL);
  // The workflows of the stage have no screens: only a comment can come along.
  const unknown = Object.keys({ ...body.fields, ...body.update }).find((id) => id !== 'comment');
  if (unknown !== undefined) throw fieldErrors({ [unknown]: cannotBeSet(unknown) });
  const { issue: changed, comments } = planEdit(issue, body, { world, actor, project, screen: 'edit' });
  return { actor, issue, project, transition, changed, comments };
}

const doTransition = defineOperation({
  document: 'jira',
  method: 'POST',
  path: PATH,
  operationId: 'doTransition',
  scopes: { current: ['write:jira-work'], beta: ['write:issue:jira', 'write:issue.property:jira'] },
  query: q.noQuery,
  body: issueUpdateBody,
  async handle(call, world) {
    await refuseInvalid(attemptOf(call, world), world);
    // Somebody may have changed the issue while a validator looked at it.
    const { issue, transition, changed, comments } = attemptOf(call, world);
    call.write.atomically(() => {
      const moved = call.write.change(issue, { ...changed, statusId: transition.to });
      for (const comment of comments)
        call.write.comment(moved, { body: comment, visibility: null, properties: [] });
    });
    return noContent;
  },
});

export const transitions = [getTransitions, doTransition];
