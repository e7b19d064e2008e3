import * as v from 'valibot';
import type { FieldInfo } from '../fields/field-info';
import { notEmulated } from '../http/errors';
import { defineOperation, noBody, ok } from '../http/operation';
import { pageOf } from '../http/paging';
import * as q from '../../rest/query';
import type { World } from '../world';

const getFields = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/field',
  operationId: 'getFields',
  scopes: {
    current: ['read:jira-work'],
    beta: [
      'read:field:jira',
      'read:avatar:jira',
      'read:project-category:jira',
      'read:project:jira',
      'read:field-configuration:jira',
    ],
  },
  query: q.noQuery,
  body: noBody,
  handle: (_call, world) => ok(world.fields.all),
});

const descriptionOf = (id: string, { fields }: World) => fields.forgeField(id)?.description ?? '';

const found = ({ id, key, name, schema }: FieldInfo, world: World) => ({
  id,
  key,
  name,
  schema,
  description: descriptionOf(id, world),
  typeDisplayName: name,
  isLocked: false,
  isUnscreenable: false,
});

const getFieldsPaginated = defineOperation({
  document: 'jira',
  method: 'GET',
  path: '/rest/api/3/field/search',
  operationId: 'getFieldsPaginated',
  scopes: { current: ['read:jira-work'], beta: ['read:field:jira', 'read:field-configuration:jira'] },
  query: v.strictObject({
    startAt: q.integer,
    maxResults: q.integer,
    type: q.list,
    id: q.list,
    query: q.text,
    orderBy: q.text,
    expand: q.text,
    projectIds: q.integers,
  }),
  body: noBody,
  handle({ query }, world) {
    const ordering = query.orderBy ?? 'name';
    if (!/^[-+]?name$/.test(ordering)) throw notEmulated(`orderBy=${ordering}`);
    const wanted = (query.query ?? '').toLowerCase();
    const fields = world.fields.all.filter(
      (field) =>
        field.schema !== undefined &&
        (query.type === undefined || query.type.includes(field.custom ? 'custom' : 'system')) &&
        (query.id === undefined || query.id.includes(field.id)) &&
        `${field.name}\n${descriptionOf(field.id, world)}`.toLowerCase().includes(wanted),
    );
    const sign = ordering.startsWith('-') ? -1 : 1;
    const ordered = fields.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'da'));
    const page = pageOf(ordered, query, {
      self: `${world.site}/rest/api/3/field/search`,
      usual: 50,
      most: 100,
    });
    return ok({ ...page, values: page.values.map((field) => found(field, world)) });
  },
});

export const fieldOperations = [getFields, getFieldsPaginated];
