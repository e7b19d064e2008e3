import { asUser, route, type APIResponse } from '@forge/api';
import * as v from 'valibot';
import type { SetUpReader } from '../../../usecases/set-up/ports';
import { JSON_HEADERS } from '../../acting-as';
import { absent, reading } from '../rest';
import { shown } from './shown';

/** A site with more screens than this on which one field stands is not looked at any further. */
const PAGE = 100;

const schemes = v.object({
  values: v.array(v.object({ issueTypeScreenScheme: v.object({ id: v.string() }) })),
});
const mappings = v.object({ values: v.array(v.object({ screenSchemeId: v.string() })) });
const screenSchemes = v.object({
  values: v.array(v.object({ screens: v.record(v.string(), absent(v.number())) })),
});
const screensWith = v.object({ values: v.array(v.object({ id: v.number(), name: v.string() })) });
const created = v.object({ fields: absent(v.array(v.object({ fieldId: v.string() }))) });
const edited = v.object({ fields: absent(v.record(v.string(), v.unknown())) });

const read = async <T>(
  ask: () => Promise<APIResponse>,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | null> => shown(await reading(ask), schema);

/** Ids of the screens that the issues of a project are made, edited and shown on. */
const screenIdsOf = async (productId: string): Promise<ReadonlySet<number> | null> => {
  const ofProject = await read(
    () =>
      asUser().requestJira(route`/rest/api/3/issuetypescreenscheme/project?projectId=${productId}`, {
        headers: JSON_HEADERS,
      }),
    schemes,
  );
  const schemeId = ofProject?.values[0]?.issueTypeScreenScheme.id;
  if (schemeId === undefined) return null;
  const mapped = await read(
    () =>
      asUser().requestJira(
        route`/rest/api/3/issuetypescreenscheme/mapping?issueTypeScreenSchemeId=${schemeId}`,
        { headers: JSON_HEADERS },
      ),
    mappings,
  );
  if (!mapped) return null;
  const ids = [...new Set(mapped.values.map(({ screenSchemeId }) => screenSchemeId))];
  const query = new URLSearchParams(ids.map((id) => ['id', id]));
  const found = await read(
    () => asUser().requestJira(route`/rest/api/3/screenscheme?${query}`, { headers: JSON_HEADERS }),
    screenSchemes,
  );
  return (
    found && new Set(found.values.flatMap(({ screens }) => Object.values(screens).flatMap((id) => id ?? [])))
  );
};

const screensWithField = (fieldId: string) =>
  read(
    () =>
      asUser().requestJira(route`/rest/api/3/field/${fieldId}/screens?maxResults=${PAGE}`, {
        headers: JSON_HEADERS,
      }),
    screensWith,
  );

/** Names of a project's screens that each field is on. Jira shows them to its administrators. */
export const readScreens: SetUpReader['screens'] = async (productId, fields) => {
  const [own, ...found] = await Promise.all([
    screenIdsOf(productId),
    ...Object.entries(fields).map(
      async ([name, fieldId]) => [name, await screensWithField(fieldId)] as const,
    ),
  ]);
  if (own === null || found.some(([, screens]) => screens === null)) return null;
  return Object.fromEntries(
    found.map(([name, screens]) => [
      name,
      (screens?.values ?? []).filter(({ id }) => own.has(id)).map((screen) => screen.name),
    ]),
  );
};

/** Ids of the fields that can be filled in when an issue is made; for whoever may make one. */
export const readFieldsOnCreate: SetUpReader['fieldsOnCreate'] = async (productId, issueTypeId) => {
  const meta = await read(
    () =>
      asUser().requestJira(
        route`/rest/api/3/issue/createmeta/${productId}/issuetypes/${issueTypeId}?maxResults=200`,
        { headers: JSON_HEADERS },
      ),
    created,
  );
  return meta && (meta.fields ?? []).map(({ fieldId }) => fieldId);
};

export const readFieldsOnEdit: SetUpReader['fieldsOnEdit'] = async (wishId) => {
  const meta = await read(
    () => asUser().requestJira(route`/rest/api/3/issue/${wishId}/editmeta`, { headers: JSON_HEADERS }),
    edited,
  );
  return meta && Object.keys(meta.fields ?? {});
};
