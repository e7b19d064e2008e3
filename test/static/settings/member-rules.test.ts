import {
  decidingVendors,
  hasTovholder,
  isNameTaken,
  membersOf,
} from '../../../static/settings/state/member-rules';
import { aMember, anAuthority, aProduct } from '../../builders/products';

const governed = { hasSteeringGroup: true };

describe('warnings about members', () => {
  it('miss a tovholder only where nobody has the role', () => {
    expect(hasTovholder(aProduct().members)).toBe(true);
    expect(hasTovholder([aMember()])).toBe(false);
  });

  it('name a vendor who also decides', () => {
    const members = [aMember({ accountId: 'both', roles: ['vendor', 'steering'] }), aMember()];
    expect(decidingVendors(members, governed).map(({ accountId }) => accountId)).toEqual(['both']);
  });

  it('let a vendor be a reader besides', () => {
    expect(decidingVendors([aMember({ roles: ['vendor', 'reader'] })], governed)).toEqual([]);
  });
});

describe('authorities', () => {
  it('count those who speak for them', () => {
    expect(membersOf(anAuthority(), [aMember(), aMember({ authorityId: 'ballerup' })])).toBe(1);
  });

  it('have different names whatever their case and spaces', () => {
    expect(isNameTaken([anAuthority()], ' aarhus KOMMUNE ')).toBe(true);
    expect(isNameTaken([anAuthority()], 'Aarhus Kommune', 'aarhus')).toBe(false);
  });
});
