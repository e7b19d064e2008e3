import { actorOf, isAllowed } from '../permissions';
import { seeProject } from '../access';
import { isOnScreen } from '../screens';
import type { World } from '../world';
import type { IssueToCreate } from './create-issue-page';

export type CreationScreen = Pick<IssueToCreate, 'projectName' | 'issueTypes' | 'hasDescription' | 'fields'>;

/**
 * What somebody fills in to make an issue, if they may make one. What only the app writes is on no such screen.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#read-only-fields
 */
export function creationScreen(
  projectKey: string,
  accountId: string,
  world: World,
): CreationScreen | undefined {
  const actor = actorOf({ as: 'user', accountId }, world.store);
  const project = seeProject(projectKey, actor, world);
  if (!project || !isAllowed(actor, 'CREATE_ISSUES', project)) return undefined;
  const fields = world.fields.forge.filter(
    ({ info, readOnly, type, isList }) =>
      !readOnly && !isList && type !== 'object' && isOnScreen(info.id, 'create', project),
  );
  return {
    projectName: project.name,
    issueTypes: project.issueTypes.map(({ id, name }) => ({ id, name })),
    hasDescription: isOnScreen('description', 'create', project),
    fields: fields.map(({ info, type }) => ({ id: info.id, name: info.name, valueType: type })),
  };
}
