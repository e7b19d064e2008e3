import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { JiraChange } from '../../usecases/ports';
import { JSON_HEADERS } from './acting-as';
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

const readFrom = async (wishId: string, startAt: number) => {
  const response = await reading(() =>
    asUser().requestJira(
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
  })),
});

/** Jira's own history of an issue: the newest hundred changes. Jira counts from the oldest. */
export const readChanges = async (wishId: string): Promise<JiraChange[]> => {
  const first = await readFrom(wishId, 0);
  const newest = first.total > MOST ? await readFrom(wishId, first.total - MOST) : first;
  return newest.values.map(toChange);
};
