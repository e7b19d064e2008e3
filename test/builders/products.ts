import { INITIAL_PLAN } from '../../src/domain/documentation-plan';
import {
  INITIAL_SETTINGS,
  type Authority,
  type Member,
  type Product,
  type ProductSettings,
} from '../../src/domain/product';

export const anAuthority = (overrides: Partial<Authority> = {}): Authority => ({
  id: 'aarhus',
  name: 'Aarhus Kommune',
  ...overrides,
});

export const aMember = (overrides: Partial<Member> = {}): Member => ({
  accountId: 'account-coordination',
  roles: ['coordination'],
  authorityId: 'aarhus',
  ...overrides,
});

/** Settings of a product that is ready for use: wishes can be started, delivered and turned down. */
export const someSettings = (overrides: Partial<ProductSettings> = {}): ProductSettings => ({
  ...INITIAL_SETTINGS,
  maintenanceTypes: ['Vedligehold'],
  startedStatusIds: ['3'],
  startStatusId: '3',
  deliveredStatusId: '4',
  rejectedStatusId: '5',
  visionUrl: 'https://os2.example/vision',
  ...overrides,
});

/** A product with one person in each role. */
export const aProduct = (overrides: Partial<Product> = {}): Product => ({
  productId: '10000',
  settings: someSettings(),
  authorities: [
    anAuthority(),
    anAuthority({ id: 'ballerup', name: 'Ballerup Kommune' }),
    anAuthority({ id: 'abyhoj', name: 'Åbyhøj Kommune' }),
  ],
  members: [
    aMember({ accountId: 'account-tovholder', roles: ['tovholder'] }),
    aMember({ accountId: 'account-coordination', roles: ['coordination'], authorityId: 'ballerup' }),
    aMember({ accountId: 'account-approver', roles: ['coordination'] }),
    aMember({ accountId: 'account-steering', roles: ['steering'] }),
    aMember({ accountId: 'account-vendor', roles: ['vendor'], authorityId: null }),
    aMember({ accountId: 'account-secretariat', roles: ['secretariat'], authorityId: null }),
  ],
  groups: [],
  standIn: null,
  documentation: INITIAL_PLAN,
  ...overrides,
});
