import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import { JSON_HEADERS } from '../acting-as';
import { absent, bodyIfVisible, reading } from './rest';

const reported = v.object({ fields: v.object({ reporter: absent(v.object({ accountId: v.string() })) }) });

/** Who reported an issue; asked for when they are to be written to, so that no list of wishes carries people. */
export const readReporter = async (wishId: string): Promise<string | null> => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/issue/${wishId}?fields=reporter`, { headers: JSON_HEADERS }),
  );
  const issue = await bodyIfVisible(response, reported);
  return issue?.fields.reporter?.accountId ?? null;
};
