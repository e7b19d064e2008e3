import { randomUUID } from 'node:crypto';
import type { ManifestValidator, ProjectType } from '../app-facts';
import type { Project, Transition, ValidatorRule } from '../model';
import type { World } from '../world';

export const projectTypeOf = ({ managedBy }: Pick<Project, 'managedBy'>): ProjectType =>
  `${managedBy}-managed`;

export function validatorModule(
  moduleKey: string,
  { app }: Pick<World, 'app'>,
): ManifestValidator | undefined {
  return app.validators.find(({ key }) => key === moduleKey);
}

interface Attachment {
  /** Its id or name. */
  transition: string;
  moduleKey: string;
  config?: Record<string, unknown>;
}

/** By default, a rule is for company-managed projects only. */
function requireModule(project: Project, moduleKey: string, world: World): void {
  const module = validatorModule(moduleKey, world);
  if (!module) throw new Error(`The manifest has no workflow validator ${moduleKey}`);
  if (!module.projectTypes.includes(projectTypeOf(project))) {
    throw new Error(`The validator ${moduleKey} is not for ${projectTypeOf(project)} projects`);
  }
}

function saveTransitions(project: Project, transitions: Transition[], { store }: World): void {
  store.projects.put({ ...project, transitions });
}

export function attachValidator(
  project: Project,
  { transition: wanted, moduleKey, config = {} }: Attachment,
  world: World,
): string {
  requireModule(project, moduleKey, world);
  if (!project.transitions.some(({ id, name }) => id === wanted || name === wanted)) {
    throw new Error(`The workflow of ${project.key} has no transition ${wanted}`);
  }
  const rule: ValidatorRule = { id: randomUUID(), moduleKey, config };
  const transitions = project.transitions.map((transition) =>
    transition.id === wanted || transition.name === wanted
      ? { ...transition, validators: [...transition.validators, rule] }
      : transition,
  );
  saveTransitions(project, transitions, world);
  return rule.id;
}

export function detachValidator(project: Project, ruleId: string, world: World): void {
  const transitions = project.transitions.map((transition) => ({
    ...transition,
    validators: transition.validators.filter(({ id }) => id !== ruleId),
  }));
  saveTransitions(project, transitions, world);
}
