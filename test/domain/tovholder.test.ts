import fc from 'fast-check';
import { noticeReaders } from '../../src/domain/frame-notice';
import { rolesOf } from '../../src/domain/product';
import { ROLES } from '../../src/domain/roles';
import { handOver, isTovholder, nameStandIn, standsInOn } from '../../src/domain/tovholder';
import { aMember, aProduct } from '../builders/products';

const JULY = { accountId: 'account-coordination', from: '2026-07-01', until: '2026-07-31' };
const TODAY = '2026-06-15';

const on = (day: string, accountId = JULY.accountId, groupIds: readonly string[] = []) => ({
  accountId,
  day,
  groupIds,
});

describe('a stand-in', () => {
  const product = aProduct({ standIn: JULY });

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-07-31', true],
    ['2026-08-01', false],
  ])('has the rights of the tovholder on %s: %p', (day, expected) => {
    const held = rolesOf(product, on(day));
    expect(held.roles.includes('tovholder')).toBe(expected);
    expect(held.standsIn).toBe(expected);
    expect(held.roles).toContain('coordination');
  });

  it('gives nobody else the rights', () => {
    expect(rolesOf(product, on('2026-07-10', 'account-approver')).roles).toEqual(['coordination']);
  });

  it.each([
    ['left the product', []],
    ['became the vendor', [aMember({ accountId: JULY.accountId, roles: ['vendor'] })]],
  ])('has no rights once they %s', (_, members) => {
    const changed = aProduct({ standIn: JULY, members });
    expect(standsInOn(changed, '2026-07-10')).toBeNull();
    expect(rolesOf(changed, on('2026-07-10')).roles).not.toContain('tovholder');
  });

  it('has no rights where a group makes them the vendor', () => {
    const groups = [{ groupId: 'nordlys', roles: ['vendor'] as const }];
    const held = rolesOf(aProduct({ standIn: JULY, groups }), on('2026-07-10', JULY.accountId, ['nordlys']));
    expect(held).toEqual({ roles: ['coordination', 'vendor'], standsIn: false });
  });

  it.each([
    ['notMember', { ...JULY, accountId: 'account-stranger' }],
    ['vendor', { ...JULY, accountId: 'account-vendor' }],
    ['isTovholder', { ...JULY, accountId: 'account-tovholder' }],
    ['periodBackwards', { ...JULY, until: '2026-06-30' }],
    ['periodOver', { ...JULY, from: '2026-01-01', until: '2026-06-14' }],
  ])('is refused: %s', (error, standIn) => {
    expect(nameStandIn(aProduct(), standIn, TODAY)).toEqual({ ok: false, error });
  });

  it('may be named for a single day, also today', () => {
    const standIn = { ...JULY, from: TODAY, until: TODAY };
    expect(nameStandIn(aProduct(), standIn, TODAY)).toEqual({ ok: true, value: standIn });
  });
});

it('tells the stand-in of the money on the days they stand in, and not after', () => {
  const product = aProduct({ standIn: JULY });
  const others = ['account-tovholder', 'account-secretariat'];
  expect([...noticeReaders(product, '2026-07-10')].sort()).toEqual([...others, JULY.accountId].sort());
  expect([...noticeReaders(product, '2026-08-01')].sort()).toEqual([...others].sort());
});

describe('the role handed over', () => {
  const members = [
    aMember({ accountId: 'old', roles: ['tovholder', 'coordination', 'steering'] }),
    aMember({ accountId: 'new', roles: ['coordination'] }),
    aMember({ accountId: 'vendor', roles: ['vendor', 'coordination'] }),
  ];
  const product = aProduct({ members });

  it('leaves the former tovholder the roles they keep', () => {
    const handed = handOver(product, { from: 'old', to: 'new', keep: ['steering'] });
    expect(handed).toMatchObject({
      ok: true,
      value: [{ roles: ['steering'] }, { roles: ['tovholder', 'coordination'] }, {}],
    });
  });

  it('gives the former tovholder no role they did not have', () => {
    const handed = handOver(product, { from: 'old', to: 'new', keep: ['secretariat', 'tovholder'] });
    expect(handed).toMatchObject({ ok: true, value: [{ roles: [] }, {}, {}] });
  });

  it.each([
    ['noTovholder', { from: 'new', to: 'old' }],
    ['notMember', { from: 'old', to: 'stranger' }],
    ['vendor', { from: 'old', to: 'vendor' }],
    ['isTovholder', { from: 'old', to: 'old' }],
  ])('is refused: %s', (error, ends) => {
    expect(handOver(product, { ...ends, keep: [] })).toEqual({ ok: false, error });
  });

  it('never leaves a product without a tovholder, never makes a vendor one, and changes two members at most', () => {
    const account = fc.constantFrom('a', 'b', 'c', 'd');
    const roles = fc.subarray([...ROLES]);
    const people = fc.uniqueArray(fc.record({ accountId: account, roles, authorityId: fc.constant(null) }), {
      selector: ({ accountId }) => accountId,
    });
    fc.assert(
      fc.property(people, fc.record({ from: account, to: account, keep: roles }), (some, handover) => {
        const handed = handOver({ members: some }, handover);
        if (!handed.ok) return;
        const after = { members: handed.value };
        expect(isTovholder(after, handover.to)).toBe(true);
        expect(isTovholder(after, handover.from)).toBe(false);
        const received = handed.value.find(({ accountId }) => accountId === handover.to);
        expect(received?.roles).not.toContain('vendor');
        const changed = handed.value.filter((member, place) => member !== some[place]);
        expect(changed.map(({ accountId }) => accountId).sort()).toEqual([handover.from, handover.to].sort());
      }),
    );
  });
});
