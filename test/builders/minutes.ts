import type { Approving, Draft, FoundPage, Publishing } from '../../src/domain/minutes/flow';
import type { Approval, Minutes, Publication } from '../../src/domain/minutes/minutes';

const PAGE = { pageId: '70001', productId: '10000', spaceId: '40001' };

export const aDraft = (overrides: Partial<Draft> = {}): Draft => ({
  ...PAGE,
  kind: 'coordination',
  date: '2026-09-22',
  decisionIds: ['decision-1', 'decision-2'],
  decided: 3,
  wishIds: ['10001'],
  nextMeeting: '2026-11-17',
  ...overrides,
});

export const aFoundPage = (overrides: Partial<FoundPage> = {}): FoundPage => ({
  ...PAGE,
  title: '2026-09-22_Referat_Koordinationsgruppe',
  createdOn: '2026-09-24',
  ...overrides,
});

export const anApproval = (overrides: Partial<Approval> = {}): Approval => ({
  version: 3,
  on: '2026-10-01',
  by: 'account-coordination',
  ...overrides,
});

export const aPublication = (overrides: Partial<Publication> = {}): Publication => ({
  address: 'https://www.os2.eu/os2iot/referat-3',
  on: '2026-10-05',
  by: 'account-tovholder',
  ...overrides,
});

/** Minutes of the coordination group that somebody has begun to write. */
export const aMinutes = (overrides: Partial<Minutes> = {}): Minutes => ({
  ...PAGE,
  kind: 'coordination',
  date: '2026-09-22',
  state: 'draft',
  approval: null,
  publication: null,
  decisionIds: ['decision-1', 'decision-2'],
  decisions: 5,
  wishIds: ['10001'],
  nextMeeting: '2026-11-17',
  gone: false,
  ...overrides,
});

export const anApprovedMinutes = (overrides: Partial<Minutes> = {}): Minutes =>
  aMinutes({ state: 'approved', approval: anApproval(), ...overrides });

export const aPublishedMinutes = (overrides: Partial<Minutes> = {}): Minutes =>
  anApprovedMinutes({ state: 'published', publication: aPublication(), ...overrides });

/** Somebody of the coordination group who has read version 3, which is the newest. */
export const anApproving = (overrides: Partial<Approving> = {}): Approving => ({
  version: 3,
  currentVersion: 3,
  on: '2026-10-01',
  by: 'account-coordination',
  roles: ['coordination'],
  governance: { hasSteeringGroup: true },
  ...overrides,
});

export const aPublishing = (overrides: Partial<Publishing> = {}): Publishing => ({
  address: 'https://www.os2.eu/os2iot/referat-3',
  on: '2026-10-05',
  today: '2026-10-05',
  by: 'account-tovholder',
  ...overrides,
});
