import { notFound } from './http/errors';
import type { Issue, Project } from './model';
import { isAllowed, type Actor } from './permissions';
import type { World } from './world';

export interface Sighting {
  issue: Issue;
  project: Project;
}

export function projectOf(issue: Pick<Issue, 'projectId'>, { store }: World): Project {
  const project = store.projects.get(issue.projectId);
  if (!project) throw new Error(`Project ${issue.projectId} is missing`);
  return project;
}

/** The issue, if the actor may browse it. */
export function seeIssue(idOrKey: string, actor: Actor, world: World): Sighting | undefined {
  const issue = world.store.findIssue(idOrKey);
  if (!issue) return undefined;
  const project = projectOf(issue, world);
  return isAllowed(actor, 'BROWSE_PROJECTS', project) ? { issue, project } : undefined;
}

export const ISSUE_HIDDEN = 'Issue does not exist or you do not have permission to see it.';

export function requireIssue(idOrKey: string, actor: Actor, world: World): Sighting {
  const sighting = seeIssue(idOrKey, actor, world);
  if (!sighting) throw notFound(ISSUE_HIDDEN);
  return sighting;
}

export function seeProject(idOrKey: string, actor: Actor, world: World): Project | undefined {
  const project = world.store.projects
    .all()
    .find(({ id, key }) => id === idOrKey || key === idOrKey.toUpperCase());
  return project && isAllowed(actor, 'BROWSE_PROJECTS', project) ? project : undefined;
}

export function requireProject(idOrKey: string, actor: Actor, world: World): Project {
  const project = seeProject(idOrKey, actor, world);
  if (!project) throw notFound(`No project could be found with key '${idOrKey}'.`);
  return project;
}
