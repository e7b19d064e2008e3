import { isAnyoneHeard, opinionOn } from '../../src/domain/support/voices';
import { aSite, type Site } from '../builders/site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
});
afterEach(() => site.stage.stop());

const open = () => site.value('tovholder', 'openSettings', { productId: site.project.id });

type Members = Parameters<typeof site.call<'saveMembers'>>[2];

const saveMembers = async (
  change: (now: Awaited<ReturnType<typeof open>>['product']) => Partial<Members>,
) => {
  const { product, rev } = await open();
  const { authorities, members, groups } = product;
  return site.call('tovholder', 'saveMembers', {
    productId: site.project.id,
    rev,
    authorities,
    members,
    groups,
    ...change(product),
  });
};

const without = (id: string) => (product: { authorities: readonly { id: string; name: string }[] }) => ({
  authorities: product.authorities.filter((authority) => authority.id !== id),
});

test('takes no authority away that a wish benefits', async () => {
  await saveMembers(({ authorities }) => ({
    authorities: [...authorities, { id: 'aeroe', name: 'Ærø Kommune' }],
  }));
  const wishId = await site.wish();
  const order = { ordererId: null, approverId: null, ownerId: null, beneficiaryIds: ['aeroe'] };
  await site.value('tovholder', 'describeOrder', { wishId, rev: 0, order });
  expect(await saveMembers(without('aeroe'))).toEqual({
    ok: false,
    error: { code: 'badInput', field: 'authorities' },
  });
});

test('takes away an authority that nothing names', async () => {
  await saveMembers(({ authorities }) => ({
    authorities: [...authorities, { id: 'aeroe', name: 'Ærø Kommune' }],
  }));
  expect(await saveMembers(without('aeroe'))).toMatchObject({ ok: true });
});

test('takes away an authority that has answered: it is told before, and its support no longer counts', async () => {
  const wishId = await site.wish();
  const change = { change: 'answer', wishId, answer: 'supports' } as const;
  await site.value('coordinationOdense', 'supportWish', { rev: 0, change });
  expect((await open()).answers).toEqual({ odense: 1 });
  const saved = await saveMembers(({ authorities, members }) => ({
    authorities: authorities.filter(({ id }) => id !== 'odense'),
    members: members.filter(({ authorityId }) => authorityId !== 'odense'),
  }));
  expect(saved).toMatchObject({ ok: true });
  const { authorities, voices } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  const values = voices.map(({ value }) => value);
  expect(opinionOn(wishId, authorities, values).supporting).toEqual([]);
  expect(isAnyoneHeard(authorities, values)).toBe(false);
});

test('refuses a member of an authority that is not there', async () => {
  const stranger = { accountId: 'stage-karl', roles: ['coordination'], authorityId: 'fanoe' } as const;
  const answer = await saveMembers(({ members }) => ({ members: [...members, stranger] }));
  expect(answer).toEqual({ ok: false, error: { code: 'badInput', field: 'members' } });
});

test('does not overwrite settings that somebody else saved meanwhile', async () => {
  const { product, rev } = await open();
  const change = { productId: site.project.id, rev, settings: { ...product.settings, visionUrl: null } };
  await site.value('tovholder', 'saveSettings', change);
  expect(await site.call('administrator', 'saveSettings', change)).toEqual({
    ok: false,
    error: { code: 'changedMeanwhile' },
  });
});

test('lets a Jira administrator set a product up, but not its frame', async () => {
  const { frame, frameRev } = await site.value('administrator', 'openSettings', {
    productId: site.project.id,
  });
  const setting = {
    productId: site.project.id,
    rev: frameRev,
    year: frame.year,
    amount: 1,
    wishLimit: null,
    basis: 'x',
    reference: 'y',
  };
  expect(await site.call('administrator', 'setFrame', setting)).toEqual({
    ok: false,
    error: { code: 'refused' },
  });
  expect(
    await site.call('administrator', 'findPeople', { productId: site.project.id, query: 'Jo' }),
  ).toMatchObject({ ok: true });
});
