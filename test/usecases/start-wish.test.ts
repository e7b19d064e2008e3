import { aSite, type Site } from '../builders/site';
import { kroner } from '../../src/domain/money';

let site: Site;
beforeEach(async () => {
  site = await aSite();
});
afterEach(() => site.stage.stop());

const start = (
  wishId: string,
  amount = 50_000,
  persona: Parameters<Site['call']>[0] = 'coordinationOdense',
) => site.call(persona, 'startWish', { wishId, amount: kroner(amount), reference: 'Møde 3' });

test('starts a wish inside the frame: money held, DONE frozen, issue moved, decision logged, comment written', async () => {
  await site.setFrame({ amount: 100_000 });
  const wishId = await site.readyWish({ estimate: 50_000 });
  const answer = await start(wishId);
  expect(answer).toMatchObject({
    ok: true,
    value: {
      wish: { stage: 'started', done: { frozen: true } },
      frame: { commitments: [{ wishId, amount: kroner(50_000) }] },
    },
  });
  const issue = await site
    .rest('tovholder')
    .get<{ fields: { status: { name: string } } }>(`/rest/api/3/issue/${wishId}`);
  expect(issue.fields.status.name).toBe('I gang');
  const { comments } = await site
    .rest('tovholder')
    .get<{ comments: { body: unknown }[] }>(`/rest/api/3/issue/${wishId}/comment`);
  expect(JSON.stringify(comments)).toContain('Ønsket er igangsat for 50.000\u00a0kr.');
  const detail = await site.value('vendor', 'openWish', { wishId });
  expect(detail.history.map(({ what }) => what.trace)).toContain('decision');
});

test('refuses to start a wish above the rest of the frame', async () => {
  await site.setFrame({ amount: 40_000 });
  const wishId = await site.readyWish({ estimate: 50_000 });
  expect(await start(wishId)).toEqual({ ok: false, error: { code: 'obstacles', obstacles: ['overFrame'] } });
});

test('lists everything that is missing at once', async () => {
  const wishId = await site.wish();
  expect(await start(wishId)).toEqual({
    ok: false,
    error: {
      code: 'obstacles',
      obstacles: ['doneNotDefined', 'noEstimate', 'noOrderer', 'noApprover', 'noOwner'],
    },
  });
});

test('lets exactly one of two people start when the rest is enough for one', async () => {
  await site.setFrame({ amount: 90_000 });
  const first = await site.readyWish({ estimate: 50_000 });
  const second = await site.readyWish({ estimate: 50_000, title: 'Vis trafik' });
  const answers = await Promise.all([start(first), start(second, 50_000, 'coordinationBallerup')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, error: { code: 'obstacles', obstacles: ['overFrame'] } });
});

test('holds the money of both when two people start wishes inside the frame at the same moment', async () => {
  await site.setFrame({ amount: 100_000 });
  const first = await site.readyWish({ estimate: 50_000 });
  const second = await site.readyWish({ estimate: 50_000, title: 'Vis trafik' });
  const answers = await Promise.all([start(first), start(second, 50_000, 'coordinationBallerup')]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  expect(frame.commitments.map(({ wishId }) => wishId).sort()).toEqual([first, second].sort());
});

test('starts a wish once when two people start it at the same moment', async () => {
  await site.setFrame({ amount: 100_000 });
  const wishId = await site.readyWish({ estimate: 50_000 });
  const answers = await Promise.all([start(wishId), start(wishId, 50_000, 'coordinationBallerup')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  expect(frame.commitments).toHaveLength(1);
});

test('refuses the vendor without telling why', async () => {
  await site.setFrame({ amount: 100_000 });
  const wishId = await site.readyWish({ estimate: 50_000 });
  expect(await start(wishId, 50_000, 'vendor')).toEqual({ ok: false, error: { code: 'refused' } });
});

test('gives the money back when Jira does not let the issue move', async () => {
  await site.setFrame({ amount: 100_000 });
  const wishId = await site.readyWish({ estimate: 50_000 });
  const letGo = site.stage.jira.holdIssue(wishId);
  expect(await start(wishId)).toMatchObject({ ok: false, error: { code: 'jiraRefused' } });
  letGo();
  const page = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  expect(page.frame.commitments).toEqual([]);
  expect(await start(wishId)).toMatchObject({ ok: true });
});
