import {
  doneDefaultFor,
  memberOf,
  newProduct,
  responsibleMembers,
  rolesOf,
  stageOf,
  type WishKind,
} from '../../src/domain/product';
import { aMember, aProduct, someSettings } from '../builders/products';

const onDay = (accountId: string, day = '2026-03-11', groupIds: readonly string[] = []) => ({
  accountId,
  day,
  groupIds,
});

describe('a product that nobody has set up', () => {
  const product = newProduct('10000');

  it('has a steering group and can start nothing', () => {
    expect(product.settings.hasSteeringGroup).toBe(true);
    expect(product.settings.startStatusId).toBeNull();
  });

  it('takes everybody for a reader', () => {
    expect(rolesOf(product, onDay('account-tovholder')).roles).toEqual(['reader']);
  });
});

describe('the members of a product', () => {
  it('have the roles they were given', () => {
    const members = [aMember({ accountId: 'account-1', roles: ['coordination', 'steering'] })];
    expect(rolesOf(aProduct({ members }), onDay('account-1')).roles).toEqual(['coordination', 'steering']);
  });

  it('are readers when all roles were taken from them', () => {
    const members = [aMember({ accountId: 'account-1', roles: [] })];
    expect(rolesOf(aProduct({ members }), onDay('account-1')).roles).toEqual(['reader']);
  });

  it('are found by their account only', () => {
    expect(memberOf(aProduct(), 'account-vendor')?.roles).toEqual(['vendor']);
    expect(memberOf(aProduct(), '__proto__')).toBeUndefined();
  });

  it('may own and approve when they close wishes and are not the vendor, also among other things', () => {
    const members = [
      aMember({ accountId: 'account-0', roles: ['secretariat', 'steering'] }),
      aMember({ accountId: 'account-1', roles: ['coordination'] }),
      aMember({ accountId: 'account-2', roles: ['vendor'] }),
      aMember({ accountId: 'account-3', roles: ['vendor', 'tovholder'] }),
    ];
    const responsible = responsibleMembers(aProduct({ members }));
    expect(responsible.map((member) => member.accountId)).toEqual(['account-1']);
  });
});

describe("the product's DONE standard", () => {
  it('gives a wish what is for every kind and for its own, in the order of the standard', () => {
    const standard = [
      { id: 'code', text: 'Koden er gennemset', kind: 'development' as const },
      { id: 'docs', text: 'Vejledningen er opdateret', kind: null },
      { id: 'log', text: 'Driftsloggen er fri for fejl', kind: 'maintenance' as const },
    ];
    const idsFor = (kind: WishKind) =>
      doneDefaultFor({ doneDefault: standard }, { kind }).map(({ id }) => id);
    expect(idsFor('development')).toEqual(['code', 'docs']);
    expect(idsFor('maintenance')).toEqual(['docs', 'log']);
  });
});

describe('the stage of a wish', () => {
  it('is started in the status that a start leads to, also where the settings do not name it', () => {
    const forgetful = someSettings({ startedStatusIds: [], startStatusId: '3' });
    expect(stageOf({ id: '3', category: 'indeterminate' }, forgetful)).toBe('started');
  });

  const settings = someSettings({ startedStatusIds: ['3', '6'] });

  it.each([
    ['open', '1', 'new'],
    ['open', '2', 'indeterminate'],
    ['started', '3', 'indeterminate'],
    ['started', '6', 'new'],
    ['closed', '3', 'done'],
    ['closed', '9', 'done'],
  ] as const)('is %s in status %s of category %s', (stage, id, category) => {
    expect(stageOf({ id, category }, settings)).toBe(stage);
  });
});
