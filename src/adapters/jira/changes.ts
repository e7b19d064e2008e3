import { route } from '@forge/api';
import * as v from 'valibot';
import type { JiraChange } from '../../usecases/ports';
import { actingAs, JSON_HEADERS, type Acting } from '../acting-as';
import { absent, bodyOf, reading } from './rest';

const MOST = 100;

const item = v.object({
  field: v.string(),
  fieldId: absent(v.string()),
  from: absent(v.string()),
  fromString: absent(v.string()),
  to: absent(v.string()),
  toString: absent(v.string()),
});
const changelog = v.object({
  total: v.number(),
  values: v.array(
    v.object({
      created: v.string(),
      author: absent(v.object({ accountId: v.string() })),
      items: v.array(item),
    }),
  ),
});

const readFrom = async (acting: Acting, wishId: string, startAt: number) => {
  const response = await reading(() =>
    actingAs(acting).requestJira(
      route`/rest/api/3/issue/${wishId}/changelog?startAt=${String(startAt)}&maxResults=${String(MOST)}`,
      { headers: JSON_HEADERS },
    ),
  );
  return bodyOf(response, changelog);
};

const toChange = ({
  created,
  author,
  items,
}: v.InferOutput<typeof changelog>['values'][number]): JiraChange => ({
  at: new Date(created).toISOString(),
  accountId: author?.accountId ?? null,
  items: items.map((changed) => ({
    field: changed.field,
    fieldId: changed.fieldId ?? null,
    from: changed.fromString ?? changed.from ?? null,
    to: changed.toString ?? changed.to ?? null,
    toId: changed.to ?? null,
  })),
});

/** Jira's own history of an issue: the newest hundred changes. Jira counts from the oldest. */
export const readChanges = async (acting: Acting, wishId: string): Promise<JiraChange[]> => {
  const first = await readFrom(acting, wishId, 0);
  const newest = first.total > MOST ? await readFrom(acting, wishId, first.total - MOST) : first;
  return newest.values.map(toChange);
};
