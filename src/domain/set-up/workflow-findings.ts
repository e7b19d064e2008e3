import type { ProductSettings } from '../product';
import type { SetUpFacts, Workflow, WorkflowTransition } from './facts';

interface Outcome {
  state: 'ok' | 'missing' | 'unknown';
  names: readonly string[];
}

/** Why a chosen status cannot be used; told in the names of the finding. */
export const STATUS_PROBLEMS = ['notChosen', 'gone', 'unreachable'] as const;
export type StatusProblem = (typeof STATUS_PROBLEMS)[number];

const OK: Outcome = { state: 'ok', names: [] };
const UNKNOWN: Outcome = { state: 'unknown', names: [] };

const leadsTo =
  (statusIds: readonly string[]) =>
  ({ to, kind }: WorkflowTransition): boolean =>
    kind !== 'create' && statusIds.includes(to);

/** The statuses of a wish that is under way. */
const startedStatuses = ({ startedStatusIds, startStatusId }: ProductSettings): string[] =>
  startStatusId === null ? [...startedStatusIds] : [...new Set([...startedStatusIds, startStatusId])];

/** A status must be chosen, be one of the project's, and be led to by the workflow of every wish. */
export const statusFinding = (
  { product, statuses, workflows, offered }: SetUpFacts,
  chosenIn: (settings: ProductSettings) => string | null,
): Outcome => {
  const chosen = chosenIn(product.settings);
  const problem = (found: StatusProblem): Outcome => ({ state: 'missing', names: [found] });
  if (chosen === null) return problem('notChosen');
  if (!statuses.some(({ id }) => id === chosen)) return problem('gone');
  if (workflows === null) return offered.includes(chosen) ? OK : UNKNOWN;
  return workflows.every(({ transitions }) => transitions.some(leadsTo([chosen])))
    ? OK
    : problem('unreachable');
};

/** The transitions by which a wish is started, or closed as delivered. */
const guardedIn = (
  { transitions }: Workflow,
  settings: ProductSettings,
  guard: 'may-start' | 'may-close',
): readonly WorkflowTransition[] => {
  if (guard === 'may-close')
    return transitions.filter(
      leadsTo(settings.deliveredStatusId === null ? [] : [settings.deliveredStatusId]),
    );
  const started = startedStatuses(settings);
  return transitions
    .filter(leadsTo(started))
    .filter(({ kind, from }) => kind === 'anywhere' || from.some((status) => !started.includes(status)));
};

/**
 * Every transition that starts a wish, or closes it as delivered, must have the app's validator: by one that has none,
 * a board or an automation takes a wish past the mandate. Those without are named.
 */
export const guardFinding = (
  { product, workflows }: SetUpFacts,
  guard: 'may-start' | 'may-close',
): Outcome => {
  if (workflows === null) return UNKNOWN;
  const open = workflows.flatMap((workflow) =>
    guardedIn(workflow, product.settings, guard)
      .filter(({ guards }) => !guards.includes(guard))
      .map(({ name }) => (workflows.length > 1 ? `${workflow.name}: ${name}` : name)),
  );
  return open.length === 0 ? OK : { state: 'missing', names: [...new Set(open)] };
};
