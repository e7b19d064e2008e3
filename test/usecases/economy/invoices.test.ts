import { agrees } from '../../../src/domain/ledger/sums';
import { kroner } from '../../../src/domain/money';
import { aSite, type Site } from '../../builders/site';

let site: Site;
let wishId: string;

beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 100_000 });
  wishId = await site.readyWish({ estimate: 60_000 });
  await site.value('coordinationOdense', 'startWish', {
    wishId,
    amount: kroner(60_000),
    reference: 'Møde 3',
  });
});
afterEach(() => site.stage.stop());

const YEAR = new Date().getFullYear();
const economy = () => site.value('secretariat', 'openEconomy', { productId: site.project.id, year: YEAR });
const book = (amount: number, invoice: string) =>
  site.call('secretariat', 'registerInvoice', { wishId, amount: kroner(amount), invoice });

const money = async () => {
  const { frame, entries } = await economy();
  expect(agrees(frame, entries)).toBe(true);
  return {
    held: frame.commitments.map(({ amount }) => amount / 100),
    spent: frame.spendings.map(({ amount }) => amount / 100),
  };
};

const closed = async (spent: number) => {
  let { rev, wish } = await site.value('tovholder', 'openWish', { wishId });
  for (const { id } of wish.done.criteria)
    ({ rev, wish } = await site.value('tovholder', 'changeDone', {
      wishId,
      rev,
      change: { change: 'meet', id, evidence: 'Set på mødet' },
    }));
  return site.call('coordinationOdense', 'closeWish', { wishId, spent: kroner(spent), reference: 'F-17' });
};

it('moves what was held to what is spent, invoice by invoice, and closing releases what is left', async () => {
  await book(20_000, '1042');
  expect(await money()).toEqual({ held: [40_000], spent: [20_000] });
  await book(15_000, '1043');
  await closed(10_000);
  expect(await money()).toEqual({ held: [], spent: [20_000, 15_000, 10_000] });
});

it('stands in the log and on the issue, with the number of the invoice', async () => {
  await book(20_000, '1042');
  const { decisions } = await site.value('tovholder', 'openDecisions', {
    productId: site.project.id,
    next: null,
  });
  expect(decisions[0]).toMatchObject({
    wishId,
    matter: { matter: 'invoiced', amount: kroner(20_000), held: kroner(40_000) },
    reference: '1042',
    takenBy: 'stage-line',
  });
  const { comments } = await site
    .rest('tovholder')
    .get<{ comments: unknown[] }>(`/rest/api/3/issue/${wishId}/comment`);
  expect(JSON.stringify(comments)).toContain('1042');
});

it('books the same invoice once, also when it is sent twice in the same moment', async () => {
  const answers = await Promise.all([book(20_000, '1042'), book(20_000, '1042')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    error: { code: 'obstacles', obstacles: ['invoiceBooked'] },
  });
  expect(await money()).toEqual({ held: [40_000], spent: [20_000] });
});

it('books two invoices that meet, both of them', async () => {
  const answers = await Promise.all([book(20_000, '1042'), book(5_000, '1043')]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await money()).held).toEqual([35_000]);
});

it('refuses an invoice that neither the wish nor the rest of the frame can pay, and changes nothing', async () => {
  expect(await book(100_001, '1042')).toMatchObject({ error: { obstacles: ['costOverFrame'] } });
  expect(await money()).toEqual({ held: [60_000], spent: [] });
});

it('gives the money of a credit note back to the wish', async () => {
  await book(20_000, '1042');
  await book(-5_000, 'K-7');
  expect(await money()).toEqual({ held: [45_000], spent: [20_000, -5_000] });
});

it('refuses to close a wish at a cost that is not there, until the steering group has widened the frame', async () => {
  expect(await closed(110_000)).toMatchObject({ error: { obstacles: ['costOverFrame'] } });
  await site.setFrame({ amount: 120_000 });
  expect(await closed(110_000)).toMatchObject({ ok: true });
  expect(await money()).toEqual({ held: [], spent: [110_000] });
});

it.each([
  ['nothing', { amount: 0, invoice: '1042' }],
  ['no number', { amount: 100, invoice: '  ' }],
  ['a part of an øre', { amount: 0.5, invoice: '1042' }],
])('refuses an invoice of %s as input', async (_, sent) => {
  const answer = await site.stage.invoke('stage-line', 'wishes-page', 'registerInvoice', { wishId, ...sent });
  expect(answer).toMatchObject({ ok: false, error: { code: 'badInput' } });
});
