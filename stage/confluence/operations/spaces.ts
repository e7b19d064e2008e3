import * as v from 'valibot';
import { readId, requireSpace } from '../access';
import { spaceBean } from '../beans/space-bean';
import { notEmulated } from '../http/errors';
import { answerList } from '../http/listing';
import { baseOf } from '../world';
import { defineOperation, noBody, ok, V2 } from '../http/operation';
import * as q from '../http/query';
import type { Space } from '../model';
import { isAllowed } from '../rights';
import { READ_SPACE } from './scopes';

const TYPES = [
  'global',
  'collaboration',
  'knowledge_base',
  'personal',
  'system',
  'onboarding',
  'xflow_sample_space',
] as const;

/** Refuses what an answer would have to tell and the stage does not know. */
function refuse(query: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const asked = names.find((name) => query[name] !== undefined && query[name] !== false);
  if (asked) throw notEmulated(asked);
}

const SORTS: Readonly<Record<string, (a: Space, b: Space) => number>> = {
  id: (a, b) => Number(a.id) - Number(b.id),
  key: (a, b) => a.key.localeCompare(b.key),
  name: (a, b) => a.name.localeCompare(b.name, 'da'),
};

function sorted(spaces: Space[], sort: string): Space[] {
  const ascending = spaces.toSorted(SORTS[sort.replace(/^-/, '')]);
  return sort.startsWith('-') ? ascending.toReversed() : ascending;
}

const getSpaces = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${V2}/spaces`,
  operationId: 'getSpaces',
  scopes: READ_SPACE,
  query: v.strictObject({
    ids: q.ids(250),
    keys: v.optional(v.pipe(v.nonOptional(q.list), v.array(v.string()), v.maxLength(250))),
    type: q.oneOf(TYPES),
    status: q.oneOf(['current', 'archived']),
    labels: q.list,
    'favorited-by': q.text,
    'not-favorited-by': q.text,
    sort: q.oneOf(['id', '-id', 'key', '-key', 'name', '-name']),
    'description-format': q.oneOf(['plain', 'view']),
    'include-icon': q.flag,
    cursor: q.text,
    limit: q.limit,
  }),
  body: noBody,
  handle(call, world) {
    const { query, actor } = call;
    refuse(query, ['labels', 'favorited-by', 'not-favorited-by', 'include-icon']);
    const { ids, keys, type = 'global', status = 'current', sort = 'id' } = query;
    const isOfTheStage = type === 'global' && status === 'current';
    const spaces = world.store.spaces
      .all()
      .filter(
        (space) =>
          isOfTheStage &&
          isAllowed(actor, 'view', space) &&
          (ids?.includes(space.id) ?? true) &&
          (keys?.includes(space.key) ?? true),
      );
    const bean = (space: Space) => spaceBean(space, query['description-format']);
    return answerList({ items: sorted(spaces, sort), idOf: ({ id }) => id, bean }, call, world);
  },
});

const NOT_INCLUDED = [
  'include-icon',
  'include-operations',
  'include-properties',
  'include-permissions',
  'include-role-assignments',
  'include-labels',
];

const getSpaceById = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: `${V2}/spaces/{id}`,
  operationId: 'getSpaceById',
  scopes: READ_SPACE,
  query: v.strictObject({
    'description-format': q.oneOf(['plain', 'view']),
    'include-icon': q.flag,
    'include-operations': q.flag,
    'include-properties': q.flag,
    'include-permissions': q.flag,
    'include-role-assignments': q.flag,
    'include-labels': q.flag,
  }),
  body: noBody,
  handle({ actor, param, query }, world) {
    refuse(query, NOT_INCLUDED);
    const space = requireSpace(readId(param('id'), 'id'), actor, world);
    // Alone, a space is answered without the alias that lists have.
    const { currentActiveAlias: _alias, ...bean } = spaceBean(space, query['description-format']);
    return ok({ ...bean, _links: { ...bean._links, base: baseOf(world) } });
  },
});

export const spaceOperations = [getSpaces, getSpaceById];
