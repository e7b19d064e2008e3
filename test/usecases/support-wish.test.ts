import type { SupportAnswer } from '../../src/domain/support/support';
import type { PersonaName } from '../../stage/personas';
import { PERSONAS } from '../../stage/personas';
import { aSite, type Site } from '../builders/site';

let site: Site;
let wishId: string;
beforeEach(async () => {
  site = await aSite();
  wishId = await site.wish();
});
afterEach(() => site.stage.stop());

const answer = (persona: PersonaName, said: SupportAnswer, rev = 0) =>
  site.call(persona, 'supportWish', { rev, change: { change: 'answer', wishId, answer: said } });

const voices = async () => (await site.value('vendor', 'openWishes', { productId: site.project.id })).voices;

test('keeps what an authority says, for everybody to see', async () => {
  await answer('tovholder', 'supports');
  await answer('coordinationOdense', 'declines');
  expect(await voices()).toEqual([
    {
      rev: 1,
      value: expect.objectContaining({ authorityId: 'aarhus', supported: [{ wishId, points: null }] }),
    },
    { rev: 1, value: expect.objectContaining({ authorityId: 'odense', supported: [], declined: [wishId] }) },
  ]);
});

test('keeps order and points', async () => {
  const other = await site.wish({ title: 'Vis trafik' });
  await answer('tovholder', 'supports');
  await site.value('tovholder', 'supportWish', {
    rev: 1,
    change: { change: 'answer', wishId: other, answer: 'supports' },
  });
  await site.value('tovholder', 'supportWish', {
    rev: 2,
    change: { change: 'points', wishId: other, points: 40 },
  });
  const { value, rev } = await site.value('tovholder', 'supportWish', {
    rev: 3,
    change: { change: 'move', wishId: other, to: 1 },
  });
  expect(rev).toBe(4);
  expect(value.supported).toEqual([
    { wishId: other, points: 40 },
    { wishId, points: null },
  ]);
});

test('lets any delegate of an authority speak for it, one after the other', async () => {
  await site.stage.stop();
  const delegate = (persona: PersonaName) => ({
    accountId: PERSONAS[persona].accountId,
    roles: ['coordination' as const],
    authorityId: 'odense',
  });
  site = await aSite({
    members: [
      { accountId: PERSONAS.tovholder.accountId, roles: ['tovholder'], authorityId: 'aarhus' },
      delegate('coordinationOdense'),
      delegate('coordinationBallerup'),
    ],
  });
  wishId = await site.wish();
  await answer('coordinationOdense', 'supports');
  expect(await answer('coordinationBallerup', 'declines')).toEqual({
    ok: false,
    error: { code: 'changedMeanwhile' },
  });
  expect((await voices())[0]?.value).toMatchObject({ supported: [{ wishId }], declined: [] });
  expect(await answer('coordinationBallerup', 'declines', 1)).toMatchObject({ ok: true, value: { rev: 2 } });
});

test('lets only one of two delegates who speak at the same moment through, and loses nothing', async () => {
  const answers = await Promise.all([answer('tovholder', 'supports'), answer('tovholder', 'declines')]);
  expect(answers.map((each) => each.ok).sort()).toEqual([false, true]);
  expect(await voices()).toHaveLength(1);
});

test('lets two authorities speak at the same moment', async () => {
  const answers = await Promise.all([
    answer('tovholder', 'supports'),
    answer('coordinationOdense', 'supports'),
    answer('coordinationBallerup', 'supports'),
  ]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
});

test('refuses to move a wish that the authority does not support', async () => {
  const change = { change: 'move' as const, wishId, to: 1 };
  expect(await site.call('tovholder', 'supportWish', { rev: 0, change })).toEqual({
    ok: false,
    error: { code: 'badInput', field: 'change.wishId' },
  });
});

test('refuses a delegate who is also the vendor, and one who comes from no authority', async () => {
  await site.stage.stop();
  site = await aSite({
    members: [
      { accountId: PERSONAS.tovholder.accountId, roles: ['tovholder'], authorityId: null },
      {
        accountId: PERSONAS.coordinationOdense.accountId,
        roles: ['coordination', 'vendor'],
        authorityId: 'odense',
      },
    ],
  });
  wishId = await site.wish();
  const refused = { ok: false, error: { code: 'refused' } };
  expect(await answer('coordinationOdense', 'supports')).toEqual(refused);
  expect(await answer('tovholder', 'supports')).toEqual(refused);
});

test('tells in the history of the wish who supports it, and who no longer does', async () => {
  await answer('coordinationOdense', 'supports');
  await answer('coordinationOdense', 'supports', 1);
  await answer('coordinationOdense', 'unanswered', 2);
  const { history } = await site.value('vendor', 'openWish', { wishId });
  const told = history.filter(({ what }) => what.trace === 'support');
  const accountId = PERSONAS.coordinationOdense.accountId;
  expect(told).toEqual([
    { at: expect.any(String), accountId, what: expect.objectContaining({ answer: 'unanswered' }) },
    {
      at: expect.any(String),
      accountId,
      what: { trace: 'support', authority: 'Odense Kommune', answer: 'supports' },
    },
  ]);
});

test('keeps points and the order of an authority out of the history', async () => {
  await answer('coordinationOdense', 'supports');
  const change = { change: 'points', wishId, points: 3 } as const;
  await site.value('coordinationOdense', 'supportWish', { rev: 1, change });
  const { history } = await site.value('vendor', 'openWish', { wishId });
  expect(history.filter(({ what }) => what.trace === 'support')).toHaveLength(1);
});
