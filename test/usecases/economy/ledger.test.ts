import { agrees } from '../../../src/domain/ledger/sums';
import { kroner } from '../../../src/domain/money';
import { aSite, type Site } from '../../builders/site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
});
afterEach(() => site.stage.stop());

const YEAR = new Date().getFullYear();
const economy = () => site.value('secretariat', 'openEconomy', { productId: site.project.id, year: YEAR });

const booked = async () =>
  (await economy()).entries.map(({ kind, amount, line }) => [kind, amount / 100, line]).reverse();

const start = (wishId: string, amount: number) =>
  site.value('coordinationOdense', 'startWish', { wishId, amount: kroner(amount), reference: 'Møde 3' });

it('books the frame, what a start holds, and what the closed wish cost', async () => {
  await site.setFrame({ amount: 100_000 });
  const wishId = await site.readyWish({ estimate: 60_000, type: 'Vedligehold' });
  const { rev, wish } = await start(wishId, 60_000);
  let seen = rev;
  for (const { id } of wish.done.criteria)
    ({ rev: seen } = await site.value('tovholder', 'changeDone', {
      wishId,
      rev: seen,
      change: { change: 'meet', id, evidence: 'Set på mødet' },
    }));
  await site.value('coordinationOdense', 'closeWish', { wishId, spent: kroner(55_000), reference: 'F-17' });
  expect(await booked()).toEqual([
    ['base', 100_000, 'development'],
    ['commitment', 60_000, 'maintenance'],
    ['release', 60_000, 'maintenance'],
    ['spending', 55_000, 'maintenance'],
  ]);
  const { frame, entries } = await economy();
  expect(agrees(frame, entries)).toBe(true);
});

it('shows the year before beside the year, and nothing booked in it', async () => {
  await site.setFrame({ amount: 100_000 });
  const { frame, before, next } = await economy();
  expect([frame.year, before.year, next]).toEqual([YEAR, YEAR - 1, null]);
  expect(before.movements).toEqual([]);
});

it('needs three platform calls to open', async () => {
  await site.setFrame({ amount: 100_000 });
  const before = site.stage.calls.length;
  await economy();
  const calls = site.stage.calls
    .slice(before)
    .filter(({ product }) => product !== 'function' && product !== 'bridge');
  expect(calls).toHaveLength(3);
});

it('reaches every entry and every decision of a busy year, page after page', async () => {
  const productId = site.project.id;
  for (let amount = 1; amount <= 120; amount += 1) await site.setFrame({ amount: amount * 1_000 });
  const first = await economy();
  const rest = await site.value('secretariat', 'moreEntries', {
    productId,
    year: YEAR,
    next: first.next ?? '',
  });
  expect(first.entries.length + rest.entries.length).toBe(120);
  expect(agrees(first.frame, [...first.entries, ...rest.entries])).toBe(true);
  const log = await site.value('secretariat', 'openDecisions', { productId, next: null });
  const older = await site.value('secretariat', 'openDecisions', { productId, next: log.next });
  expect(new Set([...log.decisions, ...older.decisions].map(({ decisionId }) => decisionId)).size).toBe(120);
  expect(log.decisions[0]?.matter).toMatchObject({ matter: 'frameSet', amount: kroner(120_000) });
});

it('is closed to somebody who does not see the product in Jira', async () => {
  const asked = { productId: site.project.id, year: YEAR };
  expect(await site.call('reader', 'openEconomy', asked)).toEqual({ ok: false, error: { code: 'refused' } });
});
