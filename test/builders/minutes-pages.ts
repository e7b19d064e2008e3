import type { MinutesRow, WishOnTheTable } from '../../src/contract/documentation';
import type { Decision } from '../../src/domain/decision';
import type { Frame } from '../../src/domain/frame';
import { kroner } from '../../src/domain/money';
import type { Roadmap } from '../../src/domain/publishing/roadmap';
import { newMinutesHead, type MinutesPageContent } from '../../src/text/minutes-page';
import { aCase } from './cases';

export const aWishOnTheTable = (overrides: Partial<WishOnTheTable> = {}): WishOnTheTable => ({
  wishId: '10001',
  key: 'IOT-1314',
  title: 'Se LoRaWAN-rammer i brugerfladen',
  estimate: kroner(85_000),
  status: { status: 'inside' },
  ...overrides,
});

/** A wish that was started within the frame. */
export const aStart = (overrides: Partial<Decision> = {}): Decision => ({
  decisionId: 'decision-1',
  productId: '10000',
  wishId: '10001',
  at: '2026-11-03T09:00:00.000Z',
  matter: { matter: 'started', amount: kroner(85_000), caseId: null },
  basis: 'Fire myndigheder har brug for det.',
  takenBy: 'account-tovholder',
  reference: 'Møde 3, punkt 2',
  ...overrides,
});

export const aRoadmap = (overrides: Partial<Roadmap> = {}): Roadmap => ({
  now: [{ wishId: '10001', key: 'IOT-1314', title: 'Se LoRaWAN-rammer i brugerfladen' }],
  next: [
    { wishId: '10002', key: 'IOT-1401', title: 'Fælles brugerstyring' },
    { wishId: '10003', key: 'IOT-1402', title: 'Eksport til regneark' },
  ],
  later: [],
  ...overrides,
});

/** A frame of 500.000 kr. of which 85.000 kr. are committed and 100.000 kr. spent. */
export const aFrameInUse = (overrides: Partial<Frame> = {}): Frame => ({
  productId: '10000',
  year: 2026,
  wishLimit: kroner(150_000),
  movements: [{ kind: 'base', amount: kroner(500_000), decisionId: 'decision-0' }],
  commitments: [
    { wishId: '10001', amount: kroner(85_000), startedAt: '2026-11-03T09:00:00.000Z', caseId: null },
  ],
  permits: [],
  spendings: [{ wishId: '10009', amount: kroner(100_000), at: '2026-09-01T09:00:00.000Z' }],
  ...overrides,
});

export const aMinutesRow = (overrides: Partial<MinutesRow> = {}): MinutesRow => ({
  pageId: '70001',
  title: '2026-09-22 Referat – Koordinationsgruppen',
  url: '/wiki/spaces/IOT/pages/70001',
  date: '2026-09-22',
  kind: 'coordination',
  state: 'approved',
  decisions: 7,
  approval: { version: 3, on: '2026-09-30', by: 'account-tovholder' },
  publication: null,
  version: 3,
  changedAfterApproval: false,
  rev: 4,
  ...overrides,
});

/** Minutes of a meeting of the coordination group with one of everything. */
export const aMinutesPage = (overrides: Partial<MinutesPageContent> = {}): MinutesPageContent => ({
  form: 'full',
  kind: 'coordination',
  date: '2026-11-24',
  product: 'OS2iot',
  governance: { hasSteeringGroup: true },
  site: 'https://os2.example',
  present: 'Mette Holm, Aarhus Kommune\nOle Dam, Ballerup Kommune',
  secretary: 'Mette Holm',
  head: newMinutesHead('coordination'),
  last: aMinutesRow(),
  frame: null,
  wishes: [aWishOnTheTable()],
  cases: [{ case: aCase(), key: 'IOT-1401', title: 'Fælles brugerstyring' }],
  decisions: [{ decision: aStart(), key: 'IOT-1314', title: 'Se LoRaWAN-rammer i brugerfladen' }],
  roadmap: null,
  decided: ['IOT-1402 venter til foråret.'],
  actions: ['Ole spørger leverandøren.'],
  nextMeeting: '2027-01-19',
  ...overrides,
});

/** Minutes of the shortest kind. */
export const someShortMinutes = (overrides: Partial<MinutesPageContent> = {}): MinutesPageContent =>
  aMinutesPage({ form: 'short', ...overrides });

/** Minutes with nothing in them but the meeting itself. */
export const emptyMinutes = (overrides: Partial<MinutesPageContent> = {}): MinutesPageContent =>
  aMinutesPage({
    present: '',
    secretary: '',
    last: null,
    wishes: [],
    cases: [],
    decisions: [],
    decided: [],
    actions: [],
    nextMeeting: null,
    ...overrides,
  });
