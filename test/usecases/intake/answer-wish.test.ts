import { PERSONAS } from '../../../stage/personas';
import { aBrokenJira, type BrokenJira } from '../../builders/broken-jira';
import { useOwnDate } from '../../builders/own-date';
import { aSite, type Site } from '../../builders/site';

let site: Site;
let jira: BrokenJira;
const freshSite = () => aSite({ stage: { createJira: jira.createJira, output: () => undefined } });
beforeEach(async () => {
  useOwnDate();
  jira = aBrokenJira();
  site = await freshSite();
});
afterEach(async () => {
  await site.stage.stop();
  jest.useRealTimers();
});

interface Comments {
  comments: { body: unknown; author: { accountId: string } }[];
}
const commentsOn = async (wishId: string) =>
  (await site.rest('tovholder').get<Comments>(`/rest/api/3/issue/${wishId}/comment`)).comments;

const answer = (wishId: string) =>
  site.call('coordinationOdense', 'answerWish', { wishId, text: 'Vi ser på det.\n\nDet bliver i april.' });

const seen = async (wishId: string) => {
  const { wish, history } = await site.value('tovholder', 'openWish', { wishId });
  const traces = history.filter(({ what }) => what.trace === 'answered');
  return [wish.answered !== null, traces.length, (await commentsOn(wishId)).length];
};

test('writes to whoever made the wish, and notes who answered and when', async () => {
  const wishId = await site.wish();
  const at = Date.now();
  expect(await answer(wishId)).toMatchObject({ ok: true });
  const [comment] = await commentsOn(wishId);
  expect(comment?.author.accountId).toBe(PERSONAS.coordinationOdense.accountId);
  const written = JSON.stringify(comment?.body);
  expect(written).toContain(`"type":"mention","attrs":{"id":"${PERSONAS.tovholder.accountId}"`);
  expect(written).toContain('Det bliver i april.');
  const { wishes } = await site.value('vendor', 'openWishes', { productId: site.project.id });
  expect(wishes[0]?.answered?.accountId).toBe(PERSONAS.coordinationOdense.accountId);
  expect(Date.parse(wishes[0]?.answered?.at ?? '')).toBeGreaterThanOrEqual(at);
  expect(await seen(wishId)).toEqual([true, 1, 1]);
});

test('an answer is noted and written once, or neither, whichever answer of Jira is lost', async () => {
  const probe = await site.wish();
  jira.loseAnswer(0);
  await answer(probe);
  const calls = jira.seen();
  const outcomes: unknown[] = [];
  for (let nth = 1; nth <= calls; nth += 1) {
    await site.stage.stop();
    site = await freshSite();
    const wishId = await site.wish();
    jira.loseAnswer(nth);
    await answer(wishId);
    jira.loseAnswer(0);
    jest.setSystemTime(Date.now() + 60_000);
    await site.settle();
    await site.settle();
    outcomes.push(await seen(wishId));
  }
  const [ANSWERED, NOT] = [
    [true, 1, 1],
    [false, 0, 0],
  ];
  for (const outcome of outcomes) expect([ANSWERED, NOT]).toContainEqual(outcome);
  expect(outcomes).toContainEqual(ANSWERED);
}, 60_000);

test('tells when a wish was made, by the clock in Denmark', async () => {
  jest.setSystemTime(new Date('2026-07-01T22:30:00.000Z'));
  const wishId = await site.wish();
  expect((await site.value('tovholder', 'openWish', { wishId })).wish.createdOn).toBe('2026-07-02');
});
