import { kroner } from '../../src/domain/money';
import { aBrokenJira, type BrokenJira } from '../builders/broken-jira';
import { aSite, type Site } from '../builders/site';

/** Only the date is ours; everything that waits really waits. */
const TIMERS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

let site: Site;
let jira: BrokenJira;
beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: [...TIMERS] });
  jira = aBrokenJira();
  site = await aSite({ stage: { createJira: jira.createJira, output: () => undefined } });
  await site.setFrame({ amount: 100_000 });
});
afterEach(async () => {
  await site.stage.stop();
  jest.useRealTimers();
});

/** A minute later, with everything queued done. */
const aMinuteLater = async (): Promise<void> => {
  jira.loseAnswer(0);
  jest.setSystemTime(Date.now() + 60_000);
  await site.settle();
  await site.settle();
};

interface Outcome {
  status: string;
  held: number;
  frozen: boolean;
  decisions: number;
  comments: number;
}

const STARTED: Outcome = { status: 'I gang', held: 1, frozen: true, decisions: 1, comments: 1 };
const UNTOUCHED: Outcome = { status: 'Nyt ønske', held: 0, frozen: false, decisions: 0, comments: 0 };

const outcomeOf = async (wishId: string): Promise<Outcome> => {
  const rest = site.rest('tovholder');
  const { fields } = await rest.get<{ fields: { status: { name: string } } }>(`/rest/api/3/issue/${wishId}`);
  const { comments } = await rest.get<{ comments: unknown[] }>(`/rest/api/3/issue/${wishId}/comment`);
  const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  const { wish, history } = await site.value('tovholder', 'openWish', { wishId });
  return {
    status: fields.status.name,
    held: frame.commitments.length,
    frozen: wish.done.frozen,
    decisions: history.filter(({ what }) => what.trace === 'decision').length,
    comments: comments.length,
  };
};

const start = (wishId: string) =>
  site.call('coordinationOdense', 'startWish', { wishId, amount: kroner(50_000), reference: '' });

test('a start whose answers from Jira are lost, one after the other, ends complete or undone, never in between', async () => {
  const probe = await site.readyWish();
  jira.loseAnswer(0);
  await start(probe);
  const calls = jira.seen();
  await site.stage.stop();
  const outcomes: Outcome[] = [];
  for (let nth = 1; nth <= calls; nth += 1) {
    site = await aSite({ stage: { createJira: jira.createJira, output: () => undefined } });
    await site.setFrame({ amount: 100_000 });
    const wishId = await site.readyWish();
    jira.loseAnswer(nth);
    await start(wishId);
    await aMinuteLater();
    outcomes.push(await outcomeOf(wishId));
    if (nth < calls) await site.stage.stop();
  }
  expect(outcomes).toHaveLength(calls);
  for (const outcome of outcomes) expect([STARTED, UNTOUCHED]).toContainEqual(outcome);
  expect(outcomes).toContainEqual(STARTED);
  expect(outcomes).toContainEqual(UNTOUCHED);
}, 60_000);

test('writes the comment as the app when the person may not comment', async () => {
  const wishId = await site.readyWish();
  site.stage.jira.setPermissions('VEJ', 'stage-jonas', [
    'BROWSE_PROJECTS',
    'EDIT_ISSUES',
    'TRANSITION_ISSUES',
  ]);
  expect(await start(wishId)).toMatchObject({ ok: true });
  await aMinuteLater();
  const { comments } = await site
    .rest('tovholder')
    .get<{ comments: { author: { accountType: string } }[] }>(`/rest/api/3/issue/${wishId}/comment`);
  expect(comments.map(({ author }) => author.accountType)).toEqual(['app']);
});

test('delivers a wish: the godkender accepts, the cost is spent and the rest is free again', async () => {
  const wishId = await site.readyWish();
  await start(wishId);
  const { wish, rev } = await site.value('coordinationOdense', 'openWish', { wishId });
  const closing = { wishId, spent: kroner(42_000), reference: 'Faktura 17' };
  expect(await site.call('coordinationOdense', 'closeWish', closing)).toEqual({
    ok: false,
    error: { code: 'obstacles', obstacles: ['criteriaOpen'] },
  });
  const [criterion] = wish.done.criteria;
  const change = { change: 'meet', id: criterion?.id ?? '', evidence: 'https://os2.eu' } as const;
  await site.value('coordinationOdense', 'changeDone', { wishId, rev, change });
  expect(await site.call('tovholder', 'closeWish', closing)).toEqual({
    ok: false,
    error: { code: 'obstacles', obstacles: ['approverMustAccept'] },
  });
  const closed = await site.value('coordinationOdense', 'closeWish', closing);
  expect(closed).toMatchObject({
    wish: { stage: 'closed' },
    frame: { commitments: [], spendings: [{ wishId, amount: kroner(42_000) }] },
  });
});

test('turns a wish down with thanks, a reason and a link on the issue', async () => {
  const wishId = await site.wish();
  const rejection = {
    wishId,
    thanks: 'Tak for ønsket.',
    reason: 'Det ligger uden for visionen.',
    link: 'https://os2.eu/vision',
  };
  await site.value('tovholder', 'rejectWish', rejection);
  const { comments } = await site
    .rest('tovholder')
    .get<{ comments: { body: unknown }[] }>(`/rest/api/3/issue/${wishId}/comment`);
  const written = JSON.stringify(comments);
  expect([rejection.thanks, rejection.reason, rejection.link].every((text) => written.includes(text))).toBe(
    true,
  );
  expect((await site.value('tovholder', 'openWishes', { productId: site.project.id })).wishes).toEqual([]);
});
