import { kroner } from '../../src/domain/money';
import { PERSONAS, type PersonaName } from '../../stage/personas';
import { anAnswerTo, aPaper } from '../builders/cases';
import { aSite, type Site } from '../builders/site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 400_000, wishLimit: 250_000 });
});
afterEach(() => site.stage.stop());

const submit = async (estimate = 310_000, submitter: PersonaName = 'coordinationOdense') => {
  const wishId = await site.readyWish({ estimate, title: 'Fælles login' });
  await site.value(submitter, 'submitCase', {
    wishId,
    reason: 'economy',
    paper: aPaper(),
    also: [],
    answerBy: null,
    links: [],
    amount: kroner(estimate),
  });
  const [entry] = (await site.value('steeringAarhus', 'openInbox', {})).waiting;
  if (!entry) throw new Error('nothing waits');
  return { wishId, entry };
};

type Entry = Awaited<ReturnType<typeof submit>>['entry'];

const decide = (entry: Entry, ruling: Partial<Parameters<typeof site.call<'decideCase'>>[2]> = {}) =>
  site.call(
    'steeringAarhus',
    'decideCase',
    anAnswerTo({ caseId: entry.case.caseId, rev: entry.rev, ...ruling }),
  );

const start = (wishId: string, estimate = 310_000) =>
  site.call('coordinationOdense', 'startWish', { wishId, amount: kroner(estimate), reference: '' });

test('locks a submitted wish for start until the steering group has answered', async () => {
  const { wishId } = await submit();
  expect(await start(wishId)).toEqual({ ok: false, error: { code: 'obstacles', obstacles: ['atSteering'] } });
});

test('opens the start of an approved wish at the approved amount', async () => {
  const { wishId, entry } = await submit();
  expect(await decide(entry)).toMatchObject({ ok: true, value: { case: { state: 'decided' } } });
  expect(await start(wishId)).toMatchObject({ ok: true, value: { wish: { stage: 'started' } } });
});

test('refuses to start an approved wish above the approved amount', async () => {
  const { wishId, entry } = await submit();
  await decide(entry, { outcome: 'approvedWithChange', amount: kroner(280_000) });
  expect(await start(wishId)).toEqual({
    ok: false,
    error: { code: 'obstacles', obstacles: ['abovePermit'] },
  });
});

test('brings an extra grant into the frame', async () => {
  const { entry } = await submit();
  await decide(entry, { extraGrant: kroner(310_000) });
  const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  expect(frame.movements).toMatchObject([{ kind: 'base' }, { kind: 'extraGrant', amount: kroner(310_000) }]);
});

test('writes the decision on the issue and in the log, once', async () => {
  const { wishId, entry } = await submit();
  await decide(entry);
  await site.settle();
  const { comments } = await site
    .rest('tovholder')
    .get<{ comments: { body: unknown }[] }>(`/rest/api/3/issue/${wishId}/comment`);
  const texts = comments.map((comment) => JSON.stringify(comment.body));
  expect(texts.filter((text) => text.includes('Styregruppens beslutning: Godkendt'))).toHaveLength(1);
  const { history } = await site.value('tovholder', 'openWish', { wishId });
  expect(
    history.filter(({ what }) => what.trace === 'decision' && what.decision.matter.matter === 'ruled'),
  ).toHaveLength(1);
});

/** Whom the comment with the answer names, in its order. */
const namedInAnswer = async (wishId: string): Promise<string[]> => {
  await site.settle();
  const { comments } = await site
    .rest('tovholder')
    .get<{ comments: { body: unknown }[] }>(`/rest/api/3/issue/${wishId}/comment`);
  const answer = comments.map(({ body }) => JSON.stringify(body)).find((text) => text.includes('beslutning'));
  return [...(answer ?? '').matchAll(/"mention","attrs":\{"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
};

test('names whoever submitted and the owner of the wish in the answer on the issue', async () => {
  const { wishId, entry } = await submit();
  await decide(entry);
  expect(await namedInAnswer(wishId)).toEqual([
    PERSONAS.coordinationOdense.accountId,
    PERSONAS.tovholder.accountId,
  ]);
});

test('names an owner who submitted the case once', async () => {
  const { wishId, entry } = await submit(310_000, 'tovholder');
  await decide(entry);
  expect(await namedInAnswer(wishId)).toEqual([PERSONAS.tovholder.accountId]);
});

test('tells the second of two deciders that the case was answered meanwhile', async () => {
  const { entry } = await submit();
  await decide(entry);
  const second = await site.call('steeringKoebenhavn', 'decideCase', {
    caseId: entry.case.caseId,
    rev: entry.rev,
    outcome: 'notApproved',
    motive: 'For dyrt',
    amount: null,
    extraGrant: kroner(0),
    condition: '',
    leftOut: [],
    otherYear: null,
    takingPart: [],
    reference: '',
  });
  expect(second).toEqual({ ok: false, error: { code: 'changedMeanwhile' } });
});

test('keeps a postponed case in the inbox and takes a case sent back as the same case again', async () => {
  const { wishId, entry } = await submit();
  await decide(entry, { outcome: 'postponed' });
  const [postponed] = (await site.value('steeringAarhus', 'openInbox', {})).waiting;
  if (!postponed) throw new Error('the postponed case is gone');
  await decide(postponed, { outcome: 'sentBack' });
  expect((await site.value('steeringAarhus', 'openInbox', {})).waiting).toEqual([]);
  await site.value('tovholder', 'submitCase', {
    wishId,
    reason: 'economy',
    paper: aPaper(),
    also: [],
    answerBy: null,
    links: [],
    amount: kroner(310_000),
  });
  const [again] = (await site.value('steeringAarhus', 'openInbox', {})).waiting;
  expect(again?.case).toMatchObject({ caseId: entry.case.caseId, state: 'submitted', ruling: null });
});

test('lets the coordination group decide where there is no steering group, but not who proposed', async () => {
  await site.stage.stop();
  site = await aSite({ settings: { hasSteeringGroup: false } });
  const wishId = await site.readyWish({ estimate: 310_000 });
  await site.value('coordinationOdense', 'submitCase', {
    wishId,
    reason: 'economy',
    paper: aPaper(),
    also: [],
    answerBy: null,
    links: [],
    amount: kroner(310_000),
  });
  const [entry] = (await site.value('tovholder', 'openInbox', {})).waiting;
  if (!entry) throw new Error('nothing waits');
  const answer = {
    caseId: entry.case.caseId,
    rev: entry.rev,
    outcome: 'approved',
    motive: 'Ja',
    amount: null,
    extraGrant: kroner(0),
    condition: '',
    leftOut: [],
    otherYear: null,
    takingPart: [],
    reference: '',
  } as const;
  expect(await site.call('coordinationOdense', 'decideCase', answer)).toEqual({
    ok: false,
    error: { code: 'ruling', problem: 'proposerDecides' },
  });
  expect(await site.call('coordinationBallerup', 'decideCase', answer)).toMatchObject({ ok: true });
});
