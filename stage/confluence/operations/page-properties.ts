import * as v from 'valibot';
import { readId, requireCurrent } from '../access';
import { propertyBean } from '../beans/page-bean';
import { badRequest, conflict, notFound } from '../http/errors';
import { answerList } from '../http/listing';
import { defineOperation, noBody, noContent, ok, V2, type Call } from '../http/operation';
import * as q from '../http/query';
import type { ContentProperty, Page } from '../model';
import type { World } from '../world';
import { requireEditable } from './create-pages';
import { READ_PAGE, WRITE_PROPERTY } from './scopes';

const PATH = `${V2}/pages/{page-id}/properties`;
const ONE = `${PATH}/{property-id}`;

/** The limits of the older generation, which describes the same properties; the newer one is silent. */
const LONGEST_KEY = 255;
const LARGEST_VALUE = 32 * 1024;

type PropertyCall = Pick<Call<unknown, unknown>, 'actor' | 'param'>;

const pageOf = ({ actor, param }: PropertyCall, world: World): Page =>
  requireCurrent(readId(param('page-id'), 'page-id'), actor, world);

const editablePageOf = (call: PropertyCall, world: World): Page =>
  requireEditable(pageOf(call, world), call.actor, world);

function propertyOf(page: Page, { param }: PropertyCall, { store }: World): ContentProperty {
  const id = readId(param('property-id'), 'property-id');
  const property = store.properties.under(page.id).find((candidate) => candidate.id === id);
  if (!property) throw notFound();
  return property;
}

function checkProperty({ key, value }: { key: string; value: unknown }): void {
  if (key === '' || key.length > LONGEST_KEY) {
    throw badRequest(`The key of a property must have between 1 and ${LONGEST_KEY} characters.`);
  }
  if (value === undefined) throw badRequest('The value of a property must be specified.');
  if (Buffer.byteLength(JSON.stringify(value)) > LARGEST_VALUE) {
    throw badRequest('The value of a property must not be larger than 32 KB.');
  }
}

const getPageContentProperties = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: PATH,
  operationId: 'getPageContentProperties',
  scopes: READ_PAGE,
  query: v.strictObject({ key: q.text, sort: q.oneOf(['key', '-key']), cursor: q.text, limit: q.limit }),
  body: noBody,
  handle(call, world) {
    const { key, sort } = call.query;
    const found = world.store.properties
      .under(pageOf(call, world).id)
      .filter((property) => key === undefined || property.key === key);
    const byKey = found.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const items = sort === '-key' ? byKey.toReversed() : sort === 'key' ? byKey : found;
    return answerList({ items, idOf: ({ id }) => id, bean: propertyBean }, call, world);
  },
});

const createPageProperty = defineOperation({
  document: 'confluenceV2',
  method: 'POST',
  path: PATH,
  operationId: 'createPageProperty',
  scopes: WRITE_PROPERTY,
  query: q.noQuery,
  body: v.strictObject({ key: v.string(), value: v.unknown() }),
  handle(call, world) {
    const { actor, body } = call;
    const page = editablePageOf(call, world);
    checkProperty(body);
    if (world.store.properties.under(page.id).some(({ key }) => key === body.key)) {
      throw badRequest(`A property with the key '${body.key}' already exists.`);
    }
    const property = {
      id: world.store.nextId(),
      key: body.key,
      value: body.value,
      version: {
        number: 1,
        message: '',
        author: actor.accountId ?? '',
        created: world.clock().toISOString(),
      },
    };
    world.store.properties.put(property.id, property, page.id);
    return ok(propertyBean(property));
  },
});

const getPageContentPropertiesById = defineOperation({
  document: 'confluenceV2',
  method: 'GET',
  path: ONE,
  operationId: 'getPageContentPropertiesById',
  scopes: READ_PAGE,
  query: q.noQuery,
  body: noBody,
  handle: (call, world) => ok(propertyBean(propertyOf(pageOf(call, world), call, world))),
});

const updatePagePropertyById = defineOperation({
  document: 'confluenceV2',
  method: 'PUT',
  path: ONE,
  operationId: 'updatePagePropertyById',
  scopes: WRITE_PROPERTY,
  query: q.noQuery,
  body: v.strictObject({
    key: v.string(),
    value: v.unknown(),
    version: v.strictObject({ number: v.pipe(v.number(), v.integer()), message: v.optional(v.string(), '') }),
  }),
  handle(call, world) {
    const { actor, body } = call;
    const page = editablePageOf(call, world);
    const before = propertyOf(page, call, world);
    checkProperty(body);
    if (body.key !== before.key) throw badRequest('The key of a property cannot be changed.');
    const current = before.version.number;
    if (body.version.number !== current + 1) {
      throw conflict(
        `Version must be incremented when updating a property. Current Version: [${current}]. Provided version: [${body.version.number}]`,
      );
    }
    const { number, message } = body.version;
    const version = { number, message, author: actor.accountId ?? '', created: world.clock().toISOString() };
    const property = { ...before, value: body.value, version };
    world.store.properties.put(property.id, property, page.id);
    return ok(propertyBean(property));
  },
});

const deletePagePropertyById = defineOperation({
  document: 'confluenceV2',
  method: 'DELETE',
  path: ONE,
  operationId: 'deletePagePropertyById',
  scopes: WRITE_PROPERTY,
  query: q.noQuery,
  body: noBody,
  handle(call, world) {
    const page = editablePageOf(call, world);
    world.store.properties.remove(propertyOf(page, call, world).id, page.id);
    return noContent;
  },
});

export const pageProperties = [
  getPageContentProperties,
  createPageProperty,
  getPageContentPropertiesById,
  updatePagePropertyById,
  deletePagePropertyById,
];
