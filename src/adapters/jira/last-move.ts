import type { Watch } from '../../usecases/ports';
import { readChanges } from './changes';

/** Who last moved an issue to a status, and when, by Jira's own log read as the app: nobody asked for it. */
export const lastMove: Watch['lastMove'] = async (wishId, statusId) => {
  const moves = (await readChanges('app', wishId)).filter(({ items }) =>
    items.some(({ field, toId }) => field === 'status' && toId === statusId),
  );
  const latest = moves.sort((a, b) => b.at.localeCompare(a.at))[0];
  return latest?.accountId ? { accountId: latest.accountId, at: latest.at } : null;
};
