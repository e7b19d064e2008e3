import type {
  DocumentationView,
  ItemView,
  MacroView,
  MinutesView,
  PlaceView,
} from '../../src/contract/documentation';
import type { ItemAnswer, KeptAnswer } from '../../src/domain/checklist/checklist';
import type { ChecklistTally, ItemStatus } from '../../src/domain/checklist/item-status';
import type { MeetingCount } from '../../src/domain/minutes/meetings';
import { INITIAL_PLAN } from '../../src/domain/documentation-plan';
import type { Contact, Profile } from '../../src/domain/publishing/profile';
import { aMinutesRow, aRoadmap } from './minutes-pages';

export const aHead = (overrides: Partial<ItemAnswer['head']> = {}): ItemAnswer['head'] => ({
  owner: 'Aarhus Kommune',
  version: '1.2',
  approver: 'Koordinationsgruppen',
  approvedOn: '2026-03-05',
  reviseBy: '2027-03-05',
  ...overrides,
});

export const aKeptAnswer = (overrides: Partial<KeptAnswer> = {}): KeptAnswer => ({
  state: 'exists',
  reason: '',
  responsible: { role: 'tovholder' },
  link: 'https://os2iot.example/backlog',
  head: aHead(),
  rev: 3,
  checkedOn: '2026-11-01',
  checkedBy: 'account-tovholder',
  ...overrides,
});

export const anItemStatus = (overrides: Partial<ItemStatus> = {}): ItemStatus => ({
  state: 'exists',
  source: 'answer',
  evidence: null,
  overdue: null,
  withoutResponsible: false,
  withoutApprover: false,
  ...overrides,
});

/** The backlog, which is where it should be. */
export const anItemView = (overrides: Partial<ItemView> = {}): ItemView => ({
  item: { itemId: 'backlog', placeId: 'jira', title: null, retired: false },
  answer: aKeptAnswer(),
  status: anItemStatus(),
  ...overrides,
});

export const aTally = (overrides: Partial<ChecklistTally> = {}): ChecklistTally => ({
  total: 12,
  inPlace: 9,
  missing: 0,
  withoutResponsible: 2,
  overdue: 1,
  ...overrides,
});

export const aPlaceView = (overrides: Partial<PlaceView> = {}): PlaceView => ({
  place: { placeId: 'jira', title: null },
  items: [anItemView()],
  tally: aTally({ total: 1, inPlace: 1, withoutResponsible: 0, overdue: 0 }),
  ...overrides,
});

export const aDocumentationView = (overrides: Partial<DocumentationView> = {}): DocumentationView => ({
  preset: '2021',
  places: [aPlaceView()],
  tally: aTally(),
  ...overrides,
});

export const SOME_MEETINGS: MeetingCount = {
  year: 2026,
  held: 3,
  minimum: 4,
  lastUsersMeeting: '2026-06-02',
  usersMeetingOverdue: false,
};

export const aMinutesView = (overrides: Partial<MinutesView> = {}): MinutesView => ({
  rows: [aMinutesRow()],
  next: null,
  gaps: [aMinutesRow()],
  meetings: SOME_MEETINGS,
  indexedAt: '2026-11-24T08:00:00.000Z',
  ...overrides,
});

export const aContact = (overrides: Partial<Contact> = {}): Contact => ({
  name: 'Mette Holm',
  authority: 'Aarhus Kommune',
  kind: 'volunteer',
  hoursPerWeek: 8,
  availability: 'active',
  email: 'os2iot@aarhus.example',
  consentOn: '2026-01-10',
  ...overrides,
});

export const aProfile = (overrides: Partial<Profile> = {}): Profile => ({
  productId: '10000',
  what: 'OS2iot samler målinger fra sensorer.',
  needs: 'Kommuner vil bruge egne sensorer uden at binde sig til én leverandør.',
  value: 'Data bliver i kommunen og kan deles.',
  vision: 'Enhver kommune kan sætte en sensor op på en dag.',
  visionUrl: 'https://os2.example/vision',
  contacts: [aContact()],
  ...overrides,
});

/** A profile in which somebody typed the same everywhere. */
export const aProfileOf = (typed: string): Profile =>
  aProfile({
    what: typed,
    needs: typed,
    value: typed,
    vision: typed,
    visionUrl: typed,
    contacts: [aContact({ name: typed, authority: typed, email: typed })],
  });

/** A published product as a reader without login gets it: no actor and no people. */
export const aMacroView = (overrides: Partial<MacroView> = {}): MacroView => ({
  productId: '10000',
  plan: { ...INITIAL_PLAN, name: 'OS2iot', key: 'IOT', spaceId: '65', spaceKey: 'IOT' },
  publishedAt: '2026-11-05T13:07:00.000Z',
  live: false,
  actor: null,
  governance: { hasSteeringGroup: true },
  documentation: aDocumentationView(),
  minutes: aMinutesView(),
  product: { profile: aProfile(), rev: 2 },
  roadmap: aRoadmap(),
  people: [],
  at: '2026-11-24T10:30:00.000Z',
  ...overrides,
});

/** A product of which nothing is published. */
export const anUnpublishedView = (overrides: Partial<MacroView> = {}): MacroView =>
  aMacroView({
    publishedAt: null,
    documentation: null,
    minutes: null,
    product: null,
    roadmap: null,
    ...overrides,
  });
