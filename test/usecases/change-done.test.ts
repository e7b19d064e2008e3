import type { DoneChange } from '../../src/domain/done';
import { agreedAtStart } from '../../src/domain/done-versions';
import { kroner } from '../../src/domain/money';
import { PERSONAS } from '../../stage/personas';
import { aSite, type Site } from '../builders/site';

let site: Site;
let wishId: string;

beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 100_000 });
  wishId = await site.readyWish({ estimate: 50_000 });
});
afterEach(() => site.stage.stop());

const start = () =>
  site.value('coordinationOdense', 'startWish', { wishId, amount: kroner(50_000), reference: '' });

const wish = () => site.value('tovholder', 'openWish', { wishId });

const criterion = async () => {
  const [first] = (await wish()).wish.done.criteria;
  if (!first) throw new Error('The wish has no criterion');
  return first;
};

const change = async (persona: 'coordinationOdense' | 'vendor' | 'steeringAarhus', wanted: DoneChange) => {
  const { rev } = await wish();
  return site.call(persona, 'changeDone', { wishId, rev, change: wanted });
};

it('lets the vendor attach evidence, which the history tells, and leaves it to the group whether it is enough', async () => {
  await start();
  const { id, text } = await criterion();
  expect(await change('vendor', { change: 'attach', id, evidence: 'Testrapport 7' })).toMatchObject({
    ok: true,
  });
  expect(await criterion()).toMatchObject({ state: 'open', note: 'Testrapport 7' });
  const { history } = await wish();
  expect(history[0]).toMatchObject({ what: { trace: 'done', change: { change: 'attach' }, text } });
});

it("refuses every other change that is the vendor's", async () => {
  await start();
  const { id } = await criterion();
  const attempts: DoneChange[] = [
    { change: 'add', text: 'Nyt' },
    { change: 'reword', id, text: 'Lettere' },
    { change: 'move', id, to: 0 },
    { change: 'retire', id },
    { change: 'restore', id },
    { change: 'meet', id, evidence: 'Testrapport 7' },
    { change: 'notRelevant', id, reason: 'Ingen kode' },
    { change: 'reopen', id },
    { change: 'takeDefault' },
  ];
  for (const attempt of attempts) {
    expect(await change('vendor', attempt)).toEqual({ ok: false, error: { code: 'refused' } });
  }
});

it('takes no evidence before the start, and none from whoever has no part in the delivery', async () => {
  const { id } = await criterion();
  const evidence = { change: 'attach', id, evidence: 'Testrapport 7' } as const;
  expect(await change('vendor', evidence)).toMatchObject({ error: { code: 'done', problem: 'notFrozen' } });
  await start();
  expect(await change('steeringAarhus', evidence)).toMatchObject({ error: { code: 'refused' } });
});

it("takes the product's standard for wishes of its kind only", async () => {
  const { product, rev } = await site.value('tovholder', 'openSettings', { productId: site.project.id });
  const doneDefault = [
    { id: 'docs', text: 'Dokumentationen er opdateret', kind: null },
    { id: 'code', text: 'Koden er gennemset', kind: 'development' as const },
    { id: 'log', text: 'Driftsloggen er fri for fejl', kind: 'maintenance' as const },
  ];
  await site.value('tovholder', 'saveSettings', {
    productId: site.project.id,
    rev,
    settings: { ...product.settings, doneDefault },
  });
  expect(await change('coordinationOdense', { change: 'takeDefault' })).toMatchObject({ ok: true });
  expect((await wish()).wish.done.criteria.map(({ id }) => id).slice(1)).toEqual(['docs', 'code']);
});

it('changes nothing once the delivery is accepted', async () => {
  await start();
  const { id } = await criterion();
  await change('coordinationOdense', { change: 'meet', id, evidence: '' });
  await site.value('coordinationOdense', 'closeWish', { wishId, spent: kroner(50_000), reference: '' });
  expect(await change('coordinationOdense', { change: 'reopen', id })).toMatchObject({
    error: { code: 'obstacles', obstacles: ['alreadyClosed'] },
  });
  expect(await criterion()).toMatchObject({ state: 'met' });
});

describe('earlier versions', () => {
  const versions = async (persona: 'vendor' | 'tovholder' = 'tovholder') =>
    (await site.value(persona, 'openDoneVersions', { wishId })).versions;

  it('stay readable for the vendor, with who made them and what was agreed at the start', async () => {
    await start();
    const { id, text } = await criterion();
    const { rev } = await wish();
    await site.value('tovholder', 'decideDone', {
      wishId,
      rev,
      change: { change: 'reword', id, text: 'Vejledningen er skrevet på dansk' },
      basis: 'Kommunerne beder om det',
      reference: '',
    });
    const kept = await versions('vendor');
    expect(kept.map(({ done }) => done.version)).toEqual([3, 2, 1]);
    expect(agreedAtStart(kept)).toMatchObject({
      accountId: PERSONAS.coordinationOdense.accountId,
      done: { version: 2, frozen: true, criteria: [{ text }] },
    });
  });

  it("are kept for the vendor's evidence too, and for nothing that leaves DONE as it is", async () => {
    await start();
    const { id } = await criterion();
    await change('vendor', { change: 'attach', id, evidence: 'Testrapport 7' });
    const before = await wish();
    await site.value('tovholder', 'describeOrder', { wishId, rev: before.rev, order: before.wish.order });
    expect((await versions()).map(({ done }) => done.version)).toEqual([3, 2, 1]);
  });
});
