import { kroner } from '../../src/domain/money';
import { aSite, type Site } from '../builders/site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 100_000 });
});
afterEach(() => site.stage.stop());

const open = () => site.value('tovholder', 'openWishes', { productId: site.project.id });

test('refuses to act on a wish that is deleted meanwhile', async () => {
  const wishId = await site.readyWish();
  await site.rest('administrator').status('DELETE', `/rest/api/3/issue/${wishId}`);
  const answer = await site.call('coordinationOdense', 'startWish', {
    wishId,
    amount: kroner(50_000),
    reference: '',
  });
  expect(answer).toEqual({ ok: false, error: { code: 'refused' } });
});

test('knows nothing in the new product of a wish that moved to another project', async () => {
  const wishId = await site.readyWish();
  site.stage.jira.createProject({
    key: 'KLIP',
    name: 'OS2klippekort',
    permissions: { 'stage-jonas': ['BROWSE_PROJECTS', 'EDIT_ISSUES'] },
  });
  site.stage.jira.moveIssue(wishId, 'KLIP');
  const start = await site.call('coordinationOdense', 'startWish', {
    wishId,
    amount: kroner(50_000),
    reference: '',
  });
  expect(start).toEqual({ ok: false, error: { code: 'refused' } });
  expect((await open()).wishes).toEqual([]);
});

test('shows an estimate that was changed in Jira', async () => {
  const wishId = await site.wish({ estimate: 10_000 });
  await site
    .rest('vendor')
    .put(`/rest/api/3/issue/${wishId}`, { fields: { [site.fields.estimate]: 12_500.5 } });
  expect((await open()).wishes[0]?.estimate).toBe(1_250_050);
});

test('does not overwrite an estimate that somebody else changed meanwhile', async () => {
  const wishId = await site.wish({ estimate: 10_000 });
  await site.value('vendor', 'estimateWish', { wishId, estimate: kroner(20_000), seen: kroner(10_000) });
  const late = await site.call('tovholder', 'estimateWish', {
    wishId,
    estimate: kroner(15_000),
    seen: kroner(10_000),
  });
  expect(late).toEqual({ ok: false, error: { code: 'changedMeanwhile' } });
  expect((await open()).wishes[0]?.estimate).toBe(kroner(20_000));
});

test('does not overwrite a criterion that somebody else added meanwhile', async () => {
  const wishId = await site.wish();
  await site.value('tovholder', 'changeDone', { wishId, rev: 0, change: { change: 'add', text: 'Testet' } });
  const late = await site.call('coordinationOdense', 'changeDone', {
    wishId,
    rev: 0,
    change: { change: 'add', text: 'Skrevet' },
  });
  expect(late).toEqual({ ok: false, error: { code: 'changedMeanwhile' } });
});

test.each([
  '=HYPERLINK("http://x")',
  '<script>alert(1)</script>',
  '") OR project = HEMMELIG (',
  '😀'.repeat(60),
])('keeps a hostile title as text: %s', async (title) => {
  await site.wish({ title });
  expect((await open()).wishes[0]?.title).toBe(title);
});

test.each([
  'project = VEJ ORDER BY created',
  'summary ~ "x") OR (project = HEMMELIG',
  'nosuchfield = 1',
  '"',
])('refuses a filter that does not stand on its own: %s', async (wishFilter) => {
  const { product, rev } = await site.value('tovholder', 'openSettings', { productId: site.project.id });
  const settings = { ...product.settings, wishFilter };
  const answer = await site.call('tovholder', 'saveSettings', { productId: site.project.id, rev, settings });
  expect(answer).toEqual({ ok: false, error: { code: 'badInput', field: 'settings.wishFilter' } });
});

test.each([-1, 0.5, 1e15])('refuses an estimate of %s øre', async (estimate) => {
  const wishId = await site.wish();
  const answer = await site.stage.invoke('stage-mette', 'wishes-page', 'estimateWish', {
    wishId,
    estimate,
    seen: null,
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'badInput', field: 'estimate' } });
});
