import * as v from 'valibot';
import { requireIssue } from '../access';
import { planEdit } from '../fields/edit-plan';
import { selectFields } from '../fields/field-selection';
import { forbidden } from '../http/errors';
import { defineOperation, noBody, noContent, ok } from '../http/operation';
import * as q from '../../rest/query';
import { issueBean } from '../issue-beans';
import { isAllowed } from '../permissions';
import { issueUpdateBody } from './issue-bodies';
import { saveProperty } from './issue-properties';

const editIssue = defineOperation({
  document: 'jira',
  method: 'PUT',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  operationId: 'editIssue',
  scopes: { current: ['write:jira-work'], beta: ['write:issue:jira'] },
  query: v.strictObject({
    notifyUsers: q.flag,
    overrideScreenSecurity: q.flag,
    overrideEditableFlag: q.flag,
    returnIssue: q.flag,
    expand: q.text,
  }),
  body: issueUpdateBody,
  handle({ actor, param, query, body, write }, world) {
    const { issue, project } = requireIssue(param('issueIdOrKey'), actor, world);
    if (!isAllowed(actor, 'EDIT_ISSUES', project)) {
      throw forbidden('You do not have permission to edit issues in this project.');
    }
    if ((query.overrideScreenSecurity || query.overrideEditableFlag) && !actor.administersJira) {
      throw forbidden('You do not have permission to override the screen or the editable flag.');
    }
    const plan = planEdit(issue, body, { world, actor, project, screen: 'edit' });
    const saved = write.atomically(() => {
      const changed = write.change(issue, plan.issue);
      for (const comment of plan.comments)
        write.comment(changed, { body: comment, visibility: null, properties: [] });
      for (const property of body.properties ?? []) saveProperty(changed, property, world);
      return changed;
    });
    if (!query.returnIssue) return noContent;
    return ok(
      issueBean(saved, { fields: selectFields(['*all'], false, world), expand: query.expand }, world),
    );
  },
});

const deleteIssue = defineOperation({
  document: 'jira',
  method: 'DELETE',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  operationId: 'deleteIssue',
  scopes: { current: ['write:jira-work'], beta: ['delete:issue:jira'] },
  query: v.strictObject({ deleteSubtasks: q.oneOf(['true', 'false']) }),
  body: noBody,
  handle({ actor, param, write }, world) {
    const { issue, project } = requireIssue(param('issueIdOrKey'), actor, world);
    if (!isAllowed(actor, 'DELETE_ISSUES', project)) {
      throw forbidden('You do not have permission to delete issues in this project.');
    }
    write.remove(issue);
    return noContent;
  },
});

export const issueWrites = [editIssue, deleteIssue];
