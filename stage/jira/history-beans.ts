import { userBeanOf } from './beans';
import type { History, Issue } from './model';
import type { World } from './world';

export const historyBean = ({ id, author, created, items }: History, world: World) => ({
  id,
  author: userBeanOf(author, world),
  created,
  items,
});

interface PageOptions {
  startAt?: number | undefined;
  maxResults?: number | undefined;
}

export function historyPage(issue: Issue, { startAt = 0, maxResults = 100 }: PageOptions, world: World) {
  const all = world.store.histories.under(issue.id);
  const values = all.slice(startAt, startAt + maxResults).map((history) => historyBean(history, world));
  return {
    self: `${world.site}/rest/api/3/issue/${issue.id}/changelog?startAt=${startAt}&maxResults=${maxResults}`,
    startAt,
    maxResults,
    total: all.length,
    isLast: startAt + values.length >= all.length,
    values,
  };
}
