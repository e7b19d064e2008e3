import * as v from 'valibot';
import { requireIssue } from '../access';
import { isAdf } from '../../documents/adf';
import { fieldErrors, forbidden, notFound } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import * as q from '../../rest/query';
import { LINK_TYPES, linkTypeBean } from '../link-beans';
import { isAllowed, type Actor } from '../permissions';
import type { World } from '../world';

const issueReference = v.strictObject({ id: v.optional(v.string()), key: v.optional(v.string()) });

function linkedIssue({ id, key }: v.InferOutput<typeof issueReference>, actor: Actor, world: World) {
  const { issue, project } = requireIssue(id ?? key ?? '', actor, world);
  if (!isAllowed(actor, 'EDIT_ISSUES', project)) throw forbidden('No Link Issue Permission for the issue.');
  return issue;
}

const linkIssues = defineOperation({
  document: 'jira',
  method: 'POST',
  path: '/rest/api/3/issueLink',
  operationId: 'linkIssues',
  scopes: {
    current: ['write:jira-work'],
    beta: ['write:comment:jira', 'write:issue:jira', 'write:issue-link:jira'],
  },
  query: q.noQuery,
  body: v.strictObject({
    type: v.strictObject({ id: v.optional(v.string()), name: v.optional(v.string()) }),
    inwardIssue: issueReference,
    outwardIssue: issueReference,
    comment: v.optional(v.strictObject({ body: v.unknown() })),
  }),
  handle({ actor, body, write }, world) {
    const type = LINK_TYPES.find(({ id, name }) => id === body.type.id || name === body.type.name);
    if (!type) throw notFound(`No issue link type with name '${body.type.name ?? body.type.id}' found.`);
    const inward = linkedIssue(body.inwardIssue, actor, world);
    const outward = linkedIssue(body.outwardIssue, actor, world);
    if (body.comment && !isAdf(body.comment.body))
      throw fieldErrors({ comment: 'Comment body is not valid!' });
    const comment = body.comment?.body;
    write.atomically(() => {
      const id = String(world.store.sequences.next('link', 10_001));
      world.store.links.put(id, { id, typeId: type.id, inward: inward.id, outward: outward.id });
      if (comment !== undefined) write.comment(inward, { body: comment, visibility: null, properties: [] });
    });
    return { status: 201 };
  },
});

const getIssueLinkTypes = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/issueLinkType',
  operationId: 'getIssueLinkTypes',
  scopes: { current: ['read:jira-work'], beta: ['read:issue-link-type:jira'] },
  query: q.noQuery,
  body: noBody,
  handle: (_call, world) => ok({ issueLinkTypes: LINK_TYPES.map((type) => linkTypeBean(type, world)) }),
});

export const linking = [linkIssues, getIssueLinkTypes];
