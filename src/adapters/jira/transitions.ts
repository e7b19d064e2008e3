import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import { Refusal } from '../../contract/errors';
import { JSON_HEADERS } from '../acting-as';
import { accepted, bodyOf, reading } from './rest';

const transitions = v.object({
  transitions: v.array(v.object({ id: v.string(), to: v.object({ id: v.string() }) })),
});

const offeredOn = async (wishId: string) => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/issue/${wishId}/transitions`, { headers: JSON_HEADERS }),
  );
  return (await bodyOf(response, transitions)).transitions;
};

/** Ids of the statuses that the workflow offers this person a way to. */
export const offeredStatuses = async (wishId: string): Promise<string[]> =>
  (await offeredOn(wishId)).map(({ to }) => to.id);

const wayTo = async (wishId: string, statusId: string): Promise<string | null> => {
  const offered = await offeredOn(wishId);
  return offered.find(({ to }) => to.id === statusId)?.id ?? null;
};

/** Whether the workflow offers this person a way to the status. */
export const canReach = async (wishId: string, statusId: string): Promise<boolean> =>
  (await wayTo(wishId, statusId)) !== null;

/** Moves the issue through the workflow as the person who decided, so that its guards and its history hold. */
export const moveTo = async (wishId: string, statusId: string): Promise<void> => {
  const id = await wayTo(wishId, statusId);
  if (id === null) throw new Refusal({ code: 'jiraRefused', messages: [] });
  await accepted(
    await asUser().requestJira(route`/rest/api/3/issue/${wishId}/transitions`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ transition: { id } }),
    }),
  );
};
