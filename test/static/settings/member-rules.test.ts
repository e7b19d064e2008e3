import {
  decidingVendors,
  hasTovholder,
  isNameTaken,
  membersOf,
} from '../../../static/settings/state/member-rules';
import { isWebAddress } from '../../../static/settings/state/web-address';
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

describe('an address', () => {
  it.each(['https://os2.eu/vision', 'http://os2.eu', ' HTTPS://OS2.eu '])('is taken: %s', (typed) => {
    expect(isWebAddress(typed)).toBe(true);
  });

  it.each(['javascript:alert(1)', 'os2.eu', 'https://', 'data:text/html,x', ''])(
    'is refused: %s',
    (typed) => {
      expect(isWebAddress(typed)).toBe(false);
    },
  );
});
