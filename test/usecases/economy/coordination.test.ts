import { agrees } from '../../../src/domain/ledger/sums';
import { kroner } from '../../../src/domain/money';
import { useOwnDate } from '../../builders/own-date';
import { aSite, type Site } from '../../builders/site';

let site: Site;

beforeEach(async () => {
  useOwnDate();
  site = await aSite();
  await site.setFrame({ amount: 200_000 });
});
afterEach(async () => {
  await site.stage.stop();
  jest.useRealTimers();
});

const economy = async () => {
  const year = new Date().getFullYear();
  const of = await site.value('secretariat', 'openEconomy', { productId: site.project.id, year });
  expect(agrees(of.frame, of.entries)).toBe(true);
  return of;
};

const bringIn = (
  amount: number,
  { grantId = 'grant-1', purpose = 'coordination' as const, kind = 'base' as const } = {},
) =>
  site.call('steeringAarhus', 'bringIn', {
    productId: site.project.id,
    grantId,
    year: new Date().getFullYear(),
    purpose,
    kind,
    amount: kroner(amount),
    basis: 'Budget for året',
    reference: 'Styregruppemøde 1',
  });

const pay = (amount: number, invoice = '1042') =>
  site.call('secretariat', 'payCoordination', {
    productId: site.project.id,
    year: new Date().getFullYear(),
    amount: kroner(amount),
    invoice,
    text: 'Lokaler til anvendermødet',
  });

it('has money of its own, which the frame for wishes neither gives nor takes', async () => {
  expect(await bringIn(50_000)).toMatchObject({ ok: true });
  expect(await pay(20_000)).toMatchObject({ ok: true });
  const { frame, entries } = await economy();
  expect(frame.coordination).toMatchObject({
    movements: [{ kind: 'base', amount: kroner(50_000) }],
    costs: [{ amount: kroner(20_000), invoice: '1042' }],
  });
  expect(
    entries
      .filter(({ line }) => line === 'coordination')
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['base', 'spending']);
});

it('refuses a cost above its own rest, and tells the amount by no other way', async () => {
  await bringIn(10_000);
  expect(await pay(10_001)).toMatchObject({
    ok: false,
    error: { code: 'obstacles', obstacles: ['coordinationOverdrawn'] },
  });
  expect((await economy()).frame.coordination?.costs).toEqual([]);
});

it('books the same grant and the same invoice once, however often they are sent', async () => {
  await Promise.all([bringIn(50_000), bringIn(50_000)]);
  await bringIn(50_000);
  await Promise.all([pay(20_000), pay(20_000)]);
  const { frame, entries } = await economy();
  expect(frame.coordination?.movements).toHaveLength(1);
  expect(frame.coordination?.costs).toHaveLength(1);
  expect(entries.filter(({ line }) => line === 'coordination')).toHaveLength(2);
});

it('stands in the log with what it was for', async () => {
  await bringIn(50_000);
  await pay(20_000);
  const { decisions } = await site.value('tovholder', 'openDecisions', {
    productId: site.project.id,
    next: null,
  });
  const taken = decisions.filter(({ matter }) => matter.matter !== 'frameSet');
  expect([...taken].sort((a, b) => a.matter.matter.localeCompare(b.matter.matter))).toMatchObject([
    {
      matter: { matter: 'coordinationPaid', amount: kroner(20_000) },
      basis: 'Lokaler til anvendermødet',
      reference: '1042',
    },
    { matter: { matter: 'granted', purpose: 'coordination', kind: 'base' }, reference: 'Styregruppemøde 1' },
  ]);
});

describe('an agreement with an authority', () => {
  const keep = (rev: number, until: string | null = null) =>
    site.call('secretariat', 'keepAgreement', {
      productId: site.project.id,
      rev,
      agreement: {
        kind: 'connection',
        authorityId: 'odense',
        from: '2026-01-01',
        until,
        reference: 'Sag 12',
      },
    });

  it('is written down by the secretariat and read in Økonomi', async () => {
    expect(await keep(0)).toMatchObject({ ok: true, value: { rev: 1 } });
    expect((await economy()).agreements.value.agreements).toMatchObject([{ authorityId: 'odense' }]);
  });

  it('is not overwritten unseen', async () => {
    await keep(0);
    expect(await keep(0)).toMatchObject({ ok: false, error: { code: 'changedMeanwhile' } });
  });

  it('does not end before it begins', async () => {
    expect(await keep(0, '2025-12-31')).toMatchObject({
      ok: false,
      error: { code: 'badInput', field: 'agreement.until' },
    });
  });
});
