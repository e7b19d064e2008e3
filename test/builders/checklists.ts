import type { ChangeSources } from '../../src/domain/checklist/change-checklist';
import type {
  Checklist,
  ChecklistItem,
  DocumentHead,
  ItemAnswer,
  KeptAnswer,
} from '../../src/domain/checklist/checklist';
import type { UseFacts } from '../../src/domain/checklist/evidence';
import type { Evidence, ItemStatus } from '../../src/domain/checklist/item-status';
import { presetChecklist } from '../../src/domain/checklist/presets';

/** The checklist of 2021 that nobody has answered. */
export const aChecklist = (overrides: Partial<Checklist> = {}): Checklist => ({
  ...presetChecklist('10000', '2021'),
  ...overrides,
});

/** An item of the product's own, among the documents in Jira and Confluence. */
export const anItem = (overrides: Partial<ChecklistItem> = {}): ChecklistItem => ({
  itemId: 'own-1',
  placeId: 'jira',
  title: 'Driftshåndbog',
  retired: false,
  ...overrides,
});

/** The checklist of 2021 with items of the product's own after it. */
export const aChecklistWith = (...items: ChecklistItem[]): Checklist => {
  const checklist = aChecklist();
  return { ...checklist, items: [...checklist.items, ...items] };
};

/** The head of a document that is in order. */
export const aHead = (overrides: Partial<DocumentHead> = {}): DocumentHead => ({
  owner: 'Koordinationsgruppen',
  version: '1.0',
  approver: 'Styregruppen',
  approvedOn: '2026-03-05',
  reviseBy: '2027-03-05',
  ...overrides,
});

/** The head of what is no document: nothing filled in. */
export const anEmptyHead = (overrides: Partial<DocumentHead> = {}): DocumentHead => ({
  owner: '',
  version: '',
  approver: '',
  approvedOn: null,
  reviseBy: null,
  ...overrides,
});

/** What somebody says of an item that is there. */
export const anItemAnswer = (overrides: Partial<ItemAnswer> = {}): ItemAnswer => ({
  state: 'exists',
  reason: '',
  responsible: { role: 'tovholder' },
  link: 'https://os2iot.example/dokumentation',
  head: anEmptyHead(),
  ...overrides,
});

/** The same as it is kept, looked at on 5 March 2026. */
export const aKeptAnswer = (overrides: Partial<KeptAnswer> = {}): KeptAnswer => ({
  ...anItemAnswer(),
  rev: 1,
  checkedOn: '2026-03-05',
  checkedBy: 'account-tovholder',
  ...overrides,
});

export const anEvidence = (overrides: Partial<Evidence> = {}): Evidence => ({
  state: 'exists',
  found: 'pageByLabel',
  count: null,
  link: '/wiki/spaces/IOT/pages/1',
  ...overrides,
});

/** The tovholder at work on 24 November 2026, in a product whose use shows nothing. */
export const someSources = (overrides: Partial<ChangeSources> = {}): ChangeSources => ({
  accountId: 'account-tovholder',
  today: '2026-11-24',
  newId: () => 'new-1',
  evidence: () => null,
  ...overrides,
});

/** A product that is set up and not used. */
export const noUse = (overrides: Partial<UseFacts> = {}): UseFacts => ({
  minutes: { published: 0, unpublished: 0 },
  tovholderNamed: false,
  contactPublished: false,
  groups: { coordination: false, steering: false },
  frameSet: false,
  backlogPublic: false,
  pages: {},
  visionWritten: false,
  visionUrl: null,
  evaluationFinished: false,
  ...overrides,
});

/** An item that is in order. */
export const aStatus = (overrides: Partial<ItemStatus> = {}): ItemStatus => ({
  state: 'exists',
  source: 'answer',
  evidence: null,
  overdue: null,
  withoutResponsible: false,
  withoutApprover: false,
  ...overrides,
});
