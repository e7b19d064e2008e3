import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import { Refusal } from '../../contract/errors';
import type { Anchor } from '../../domain/rank';
import { JSON_HEADERS } from '../acting-as';
import { accepted } from './rest';

const partly = v.object({
  entries: v.array(v.object({ status: v.number(), errors: v.optional(v.array(v.string()), []) })),
});

const placeOf = (anchor: Anchor): object =>
  'before' in anchor ? { rankBeforeIssue: anchor.before } : { rankAfterIssue: anchor.after };

/** Moves an issue in Jira's rank as the person who moved it. Jira answers 207 when it did not move after all. */
export const rank = async (wishId: string, anchor: Anchor): Promise<void> => {
  const response = await accepted(
    await asUser().requestJira(route`/rest/agile/1.0/issue/rank`, {
      method: 'PUT',
      headers: JSON_HEADERS,
      body: JSON.stringify({ issues: [wishId], ...placeOf(anchor) }),
    }),
  );
  if (response.status !== 207) return;
  const { entries } = v.parse(partly, await response.json());
  const failed = entries.filter(({ status }) => status >= 400);
  if (failed.length > 0)
    throw new Refusal({ code: 'jiraRefused', messages: failed.flatMap(({ errors }) => errors) });
};
