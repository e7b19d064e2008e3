import { kroner } from '../../../src/domain/money';
import { PERSONAS, type PersonaName } from '../../../stage/personas';
import { aPaper } from '../../builders/cases';
import { aBrokenJira, type BrokenJira } from '../../builders/broken-jira';
import { useOwnDate } from '../../builders/own-date';
import { aSite, type Site } from '../../builders/site';

let site: Site;
let jira: BrokenJira;
const freshSite = async (): Promise<Site> => {
  const opened = await aSite({ stage: { createJira: jira.createJira, output: () => undefined } });
  await opened.setFrame({ amount: 100_000 });
  return opened;
};
beforeEach(async () => {
  useOwnDate();
  jira = aBrokenJira();
  site = await freshSite();
});
afterEach(async () => {
  await site.stage.stop();
  jest.useRealTimers();
});

const support = async (persona: PersonaName, ...wishIds: string[]): Promise<void> => {
  for (const [rev, wishId] of wishIds.entries()) {
    const change = { change: 'answer', wishId, answer: 'supports' } as const;
    await site.value(persona, 'supportWish', { rev, change });
  }
};

const WORDS = { way: 'duplicate', thanks: 'Tak for ønsket.', reason: 'Det samme behov.' } as const;

const supersede = (wishId: string, successorId: string, overrides: object = {}) =>
  site.call('coordinationOdense', 'supersedeWish', { wishId, successorId, ...WORDS, ...overrides });

const obstacles = (...names: string[]) => ({ ok: false, error: { code: 'obstacles', obstacles: names } });

interface Issue {
  fields: {
    status: { name: string };
    issuelinks: { type: { name: string }; outwardIssue?: { id: string } }[];
  };
}
const issueOf = (wishId: string) =>
  site.rest('tovholder').get<Issue>(`/rest/api/3/issue/${wishId}?fields=status,issuelinks`);
const commentsOn = async (wishId: string) =>
  (await site.rest('tovholder').get<{ comments: { body: unknown }[] }>(`/rest/api/3/issue/${wishId}/comment`))
    .comments;
const linksOf = async (wishId: string) =>
  (await issueOf(wishId)).fields.issuelinks.flatMap(({ type, outwardIssue }) =>
    outwardIssue ? [`${type.name} ${outwardIssue.id}`] : [],
  );
const supportedBy = async (authorityId: string) => {
  const { voices } = await site.value('vendor', 'openWishes', { productId: site.project.id });
  const voice = voices.find(({ value }) => value.authorityId === authorityId);
  return voice?.value.supported.map(({ wishId }) => wishId) ?? [];
};
const namesOn = async (wishId: string) => {
  const { supporters } = site.fields;
  const issue = await site
    .rest('tovholder')
    .get<{ fields: Record<string, unknown> }>(`/rest/api/3/issue/${wishId}?fields=${supporters}`);
  return issue.fields[supporters];
};
const historyOf = async (wishId: string) => (await site.value('vendor', 'openWish', { wishId })).history;

/** Two wishes alike, and what three authorities say of them. */
const twoAlike = async () => {
  const [double, other, third] = [
    await site.wish({ title: 'Vis ruter' }),
    await site.wish({ title: 'Ruter på kort' }),
    await site.wish({ title: 'Mørkt tema' }),
  ] as const;
  await support('tovholder', double, third, other);
  await support('coordinationOdense', third, double);
  await support('coordinationBallerup', other);
  return { double, other, third };
};

test('closes a double with thanks to whoever made it, a link to the other, and its support carried over', async () => {
  const { double, other, third } = await twoAlike();
  expect(await supersede(double, other)).toMatchObject({ ok: true, value: { wish: { stage: 'closed' } } });
  expect((await issueOf(double)).fields.status.name).toBe('Afvist');
  expect(await linksOf(double)).toEqual([`Duplicate ${other}`]);
  const [comment, ...more] = await commentsOn(double);
  expect(more).toEqual([]);
  const written = JSON.stringify(comment?.body);
  for (const words of [
    'Tak for ønsket.',
    'dublet af',
    '/browse/VEJ-2',
    'Det samme behov.',
    'fra Aarhus Kommune og Odense Kommune',
  ])
    expect(written).toContain(words);
  expect(written).toContain(`"id":"${PERSONAS.tovholder.accountId}"`);
  expect(await supportedBy('aarhus')).toEqual([other, third]);
  expect(await supportedBy('odense')).toEqual([third, other]);
  expect(await supportedBy('ballerup')).toEqual([other]);
});

test('has the field Gavner of the wish that stays follow its new supporters', async () => {
  const { double, other } = await twoAlike();
  await site.settle();
  expect(await namesOn(other)).toEqual(['Ballerup Kommune', 'Aarhus Kommune']);
  await supersede(double, other);
  await site.settle();
  expect(await namesOn(other)).toEqual(['Ballerup Kommune', 'Odense Kommune', 'Aarhus Kommune']);
});

test('is a decision in the log and stands in the history of both', async () => {
  const { double, other } = await twoAlike();
  await supersede(double, other, { way: 'replaced' });
  const productId = site.project.id;
  const { decisions } = await site.value('secretariat', 'openDecisions', { productId, next: null });
  expect(decisions.find(({ wishId }) => wishId === double)).toMatchObject({
    wishId: double,
    matter: { matter: 'superseded', way: 'replaced', byWishId: other, byKey: 'VEJ-2' },
    basis: 'Det samme behov.',
    takenBy: PERSONAS.coordinationOdense.accountId,
    reference: 'VEJ-2',
  });
  expect((await historyOf(double)).some(({ what }) => what.trace === 'decision')).toBe(true);
  expect((await historyOf(other)).map(({ what }) => what)).toContainEqual({
    trace: 'tookOver',
    way: 'replaced',
    key: 'VEJ-1',
    authorities: ['Aarhus Kommune', 'Odense Kommune'],
  });
  expect(await linksOf(double)).toEqual([`Relates ${other}`]);
});

test('the comment alone tells of the other where whoever closes may not link', async () => {
  const { double, other } = await twoAlike();
  site.stage.jira.setPermissions('VEJ', PERSONAS.coordinationOdense.accountId, [
    'BROWSE_PROJECTS',
    'TRANSITION_ISSUES',
    'ADD_COMMENTS',
  ]);
  expect(await supersede(double, other)).toMatchObject({ ok: true });
  expect(await linksOf(double)).toEqual([]);
  expect(await commentsOn(double)).toHaveLength(1);
});

describe('is refused', () => {
  test('for the same wish, and for one that is closed', async () => {
    const { double, other, third } = await twoAlike();
    expect(await supersede(double, double)).toEqual(obstacles('sameWish'));
    await supersede(other, third);
    expect(await supersede(double, other)).toEqual(obstacles('successorClosed'));
    expect((await issueOf(double)).fields.status.name).toBe('Nyt ønske');
  });

  test('for a wish that was itself closed for this one, also over others and after it was opened again', async () => {
    const { double, other, third } = await twoAlike();
    await supersede(double, other);
    await supersede(other, third);
    await reopen(double);
    expect(await supersede(third, double)).toEqual(obstacles('leadsBack'));
  });

  test('at the steering group, and once it is under way', async () => {
    const [waiting, started, other] = [
      await site.readyWish({ estimate: 500_000 }),
      await site.readyWish(),
      await site.wish(),
    ] as const;
    await site.value('coordinationOdense', 'startWish', {
      wishId: started,
      amount: kroner(50_000),
      reference: '',
    });
    await site.value('coordinationOdense', 'submitCase', {
      wishId: waiting,
      reason: 'economy',
      paper: aPaper(),
      amount: kroner(500_000),
      also: [],
      answerBy: null,
      links: [],
    });
    expect(await supersede(waiting, other)).toEqual(obstacles('atSteering'));
    expect(await supersede(started, other)).toEqual(obstacles('notOpen'));
    expect(await supersede(other, started)).toMatchObject({ ok: true });
  });

  test('for a wish that nobody may see, or that is none', async () => {
    const wishId = await site.wish();
    expect(await supersede(wishId, '999999')).toEqual({ ok: false, error: { code: 'refused' } });
  });
});

const reopen = async (wishId: string): Promise<void> => {
  const rest = site.rest('tovholder');
  const { transitions } = await rest.get<{ transitions: { id: string; to: { name: string } }[] }>(
    `/rest/api/3/issue/${wishId}/transitions`,
  );
  const back = transitions.find(({ to }) => to.name === 'Til prioritering');
  await rest.status('POST', `/rest/api/3/issue/${wishId}/transitions`, { transition: { id: back?.id } });
};

const CLOSED = ['Afvist', 1, 1, 1, 1, false, true];
const OPEN = ['Nyt ønske', 0, 0, 0, 0, true, false];

test('ends closed with everything that belongs to it, or open as it was, whichever answer of Jira is lost', async () => {
  const prepare = async () => {
    const [double, other] = [await site.wish(), await site.wish()] as const;
    await support('tovholder', double);
    return { double, other };
  };
  const outcomeOf = async (double: string, other: string) => {
    const [history, both] = [await historyOf(double), await historyOf(other)];
    return [
      (await issueOf(double)).fields.status.name,
      history.filter(({ what }) => what.trace === 'decision').length,
      both.filter(({ what }) => what.trace === 'tookOver').length,
      (await commentsOn(double)).length,
      (await linksOf(double)).length,
      (await supportedBy('aarhus')).includes(double),
      (await supportedBy('aarhus')).includes(other),
    ];
  };
  const probe = await prepare();
  jira.loseAnswer(0);
  await supersede(probe.double, probe.other);
  const calls = jira.seen();
  const outcomes: unknown[] = [];
  for (let nth = 1; nth <= calls; nth += 1) {
    await site.stage.stop();
    site = await freshSite();
    const { double, other } = await prepare();
    jira.loseAnswer(nth);
    await supersede(double, other);
    jira.loseAnswer(0);
    jest.setSystemTime(Date.now() + 60_000);
    await site.settle();
    await site.settle();
    outcomes.push(await outcomeOf(double, other));
  }
  for (const outcome of outcomes) expect([CLOSED, OPEN]).toContainEqual(outcome);
  expect(outcomes).toContainEqual(CLOSED);
  expect(outcomes).toContainEqual(OPEN);
}, 120_000);
