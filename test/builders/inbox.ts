import type { Inbox, InboxEntry, Person, SettingsPage } from '../../src/contract/definitions';
import { anActor } from './actors';
import { aCase, aCaseOnWish, aTable } from './cases';
import { aFrameInUse } from './frames';
import { aProduct } from './products';
import { aWish } from './wishes';

const AT = '2026-03-11T13:07:00.000Z';

export const aPerson = (overrides: Partial<Person> = {}): Person => ({
  accountId: 'account-tovholder',
  name: 'Karen Vestergård',
  active: true,
  ...overrides,
});

/** A wish of 310.000 kr. over the limit of 250.000, which the tovholder submitted six days ago. */
export const anInboxEntry = (overrides: Partial<InboxEntry> = {}): InboxEntry => {
  const asked = overrides.case ?? aCase({ wishId: '10007' });
  return {
    case: asked,
    rev: 3,
    heading: { productId: '10000', key: 'IOT', name: 'OS2iot' },
    wish: aWish({
      wishId: asked.wishId,
      key: 'IOT-1399',
      title: 'Login med den fælles brugerstyring',
      estimate: asked.amount,
      case: aCaseOnWish({ caseId: asked.caseId }),
    }),
    others: [],
    frame: aFrameInUse(),
    status: { status: 'atSteering', caseId: asked.caseId, since: asked.submittedAt },
    authorities: aProduct().authorities,
    ...overrides,
  };
};

/** The inbox of somebody on the steering group of one product. */
export const anInbox = (overrides: Partial<Inbox> = {}): Inbox => ({
  waiting: [anInboxEntry()],
  products: [
    {
      heading: { productId: '10000', key: 'IOT', name: 'OS2iot' },
      frame: aFrameInUse(),
      frameRev: 5,
      next: null,
      hasSteeringGroup: true,
      table: aTable(),
    },
  ],
  people: [aPerson(), aPerson({ accountId: 'account-approver', name: 'Mette Holm' })],
  accountId: 'account-steering',
  at: AT,
  ...overrides,
});

/** The settings of a product that is ready for use, as the tovholder opens them. */
export const aSettingsPage = (overrides: Partial<SettingsPage> = {}): SettingsPage => ({
  heading: { productId: '10000', key: 'IOT', name: 'OS2iot' },
  actor: anActor(),
  product: aProduct(),
  rev: 4,
  frame: aFrameInUse(),
  frameRev: 5,
  statuses: [
    { id: '1', name: 'Til prioritering', category: 'new' },
    { id: '3', name: 'I gang', category: 'indeterminate' },
    { id: '4', name: 'Leveret', category: 'done' },
    { id: '5', name: 'Afvist', category: 'done' },
  ],
  issueTypes: ['Ønske', 'Vedligehold'],
  people: [aPerson(), aPerson({ accountId: 'account-coordination', name: 'Åge Sørensen' })],
  groups: [],
  roleHistory: [],
  arrival: null,
  today: '2026-03-11',
  missingFields: [],
  answers: {},
  at: AT,
  ...overrides,
});
