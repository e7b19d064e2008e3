import { newRecord } from '../../src/usecases/join-wish';
import type { Jira, JiraAsApp, JiraWish, World } from '../../src/usecases/ports';
import type { Store } from '../../src/usecases/store';
import { noSupport } from '../../src/domain/support/support';
import type { MemorySite, Issue } from './memory-site';
import type { Touch } from './turns';

const CATEGORY: Readonly<Record<string, JiraWish['status']['category']>> = {
  '1': 'new',
  '3': 'indeterminate',
  '4': 'done',
  '5': 'done',
};

const asWish = (site: MemorySite, { wishId, statusId, estimate }: Issue): JiraWish => {
  const record = site.record(wishId);
  return {
    wishId,
    key: `VEJ-${wishId}`,
    productId: site.product.productId,
    title: 'Et ønske',
    issueType: 'Udvikling',
    createdAt: '2026-03-01T09:00:00.000Z',
    status: { id: statusId, name: statusId, category: CATEGORY[statusId] ?? 'new' },
    estimate,
    published: record?.value ?? null,
    publishedRev: record?.rev ?? 0,
    publishedStatus: null,
    publishedSupporters: [],
  };
};

const wishOf = (site: MemorySite, wishId: string): JiraWish | null => {
  const issue = site.issues.get(wishId);
  return issue ? asWish(site, issue) : null;
};

const notTouched = (): Promise<never> => Promise.reject(new Error('No deed of a history needs this'));

const jiraOf = (site: MemorySite, touch: Touch): Jira => ({
  fieldIds: notTouched,
  project: () =>
    touch(() => ({ productId: site.product.productId, key: 'VEJ', name: 'OS2vejviser', issueTypes: [] })),
  projects: notTouched,
  access: () => touch(() => ({ administers: false, mayRank: true, mayEdit: true, mayCreate: true })),
  wish: (wishId) => touch(() => wishOf(site, wishId)),
  wishes: () =>
    touch(() => ({ wishes: [...site.issues.values()].map((issue) => asWish(site, issue)), next: null })),
  wishesById: (wishIds) => touch(() => wishIds.flatMap((wishId) => wishOf(site, wishId) ?? [])),
  wishesByKey: notTouched,
  order: notTouched,
  rank: notTouched,
  setEstimate: notTouched,
  canReach: (wishId, statusId) => touch(() => site.canReach(wishId, statusId)),
  moveTo: (wishId, statusId) => touch(() => site.move(wishId, statusId)),
  link: (link) => touch(() => site.link(link)),
  comment: (wishId, errandId) => touch(() => void site.issues.get(wishId)?.comments.push(errandId)),
  creationTypes: notTouched,
  demandedFields: notTouched,
  create: notTouched,
  isListed: notTouched,
  reporter: () => touch(() => 'account-reporter'),
  changes: notTouched,
  statuses: notTouched,
  people: notTouched,
  findPeople: notTouched,
  setUp: {
    project: notTouched,
    permissions: notTouched,
    workflows: notTouched,
    offered: notTouched,
    fieldsOnCreate: notTouched,
    fieldsOnEdit: notTouched,
    screens: notTouched,
  },
  ownGroups: notTouched,
  groups: notTouched,
  findGroups: notTouched,
  filterProblem: notTouched,
});

const appOf = (site: MemorySite, touch: Touch): JiraAsApp => ({
  wish: (wishId) => touch(() => wishOf(site, wishId)),
  wishes: notTouched,
  publishRecords: () => touch(() => undefined),
  publishFrameStatus: () => touch(() => undefined),
  publishSupporters: () => touch(() => undefined),
  hasComment: (wishId, errandId) =>
    touch(() => site.issues.get(wishId)?.comments.includes(errandId) ?? false),
  link: (link) => touch(() => site.link(link)),
  comment: (wishId, errandId) => touch(() => void site.issues.get(wishId)?.comments.push(errandId)),
});

const storeOf = (site: MemorySite, touch: Touch): Store => ({
  product: () => touch(() => ({ rev: 1, value: site.product })),
  arrival: notTouched,
  products: notTouched,
  frame: () => touch(() => site.frame()),
  frames: notTouched,
  twoFrames: notTouched,
  entriesPage: notTouched,
  wish: (productId, wishId) =>
    touch(() => site.record(wishId) ?? { rev: 0, value: newRecord(productId, wishId) }),
  wishes: notTouched,
  case: (caseId) => touch(() => site.cases().find(({ value }) => value.caseId === caseId) ?? null),
  caseDraft: () => touch(() => ({ rev: 0, value: null })),
  waitingCases: notTouched,
  wishesById: (wishIds) => touch(() => wishIds.flatMap((wishId) => site.record(wishId) ?? [])),
  answeredCases: notTouched,
  decisionsById: notTouched,
  support: (productId, authorityId) =>
    touch(
      () =>
        site.voices().find(({ value }) => value.authorityId === authorityId) ?? {
          rev: 0,
          value: noSupport(productId, authorityId),
        },
    ),
  voices: () => touch(() => site.voices()),
  decisionsPage: notTouched,
  frameWithOrder: notTouched,
  booksOf: notTouched,
  agreedOrder: notTouched,
  agreements: notTouched,
  profile: notTouched,
  decisionsOn: (wishId) =>
    touch(() =>
      site
        .decisions()
        .filter((decision) => decision.wishId === wishId)
        .reverse(),
    ),
  roleDecisions: notTouched,
  tracesOf: notTouched,
  doneVersions: notTouched,
  errands: () => touch(() => site.errands()),
  commit: (changes) => touch(() => site.commit(changes)),
  recentlyWritten: () => touch(() => []),
  noteWritten: () => touch(() => undefined),
  alone: notTouched,
});

/** The world of one call: who asks, and how it touches what everybody shares. */
export const worldOf = (site: MemorySite, touch: Touch, accountId: string): World => ({
  accountId,
  jira: jiraOf(site, touch),
  app: appOf(site, touch),
  store: storeOf(site, touch),
  recomputation: {
    ask: () => touch(() => undefined),
    askSupporters: () => touch(() => undefined),
    lookAfter: () => touch(() => undefined),
  },
  live: { tell: () => Promise.resolve(), pass: () => Promise.resolve(null) },
  now: () => site.now(),
  newId: () => site.newId(),
});
