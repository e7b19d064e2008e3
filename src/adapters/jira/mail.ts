import { asApp, route } from '@forge/api';
import { JSON_HEADERS } from '../acting-as';
import type { Mail } from '../../usecases/ports';

/**
 * Lets Jira mail people about an issue, as the app: no person caused the notice.
 * Sites may have turned mail off, and Jira refuses people who may not see the issue: both mean that nothing was sent.
 */
export const mail = async (wishId: string, { accountIds, subject, text }: Mail): Promise<boolean> => {
  const users = accountIds.map((accountId) => ({ accountId }));
  const response = await asApp().requestJira(route`/rest/api/3/issue/${wishId}/notify`, {
    method: 'POST',
    headers: JSON_HEADERS,
    body: JSON.stringify({ subject, textBody: text, to: { users } }),
  });
  return response.ok;
};
