import * as v from 'valibot';
import { requireIssue } from '../access';
import { commentBean, commentPage } from '../comment-beans';
import { isAdf } from '../../documents/adf';
import { badRequest, fieldErrors, JiraError, notEmulated, notFound } from '../http/errors';
import { created, defineOperation, noBody, ok } from '../http/operation';
import * as q from '../../rest/query';
import { isAllowed } from '../permissions';
import { propertyList } from './issue-bodies';
import { COMMENT_READ_SCOPES, COMMENT_WRITE_SCOPES } from './scopes';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/comment';
const MOST_COMMENTS = 5000;

/** Properties are part of the answer on request; bodies as HTML are not emulated. */
function withProperties(expand: string | undefined): boolean {
  const names = (expand ?? '').split(',');
  if (names.includes('renderedBody')) throw notEmulated('expand=renderedBody');
  return names.includes('properties');
}

const getComments = defineOperation({
  document: 'jira',
  method: 'GET',
  path: PATH,
  operationId: 'getComments',
  scopes: COMMENT_READ_SCOPES,
  query: v.strictObject({
    startAt: q.integer,
    maxResults: q.integer,
    orderBy: q.oneOf(['created', '-created', '+created']),
    expand: q.text,
  }),
  body: noBody,
  handle({ actor, param, query }, world) {
    const { issue } = requireIssue(param('issueIdOrKey'), actor, world);
    return ok(commentPage(issue, { ...query, withProperties: withProperties(query.expand) }, world));
  },
});

const getComment = defineOperation({
  document: 'jira',
  method: 'GET',
  path: `${PATH}/{id}`,
  operationId: 'getComment',
  scopes: COMMENT_READ_SCOPES,
  query: v.strictObject({ expand: q.text }),
  body: noBody,
  handle({ actor, param, query }, world) {
    const { issue } = requireIssue(param('issueIdOrKey'), actor, world);
    const comment = world.store.comments.under(issue.id).find(({ id }) => id === param('id'));
    if (!comment) throw notFound(`Can not find a comment for the id: ${param('id')}.`);
    return ok(commentBean(comment, { issue, withProperties: withProperties(query.expand) }, world));
  },
});

const visibility = v.object({
  type: v.picklist(['group', 'role']),
  value: v.optional(v.string()),
  identifier: v.optional(v.string()),
});

const addComment = defineOperation({
  document: 'jira',
  method: 'POST',
  path: PATH,
  operationId: 'addComment',
  scopes: COMMENT_WRITE_SCOPES,
  query: v.strictObject({ expand: q.text }),
  body: v.strictObject({ body: v.unknown(), visibility: v.optional(visibility), properties: propertyList }),
  handle({ actor, param, query, body, write }, world) {
    const { issue, project } = requireIssue(param('issueIdOrKey'), actor, world);
    const shown = withProperties(query.expand);
    if (!isAllowed(actor, 'ADD_COMMENTS', project)) {
      throw badRequest('You do not have the permission to comment on this issue.');
    }
    if (!isAdf(body.body)) throw fieldErrors({ comment: 'Comment body is not valid!' });
    if (world.store.comments.under(issue.id).length >= MOST_COMMENTS) {
      throw new JiraError(413, [`The issue has reached the limit of ${MOST_COMMENTS} comments.`]);
    }
    const { type, value, identifier } = body.visibility ?? {};
    const given = { ...(type && { type }), ...(value && { value }), ...(identifier && { identifier }) };
    const comment = write.comment(issue, {
      body: body.body,
      visibility: body.visibility ? given : null,
      properties: (body.properties ?? []).map(({ key, value }) => ({ key, value })),
    });
    return created(commentBean(comment, { issue, withProperties: shown }, world));
  },
});

export const commenting = [getComments, getComment, addComment];
