import type { Actor } from '../../src/domain/roles';

/** The tovholder, who may not administer the project in Jira. */
export const anActor = (overrides: Partial<Actor> = {}): Actor => ({
  accountId: 'account-tovholder',
  roles: ['tovholder'],
  standsIn: false,
  administersProject: false,
  ...overrides,
});
