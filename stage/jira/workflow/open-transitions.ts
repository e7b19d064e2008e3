import type { Sighting } from '../access';
import type { Transition } from '../model';
import { isAllowed, type Actor } from '../permissions';

/** What the workflow lets the actor do with the issue now. Validators are asked only when it is done. */
export function openTransitions({ issue, project }: Sighting, actor: Actor): Transition[] {
  if (!isAllowed(actor, 'TRANSITION_ISSUES', project)) return [];
  return project.transitions.filter(({ from }) => from === 'any' || from.includes(issue.statusId));
}
