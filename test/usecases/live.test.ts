import type { Passes } from '../../src/contract/live';
import { kroner } from '../../src/domain/money';
import type { PersonaName } from '../../stage/personas';
import { PERSONAS } from '../../stage/personas';
import { aSite, type Site } from '../builders/site';
import { aSubmittedWish, anAnswer } from '../builders/steering-site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 400_000, wishLimit: 250_000 });
});
afterEach(() => site.stage.stop());

/** What somebody's open page hears of the product from now on. */
const listenAs = async (persona: PersonaName) => {
  const heard: unknown[] = [];
  const { passes } = await site.value(persona, 'listen', { productIds: [site.project.id] });
  for (const { channel, token } of passes)
    site.stage.listen({ channelName: channel, token }, (hint) => heard.push(hint));
  return heard;
};

it('tells the other open pages of a product who did what, by ids only', async () => {
  const wishId = await site.readyWish({ title: 'Fælles login' });
  const heard = await listenAs('steeringAarhus');
  await site.value('coordinationOdense', 'startWish', { wishId, amount: kroner(50_000), reference: '' });
  expect(heard).toEqual([
    {
      productId: site.project.id,
      wishId,
      act: 'started',
      accountId: PERSONAS.coordinationOdense.accountId,
      at: expect.stringMatching(/^\d{4}-/),
    },
  ]);
});

it('tells of everything that one person moves, estimates, orders, submits and decides', async () => {
  const [wishId, other] = [await site.readyWish({ title: 'Fælles kort' }), await site.readyWish()];
  const heard = await listenAs('vendor');
  await site.value('coordinationOdense', 'rankWish', {
    wishId,
    anchor: { after: other },
    seen: { wish: { above: null, below: other }, anchor: { above: wishId, below: null } },
  });
  await site.value('vendor', 'estimateWish', { wishId, estimate: kroner(60_000), seen: kroner(50_000) });
  await site.value('tovholder', 'supportWish', {
    rev: 0,
    change: { change: 'answer', wishId, answer: 'supports' },
  });
  const { caseId } = await aSubmittedWish(site, { title: 'Fælles login' });
  await anAnswer(site, caseId);
  await site.setFrame({ amount: 500_000 });
  expect(heard.map((hint) => (hint as { act: string }).act)).toEqual([
    'ranked',
    'estimated',
    'supported',
    'described',
    'doneChanged',
    'submitted',
    'ruled',
    'frameSet',
  ]);
});

it('tells nothing of what was refused', async () => {
  const wishId = await site.readyWish({ estimate: 900_000 });
  const heard = await listenAs('tovholder');
  const answer = await site.call('coordinationOdense', 'startWish', {
    wishId,
    amount: kroner(900_000),
    reference: '',
  });
  expect([answer.ok, heard]).toEqual([false, []]);
});

it('gives no pass for a product that the person may not see, and one for those they may', async () => {
  const { id } = site.stage.jira.createProject({ key: 'SKJULT', name: 'Skjult', permissions: {} });
  const { passes } = await site.value('vendor', 'listen', { productIds: [id, site.project.id] });
  expect(passes.map(({ productId }) => productId)).toEqual([site.project.id]);
  expect(await site.call('vendor', 'listen', { productIds: [id] })).toEqual({
    ok: false,
    error: { code: 'refused' },
  });
});

it('opens no other channel with a pass, and lets nobody publish with one', async () => {
  const { passes }: Passes = await site.value('vendor', 'listen', { productIds: [site.project.id] });
  const [pass] = passes;
  const nothing = () => undefined;
  const tryChannel = (channelName: string, token: string) => () =>
    site.stage.listen({ channelName, token }, nothing);
  expect(tryChannel(pass?.channel ?? '', pass?.token ?? '')).not.toThrow();
  expect(tryChannel('product-10999', pass?.token ?? '')).toThrow('CHANNEL_NAME_MISMATCH');
  expect(tryChannel(pass?.channel ?? '', `${pass?.token}x`)).toThrow('INVALID_TOKEN');
});

it('lets the act stand where nobody can be told', async () => {
  const wishId = await site.readyWish();
  site.stage.loseRealtime();
  const started = await site.call('coordinationOdense', 'startWish', {
    wishId,
    amount: kroner(50_000),
    reference: '',
  });
  expect(started).toMatchObject({ ok: true, value: { wish: { stage: 'started' } } });
  expect(await site.value('vendor', 'listen', { productIds: [site.project.id] })).toEqual({ passes: [] });
});
