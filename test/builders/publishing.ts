import { roadmapIds, type SentNews } from '../../src/domain/publishing/news';
import { newProfile, type Contact, type Profile } from '../../src/domain/publishing/profile';
import type { PlannedWish, Roadmap, RoadmapWish } from '../../src/domain/publishing/roadmap';

/** A volunteer who agreed to have the e-mail published. */
export const aContact = (overrides: Partial<Contact> = {}): Contact => ({
  name: 'Kirsten Møller',
  authority: 'Aarhus Kommune',
  kind: 'volunteer',
  hoursPerWeek: 8,
  availability: 'active',
  email: 'os2iot@aarhus.example',
  consentOn: '2026-03-05',
  ...overrides,
});

/** A product with all four questions answered. */
export const aProfile = (overrides: Partial<Profile> = {}): Profile => ({
  ...newProfile('10000'),
  what: 'En fælles platform for sensorer.',
  needs: 'At samle målinger fra mange leverandører.',
  value: 'Færre ture i felten.',
  contacts: [aContact()],
  ...overrides,
});

export const aRoadmapWish = (wishId = '10001'): RoadmapWish => ({
  wishId,
  key: `IOT-${wishId}`,
  title: `Ønske ${wishId}`,
});

export const aPlannedWish = (overrides: Partial<PlannedWish> = {}): PlannedWish => ({
  ...aRoadmapWish(overrides.wishId),
  stage: 'open',
  ...overrides,
});

/** A roadmap with the wishes given by their ids. */
export const aRoadmap = (columns: Partial<Record<keyof Roadmap, readonly string[]>> = {}): Roadmap => ({
  now: (columns.now ?? []).map(aRoadmapWish),
  next: (columns.next ?? []).map(aRoadmapWish),
  later: (columns.later ?? []).map(aRoadmapWish),
});

/** News that was sent with a roadmap. */
export const someNews = (roadmap: Roadmap, overrides: Partial<SentNews> = {}): SentNews => ({
  newsId: 'news-1',
  productId: '10000',
  sentAt: '2026-06-01T09:00:00.000Z',
  sentBy: 'account-tovholder',
  subject: 'Nyt fra OS2iot',
  text: 'Vi er i gang.',
  deliveredIds: [],
  roadmap: roadmapIds(roadmap),
  broughtAt: null,
  broughtUrl: null,
  ...overrides,
});
