import * as v from 'valibot';
import { seeProject } from '../access';
import { planEdit } from '../fields/edit-plan';
import { cannotBeSet } from '../fields/field-writers';
import { badRequest, fieldErrors, JiraError } from '../http/errors';
import { created, defineOperation, type Call } from '../http/operation';
import * as q from '../../rest/query';
import type { Issue, Project } from '../model';
import { isAllowed, type Actor } from '../permissions';
import type { World } from '../world';
import { issueUpdateBody, type IssueUpdateBody } from './issue-bodies';
import { saveProperty } from './issue-properties';
import { ISSUE_CREATE_SCOPES } from './scopes';

const projectReference = v.union([v.object({ id: v.string() }), v.object({ key: v.string() })]);

/** The project of a new issue, if the actor may create in it. */
function requireTarget(value: unknown, actor: Actor, world: World): Project {
  const reference = v.safeParse(projectReference, value);
  if (!reference.success) throw fieldErrors({ project: 'Specify a valid project ID or key' });
  const idOrKey = 'id' in reference.output ? reference.output.id : reference.output.key;
  const project = seeProject(idOrKey, actor, world);
  if (!project) throw fieldErrors({ project: 'valid project is required' });
  if (!isAllowed(actor, 'CREATE_ISSUES', project)) {
    throw fieldErrors({ project: 'You do not have permission to create issues in this project.' });
  }
  return project;
}

const blank = (project: Project, actor: Actor) => ({
  id: '',
  key: '',
  projectId: project.id,
  typeId: '',
  statusId: project.initialStatus,
  summary: '',
  description: null,
  labels: [],
  reporter: actor.accountId,
  assignee: null,
  creator: actor.accountId,
  duedate: null,
  created: '',
  updated: '',
  statusChanged: '',
  custom: {},
});

function createIssueFrom(
  body: IssueUpdateBody,
  call: Pick<Call<unknown, unknown>, 'actor' | 'write'>,
  world: World,
): Issue {
  const { project: target, ...fields } = body.fields ?? {};
  if (body.transition) throw fieldErrors({ transition: cannotBeSet('transition') });
  const project = requireTarget(target, call.actor, world);
  const required = { issuetype: null, ...fields, summary: fields['summary'] ?? '' };
  const context = { world, actor: call.actor, project, screen: 'create' } as const;
  const plan = planEdit(blank(project, call.actor), { fields: required, update: body.update }, context);
  return call.write.atomically(() => {
    const issue = call.write.create(project, plan.issue);
    for (const comment of plan.comments)
      call.write.comment(issue, { body: comment, visibility: null, properties: [] });
    for (const property of body.properties ?? []) saveProperty(issue, property, world);
    return issue;
  });
}

const createdBean = ({ id, key }: Issue, { site }: World) => ({
  id,
  key,
  self: `${site}/rest/api/3/issue/${id}`,
});

const createIssue = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/issue',
  operationId: 'createIssue',
  scopes: ISSUE_CREATE_SCOPES,
  query: v.strictObject({ updateHistory: q.flag }),
  body: issueUpdateBody,
  handle: (call, world) => created(createdBean(createIssueFrom(call.body, call, world), world)),
});

const MOST_ISSUES = 50;

interface Failure {
  status: number;
  elementErrors: JiraError['body'];
  failedElementNumber: number;
}

const createIssues = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/issue/bulk',
  operationId: 'createIssues',
  scopes: ISSUE_CREATE_SCOPES,
  query: q.noQuery,
  body: v.strictObject({ issueUpdates: v.array(issueUpdateBody) }),
  handle(call, world) {
    const updates = call.body.issueUpdates;
    if (updates.length === 0) throw badRequest('No issues were given.');
    if (updates.length > MOST_ISSUES)
      throw badRequest(`The number of issues must not exceed ${MOST_ISSUES}.`);
    const issues: ReturnType<typeof createdBean>[] = [];
    const errors: Failure[] = [];
    for (const [failedElementNumber, update] of updates.entries()) {
      try {
        issues.push(createdBean(createIssueFrom(update, call, world), world));
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        errors.push({ status: error.status, elementErrors: error.body, failedElementNumber });
      }
    }
    return { status: issues.length === 0 ? 400 : 201, body: { issues, errors } };
  },
});

export const issueCreation = [createIssue, createIssues];
