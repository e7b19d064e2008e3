import type { SetUpFacts, Workflow, WorkflowTransition } from '../../src/domain/set-up/facts';
import { aFrameInUse } from './frames';
import { aProduct } from './products';

export const aTransition = (overrides: Partial<WorkflowTransition> = {}): WorkflowTransition => ({
  name: 'Start',
  from: ['1'],
  to: '3',
  kind: 'directed',
  guards: ['may-start'],
  ...overrides,
});

/** Made in status 1; started, delivered and turned down, with both validators in their places. */
export const aWorkflow = (overrides: Partial<Workflow> = {}): Workflow => ({
  name: 'Ønsker',
  transitions: [
    aTransition({ name: 'Create', from: [], to: '1', kind: 'create', guards: [] }),
    aTransition(),
    aTransition({ name: 'Lever', from: ['3'], to: '4', guards: ['may-close'] }),
    aTransition({ name: 'Afvis', to: '5', guards: [] }),
  ],
  ...overrides,
});

/** A product that lacks nothing, as a Jira administrator sees it. */
export const setUpFacts = (overrides: Partial<SetUpFacts> = {}): SetUpFacts => ({
  product: aProduct(),
  frame: aFrameInUse(),
  managedBy: 'company',
  statuses: ['1', '3', '4', '5'].map((id) => ({ id, name: `Status ${id}` })),
  fields: { estimate: true, done: true, frameStatus: true, supporters: true },
  typesWithoutEstimate: [],
  estimateEditable: true,
  screens: { estimate: ['Opret'], done: ['Vis'], frameStatus: ['Vis'], supporters: ['Vis'] },
  workflows: [aWorkflow()],
  offered: [],
  missingOwn: [],
  missingApp: [],
  filterProblem: null,
  wishes: 12,
  goneGroups: [],
  ...overrides,
});
