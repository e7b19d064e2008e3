import { kroner } from '../../src/domain/money';
import { PERSONAS } from '../../stage/personas';
import { aPaper } from '../builders/cases';
import { aBrokenJira, type BrokenJira } from '../builders/broken-jira';
import { useOwnDate } from '../builders/own-date';
import { aSite, type Site } from '../builders/site';

let site: Site;
let jira: BrokenJira;
beforeEach(async () => {
  useOwnDate();
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

const freshSite = async (): Promise<void> => {
  await site.stage.stop();
  site = await aSite({ stage: { createJira: jira.createJira, output: () => undefined } });
  await site.setFrame({ amount: 100_000 });
};

/** Does something once for each of its calls of Jira, with the answer of that call lost, each time on a new site. */
const withEachAnswerLost = async <T>(
  prepare: () => Promise<string>,
  act: (wishId: string) => Promise<unknown>,
  outcome: (wishId: string) => Promise<T>,
): Promise<T[]> => {
  const probe = await prepare();
  jira.loseAnswer(0);
  await act(probe);
  const calls = jira.seen();
  const outcomes: T[] = [];
  for (let nth = 1; nth <= calls; nth += 1) {
    await freshSite();
    const wishId = await prepare();
    jira.loseAnswer(nth);
    await act(wishId);
    await aMinuteLater();
    outcomes.push(await outcome(wishId));
  }
  return outcomes;
};

test('a start whose answers from Jira are lost, one after the other, ends complete or undone, never in between', async () => {
  const outcomes = await withEachAnswerLost(() => site.readyWish(), start, outcomeOf);
  for (const outcome of outcomes) expect([STARTED, UNTOUCHED]).toContainEqual(outcome);
  expect(outcomes).toContainEqual(STARTED);
  expect(outcomes).toContainEqual(UNTOUCHED);
}, 60_000);

test('so does a closing: delivered and spent with its rest free, or under way as before', async () => {
  const underWay = async (): Promise<string> => {
    const wishId = await site.readyWish();
    await start(wishId);
    const { wish, rev } = await site.value('tovholder', 'openWish', { wishId });
    const change = { change: 'meet', id: wish.done.criteria[0]?.id ?? '', evidence: 'Set' } as const;
    await site.value('tovholder', 'changeDone', { wishId, rev, change });
    return wishId;
  };
  const close = (wishId: string) =>
    site.call('coordinationOdense', 'closeWish', { wishId, spent: kroner(60_000), reference: '' });
  const DELIVERED: Outcome = { status: 'Leveret', held: 0, frozen: true, decisions: 2, comments: 2 };
  const outcomes = await withEachAnswerLost(underWay, close, outcomeOf);
  for (const outcome of outcomes) expect([STARTED, DELIVERED]).toContainEqual(outcome);
  expect(outcomes).toContainEqual(STARTED);
  expect(outcomes).toContainEqual(DELIVERED);
}, 60_000);

test('so does an answer of the steering group: case, permission, log and comment, or none of them', async () => {
  let caseId = '';
  const submitted = async (): Promise<string> => {
    const wishId = await site.readyWish({ estimate: 500_000 });
    const paper = aPaper();
    const amount = kroner(500_000);
    await site.value('coordinationOdense', 'submitCase', {
      wishId,
      reason: 'economy',
      paper,
      amount,
      also: [],
      answerBy: null,
      links: [],
    });
    caseId = (await site.value('tovholder', 'openWish', { wishId })).case?.caseId ?? '';
    return wishId;
  };
  const approve = () =>
    site.call('steeringAarhus', 'decideCase', {
      caseId,
      rev: 1,
      outcome: 'approved',
      motive: 'Godkendt på mødet',
      amount: null,
      extraGrant: kroner(400_000),
      condition: '',
      leftOut: [],
      otherYear: null,
      takingPart: [],
      reference: 'Styregruppemøde 4',
    });
  const seen = async (wishId: string) => {
    const { wish } = await site.value('tovholder', 'openWish', { wishId });
    const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
    const { decisions, comments } = await outcomeOf(wishId);
    const { permits, movements } = frame;
    return [wish.case?.state, permits.length, movements.length, decisions, comments];
  };
  const WAITING = ['submitted', 0, 1, 1, 1];
  const APPROVED = ['decided', 1, 2, 2, 2];
  const outcomes = await withEachAnswerLost(submitted, approve, seen);
  for (const outcome of outcomes) expect([WAITING, APPROVED]).toContainEqual(outcome);
  expect(outcomes).toContainEqual(APPROVED);
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

test('turns a wish down with thanks, a reason and a link, to whoever reported it', async () => {
  const wishId = await site.wish();
  const rejection = {
    wishId,
    thanks: 'Tak for ønsket.',
    reason: 'Det ligger uden for visionen.',
    link: 'https://os2.eu/vision',
  };
  await site.value('coordinationOdense', 'rejectWish', rejection);
  const { comments } = await site
    .rest('tovholder')
    .get<{ comments: { body: unknown }[] }>(`/rest/api/3/issue/${wishId}/comment`);
  const written = JSON.stringify(comments);
  expect(written).toContain(`"type":"mention","attrs":{"id":"${PERSONAS.tovholder.accountId}"`);
  expect([rejection.thanks, rejection.reason, rejection.link].every((text) => written.includes(text))).toBe(
    true,
  );
  expect((await site.value('tovholder', 'openWishes', { productId: site.project.id })).wishes).toEqual([]);
});
