import { PERSONAS } from '../../../stage/personas';
import { aSite, type Site } from '../../builders/site';

let site: Site;
let productId: string;
beforeEach(async () => {
  site = await aSite();
  productId = site.project.id;
});
afterEach(() => site.stage.stop());

const REFUSED = { ok: false, error: { code: 'refused' } };

const aNewWish = (overrides: object = {}) => ({
  productId,
  title: 'Vis cykelruter',
  need: 'Borgerne kan ikke finde vej.\n\nIsær ikke på cykel.',
  kind: 'development' as const,
  beneficiaryId: null,
  ...overrides,
});

interface Issue {
  fields: { issuetype: { name: string }; reporter: { accountId: string }; description: unknown };
}
const issueOf = (wishId: string) => site.rest('tovholder').get<Issue>(`/rest/api/3/issue/${wishId}`);

const listed = async () => (await site.value('tovholder', 'openWishes', { productId })).wishes;

test('makes an issue as whoever wishes, with the need as it was written, and the list shows it at once', async () => {
  const { wish, isListed } = await site.value('secretariat', 'createWish', aNewWish());
  expect(isListed).toBe(true);
  const { fields } = await issueOf(wish.wishId);
  expect(fields.issuetype.name).toBe('Udvikling');
  expect(fields.reporter.accountId).toBe(PERSONAS.secretariat.accountId);
  const written = JSON.stringify(fields.description);
  expect([written.includes('finde vej.'), written.includes('Især ikke')]).toEqual([true, true]);
  expect(await listed()).toMatchObject([{ wishId: wish.wishId, title: 'Vis cykelruter' }]);
});

test('says whom it is for on the wish and in its description', async () => {
  const { wish, isAuthorityMissing } = await site.value(
    'coordinationOdense',
    'createWish',
    aNewWish({ beneficiaryId: 'odense', kind: 'maintenance' }),
  );
  expect([wish.kind, wish.order.beneficiaryIds, isAuthorityMissing]).toEqual([
    'maintenance',
    ['odense'],
    false,
  ]);
  expect((await listed())[0]?.order.beneficiaryIds).toEqual(['odense']);
  const { fields } = await issueOf(wish.wishId);
  expect(JSON.stringify(fields.description)).toContain('Odense Kommune');
});

test('a vendor may wish, and names no authority: none speaks through it', async () => {
  expect(await site.call('vendor', 'createWish', aNewWish())).toMatchObject({ ok: true });
  const named = await site.call('vendor', 'createWish', aNewWish({ beneficiaryId: 'odense' }));
  expect(named).toEqual({ ok: false, error: { code: 'badInput', field: 'beneficiaryId' } });
  expect(await listed()).toHaveLength(1);
});

test('refuses whoever Jira lets create nothing in the project, also to see the dialog', async () => {
  const { accountId } = PERSONAS.vendor;
  site.stage.jira.setPermissions('VEJ', accountId, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  expect((await site.value('vendor', 'openWishes', { productId })).jira.mayCreate).toBe(false);
  expect(await site.call('vendor', 'openIntake', { productId })).toEqual(REFUSED);
  expect(await site.call('vendor', 'createWish', aNewWish())).toEqual(REFUSED);
});

test('shows what Jira asks for besides, and tells its answer when it is not given', async () => {
  site.stage.jira.setRequired('VEJ', [site.fields.estimate]);
  const { kinds } = await site.value('tovholder', 'openIntake', { productId });
  expect(kinds.map(({ kind, alsoAsked }) => [kind, alsoAsked])).toEqual([
    ['development', ['Estimat (kr. ekskl. moms)']],
    ['maintenance', ['Estimat (kr. ekskl. moms)']],
  ]);
  expect(await site.call('tovholder', 'createWish', aNewWish())).toEqual({
    ok: false,
    error: { code: 'jiraRefused', messages: ['Estimat (kr. ekskl. moms) is required.'] },
  });
  expect(await listed()).toEqual([]);
});

test('tells that the product’s filter leaves the new wish out', async () => {
  const { product, rev } = await site.value('tovholder', 'openSettings', { productId });
  const settings = { ...product.settings, wishFilter: 'issuetype = Vedligehold' };
  await site.value('tovholder', 'saveSettings', { productId, rev, settings });
  expect(await site.value('tovholder', 'createWish', aNewWish())).toMatchObject({ isListed: false });
});

test('uses the issue type that the settings name, and refuses where Jira does not offer it', async () => {
  const { product, rev } = await site.value('tovholder', 'openSettings', { productId });
  const intake = { ...product.settings.intake, wishType: 'Findes ikke' };
  await site.value('tovholder', 'saveSettings', {
    productId,
    rev,
    settings: { ...product.settings, intake },
  });
  expect(await site.call('tovholder', 'createWish', aNewWish())).toEqual({
    ok: false,
    error: { code: 'obstacles', obstacles: ['noWishType'] },
  });
  const { kinds } = await site.value('tovholder', 'openIntake', { productId });
  expect(kinds.map(({ kind }) => kind)).toEqual(['maintenance']);
});

test('shows the vision of the product’s own profile', async () => {
  const { visionUrl } = await site.value('tovholder', 'openIntake', { productId });
  expect(visionUrl).toBe('https://os2.eu/produkt/os2vejviser');
});
