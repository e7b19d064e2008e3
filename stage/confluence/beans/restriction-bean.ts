import { createHash } from 'node:crypto';
import type { Page } from '../model';
import { baseOf, type World } from '../world';
import { contentBean } from './content-bean';
import { knownUser } from './user-bean';

export const RESTRICTED = ['read', 'update'] as const;

export type Restricted = (typeof RESTRICTED)[number];

const namedBy = ({ readers, editors }: Page, operation: Restricted) =>
  operation === 'read' ? readers : editors;

interface Shown {
  start: number;
  limit: number;
  withContent: boolean;
}

const selfOf = (page: Page, world: World) => `${baseOf(world)}/rest/api/content/${page.id}/restriction`;

/** Who may read or change a page. The stage has no groups. */
export function restrictionBean(
  page: Page,
  { operation, start, limit, withContent }: Shown & { operation: Restricted },
  world: World,
) {
  const results = namedBy(page, operation)
    .slice(start, start + limit)
    .map((accountId) => knownUser(accountId, world));
  return {
    operation,
    restrictions: {
      user: { results, start, limit, size: results.length },
      group: { results: [], start, limit, size: 0 },
      _expandable: {},
    },
    ...(withContent ? { content: contentBean(page, [], world) } : {}),
    _expandable: withContent ? {} : { content: `/rest/api/content/${page.id}` },
    _links: { self: `${selfOf(page, world)}/byOperation/${operation}` },
  };
}

export function restrictionsBean(page: Page, shown: Shown, world: World) {
  const hash = createHash('sha256')
    .update(JSON.stringify([page.readers, page.editors]))
    .digest('hex');
  const results = RESTRICTED.map((operation) => restrictionBean(page, { ...shown, operation }, world));
  return {
    results,
    start: shown.start,
    limit: shown.limit,
    size: results.length,
    restrictionsHash: hash,
    _links: { base: baseOf(world), context: '/wiki', self: selfOf(page, world) },
  };
}
