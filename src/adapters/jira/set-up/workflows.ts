import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { Workflow, WorkflowTransition } from '../../../domain/set-up/facts';
import type { SetUpReader } from '../../../usecases/set-up/ports';
import { JSON_HEADERS } from '../../acting-as';
import { absent, reading } from '../rest';
import { shown } from './shown';

const validator = v.object({ parameters: absent(v.object({ key: absent(v.string()) })) });

const transition = v.object({
  name: v.optional(v.string(), ''),
  type: v.optional(v.string(), ''),
  toStatusReference: absent(v.string()),
  links: absent(v.array(v.object({ fromStatusReference: absent(v.string()) }))),
  validators: absent(v.array(validator)),
});

const answer = v.object({
  statuses: absent(v.array(v.object({ id: v.string(), statusReference: v.string() }))),
  workflows: absent(v.array(v.object({ name: v.string(), transitions: absent(v.array(transition)) }))),
});

type Found = v.InferOutput<typeof transition>;

const KINDS: Readonly<Record<string, WorkflowTransition['kind']>> = {
  INITIAL: 'create',
  GLOBAL: 'anywhere',
};

/** The validator of a Forge app is told by the id of its module, which ends with the key of the manifest. */
const guardsOn = ({ validators }: Found): WorkflowTransition['guards'] => {
  const keys = (validators ?? []).flatMap(({ parameters }) => parameters?.key ?? []);
  return (['may-start', 'may-close'] as const).filter((guard) =>
    keys.some((key) => key.endsWith(`/${guard}`)),
  );
};

const toTransition = (found: Found, idOf: (reference: string) => string): WorkflowTransition => ({
  name: found.name,
  kind: KINDS[found.type] ?? 'directed',
  from: (found.links ?? []).flatMap(({ fromStatusReference: from }) => (from ? [idOf(from)] : [])),
  to: found.toStatusReference ? idOf(found.toStatusReference) : '',
  guards: guardsOn(found),
});

/**
 * The workflows of a project's issue types, as whoever asks may see them: those of company-managed projects are for
 * Jira's administrators, those of team-managed ones also for the project's own. None at all is "not shown".
 */
export const readWorkflows: SetUpReader['workflows'] = async (productId, issueTypeIds) => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/workflows`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({
        projectAndIssueTypes: issueTypeIds.map((issueTypeId) => ({ projectId: productId, issueTypeId })),
      }),
    }),
  );
  const found = await shown(response, answer);
  const ids = new Map(found?.statuses?.map(({ statusReference, id }) => [statusReference, id]));
  const idOf = (reference: string): string => ids.get(reference) ?? reference;
  const workflows = (found?.workflows ?? []).map(({ name, transitions }): Workflow => ({
    name,
    transitions: (transitions ?? []).map((one) => toTransition(one, idOf)),
  }));
  return workflows.length === 0 ? null : workflows;
};
