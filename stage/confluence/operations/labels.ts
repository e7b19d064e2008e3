import * as v from 'valibot';
import { requireCurrent } from '../access';
import { badRequest, forbidden } from '../http/errors';
import { defineOperation, noBody, noContent, ok, V1, type Call } from '../http/operation';
import * as q from '../http/query';
import { labelSchema, type Page } from '../model';
import { mayEdit } from '../rights';
import { baseOf, type World } from '../world';

const PATH = `${V1}/content/{id}/label`;

const LONGEST = 255;

/** What no label holds, as Confluence says when it refuses one. */
const FORBIDDEN = /[\s:;,.?&[\]()#^*@!]/;

const newLabel = v.strictObject({ prefix: labelSchema.entries.prefix, name: v.string() });

function labelName(name: string): string {
  const lower = name.toLowerCase();
  if (lower === '' || lower.length > LONGEST || FORBIDDEN.test(lower)) {
    throw badRequest(`The label '${name}' is empty, too long or has characters that labels cannot have.`);
  }
  return lower;
}

function requireLabellable(
  { actor, param }: Pick<Call<unknown, unknown>, 'actor' | 'param'>,
  world: World,
): Page {
  const page = requireCurrent(param('id'), actor, world);
  if (!mayEdit(actor, page, world)) throw forbidden('You are not permitted to edit the content.');
  return page;
}

const addLabelsToContent = defineOperation({
  document: 'confluenceV1',
  method: 'POST',
  path: PATH,
  operationId: 'addLabelsToContent',
  scopes: {
    current: ['write:confluence-content'],
    beta: ['read:label:confluence', 'write:label:confluence'],
  },
  query: q.noQuery,
  body: v.union([v.array(newLabel), newLabel]),
  handle(call, world) {
    const page = requireLabellable(call, world);
    const wanted = [call.body].flat().map(({ prefix, name }) => ({ prefix, name: labelName(name) }));
    const labelled = call.write.atomically(() =>
      wanted.reduce((given, label) => call.write.addLabel(given, label), page),
    );
    const results = world.store
      .labelsOf(labelled)
      .map(({ id, prefix, name }) => ({ id, prefix, name, label: name }));
    const self = `${baseOf(world)}/rest/api/content/${page.id}/label`;
    return ok({ results, start: 0, limit: 200, size: results.length, _links: { base: baseOf(world), self } });
  },
});

const removeLabelFromContentUsingQueryParameter = defineOperation({
  document: 'confluenceV1',
  method: 'DELETE',
  path: PATH,
  operationId: 'removeLabelFromContentUsingQueryParameter',
  scopes: { current: ['write:confluence-content'], beta: ['write:label:confluence'] },
  query: v.strictObject({ name: q.requiredText }),
  body: noBody,
  handle(call, world) {
    const page = requireLabellable(call, world);
    // A label of another prefix than the global one is named with it: `my:name`.
    const name = call.query.name.toLowerCase();
    const label = world.store
      .labelsOf(page)
      .find(({ prefix, name: own }) => own === name || `${prefix}:${own}` === name);
    if (label) call.write.removeLabel(page, label);
    return noContent;
  },
});

export const labelling = [addLabelsToContent, removeLabelFromContentUsingQueryParameter];
