import { APP_USER } from '../personas';
import type { Principal } from '../types';
import { unauthenticated } from './http/errors';
import type { Project, ProjectPermission } from './model';
import type { JiraStore } from './store/jira-store';

/** Who acts, once known to Jira. */
export interface Actor {
  accountId: string;
  /** The app acts as itself and not on behalf of somebody. */
  isApp: boolean;
  administersJira: boolean;
}

export function actorOf(principal: Principal, store: JiraStore): Actor {
  if (principal.as === 'none') throw unauthenticated();
  if (principal.as === 'app') return { accountId: APP_USER.accountId, isApp: true, administersJira: false };
  const user = store.users.get(principal.accountId);
  if (!user) throw unauthenticated();
  return { accountId: user.accountId, isApp: false, administersJira: user.administersJira };
}

/** The app has every project permission everywhere; people have what the project grants them. */
export function isAllowed(actor: Actor, permission: ProjectPermission, project: Project): boolean {
  return actor.isApp || (project.permissions[actor.accountId] ?? []).includes(permission);
}

export function visibleProjects(actor: Actor, store: JiraStore): Project[] {
  return store.projects.all().filter((project) => isAllowed(actor, 'BROWSE_PROJECTS', project));
}
