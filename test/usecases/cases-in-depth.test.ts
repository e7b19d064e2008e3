import { kroner } from '../../src/domain/money';
import { anAnswerTo, aPaper } from '../builders/cases';
import { aSite, type Site } from '../builders/site';

let site: Site;
const YEAR = new Date().getFullYear();

beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 400_000, wishLimit: 250_000 });
});
afterEach(() => site.stage.stop());

const submit = async () => {
  const wishId = await site.readyWish({ estimate: 310_000, title: 'Fælles login' });
  await site.value('coordinationOdense', 'submitCase', {
    wishId,
    reason: 'economy',
    paper: aPaper(),
    amount: kroner(310_000),
    also: [],
    answerBy: `${YEAR}-12-01`,
    links: [{ name: 'Tilbud', url: 'https://os2.example/tilbud.pdf' }],
  });
  const [entry] = (await site.value('steeringAarhus', 'openInbox', {})).waiting;
  if (!entry) throw new Error('nothing waits');
  return { wishId, caseId: entry.case.caseId, rev: entry.rev };
};

type Asked = Parameters<typeof site.call<'decideCase'>>[2];

const decide = (asked: Pick<Asked, 'caseId' | 'rev'> & Partial<Asked>) =>
  site.call('steeringAarhus', 'decideCase', anAnswerTo(asked));

const declare = (caseId: string, reason: string | null) =>
  site.call('steeringAarhus', 'declareConflict', { caseId, reason });

const commentsOn = async (wishId: string): Promise<string> => {
  const rest = site.rest('tovholder');
  const { comments } = await rest.get<{ comments: { body: unknown }[] }>(
    `/rest/api/3/issue/${wishId}/comment`,
  );
  return JSON.stringify(comments);
};

it('names everybody who may take part in deciding what waits', async () => {
  await submit();
  const { people, products } = await site.value('steeringAarhus', 'openInbox', {});
  const deciders = products[0]?.table.deciders ?? [];
  expect(deciders).toEqual(expect.arrayContaining(['stage-birgitte']));
  expect(deciders.filter((id) => people.every(({ accountId }) => accountId !== id))).toEqual([]);
});

describe('a submission', () => {
  it('carries its deadline and its links, and Jira tells those who decide', async () => {
    const { wishId } = await submit();
    const [entry] = (await site.value('steeringAarhus', 'openInbox', {})).waiting;
    expect(entry?.case).toMatchObject({ answerBy: `${YEAR}-12-01`, links: [{ name: 'Tilbud' }] });
    expect(await commentsOn(wishId)).toContain('"type":"mention","attrs":{"id":"stage-birgitte"');
  });

  it('can be withdrawn until it is answered, and the wish is free again', async () => {
    const { wishId, caseId, rev } = await submit();
    const withdraw = () =>
      site.call('coordinationBallerup', 'withdrawCase', { wishId, reason: 'Estimatet er ikke klart' });
    expect(await withdraw()).toMatchObject({ ok: true, value: { wish: { case: { state: 'withdrawn' } } } });
    expect((await site.value('steeringAarhus', 'openInbox', {})).waiting).toEqual([]);
    expect(await decide({ caseId, rev })).toMatchObject({ ok: false });
    expect(await withdraw()).toMatchObject({ ok: false, error: { obstacles: ['notAtSteering'] } });
    await submit();
  });
});

describe('a draft', () => {
  const draft = (purpose: string) => ({
    reason: null,
    paper: aPaper({ purpose }),
    answerBy: null,
    links: [],
  });
  const save = (wishId: string, rev: number, purpose: string) =>
    site.call('coordinationOdense', 'saveDraft', { wishId, rev, draft: draft(purpose) });

  it('is found by the others of the group with who saved it, and by nobody else', async () => {
    const wishId = await site.readyWish({ estimate: 310_000 });
    await save(wishId, 0, 'Halvt skrevet');
    expect(await site.value('coordinationBallerup', 'openDraft', { wishId })).toMatchObject({
      rev: 1,
      value: { paper: { purpose: 'Halvt skrevet' } },
      by: { accountId: 'stage-jonas' },
    });
    for (const persona of ['steeringAarhus', 'vendor', 'secretariat'] as const)
      expect(await site.call(persona, 'openDraft', { wishId })).toMatchObject({ error: { code: 'refused' } });
  });

  it('is not overwritten unseen', async () => {
    const wishId = await site.readyWish({ estimate: 310_000 });
    await save(wishId, 0, 'Først');
    expect(await save(wishId, 0, 'Samtidig')).toMatchObject({ error: { code: 'changedMeanwhile' } });
    expect(await save(wishId, 1, 'Bagefter')).toMatchObject({ ok: true });
  });

  it('is gone when the case is submitted, and can be begun again', async () => {
    const { wishId } = await submit();
    expect(await site.value('coordinationOdense', 'openDraft', { wishId })).toEqual({
      rev: 0,
      value: null,
      by: null,
    });
    const other = await site.readyWish({ estimate: 310_000 });
    await save(other, 0, 'Halvt skrevet');
    const amount = kroner(310_000);
    const sent = {
      wishId: other,
      reason: 'economy',
      paper: aPaper(),
      amount,
      also: [],
      answerBy: null,
      links: [],
    } as const;
    await site.value('coordinationOdense', 'submitCase', sent);
    expect(await site.value('coordinationOdense', 'openDraft', { wishId: other })).toMatchObject({
      rev: 2,
      value: null,
    });
    expect(await save(other, 2, 'Igen')).toMatchObject({ ok: true });
  });
});

describe('whoever declared a conflict of interest', () => {
  it('is refused by the functions, and stands in the log when another decides', async () => {
    const { caseId } = await submit();
    const declared = await declare(caseId, 'Leverandøren er min arbejdsgiver');
    if (!declared.ok) throw new Error(declared.error.code);
    const { rev } = declared.value;
    expect(await decide({ caseId, rev })).toMatchObject({ error: { problem: 'conflictOfInterest' } });
    const answer = await site.call('steeringKoebenhavn', 'decideCase', {
      caseId,
      rev,
      outcome: 'notApproved',
      motive: 'Der er ikke råd',
      amount: null,
      extraGrant: kroner(0),
      condition: '',
      leftOut: [],
      otherYear: null,
      takingPart: ['stage-birgitte'],
      reference: '',
    });
    expect(answer).toMatchObject({ ok: true });
    const { decisions } = await site.value('tovholder', 'openDecisions', {
      productId: site.project.id,
      next: null,
    });
    expect(decisions.find(({ matter }) => matter.matter === 'ruled')?.matter).toMatchObject({
      conflicted: ['stage-birgitte'],
      takingPart: [expect.not.stringContaining('birgitte')],
    });
  });

  it('decides again when it is taken back', async () => {
    const { caseId } = await submit();
    await declare(caseId, 'Leverandøren er min arbejdsgiver');
    const back = await declare(caseId, null);
    if (!back.ok) throw new Error(back.error.code);
    expect(await decide({ caseId, rev: back.value.rev })).toMatchObject({ ok: true });
  });
});

describe('an approval in another year', () => {
  const approve = (of: { caseId: string; rev: number }) =>
    decide({ ...of, outcome: 'approvedWithChange', amount: kroner(310_000), otherYear: YEAR + 1 });

  it('is refused while that year has no frame, and nothing of it is written', async () => {
    const { caseId, rev } = await submit();
    expect(await approve({ caseId, rev })).toMatchObject({ error: { problem: 'otherYearNotSet' } });
    expect((await site.value('steeringAarhus', 'openInbox', {})).waiting).toHaveLength(1);
  });

  it('sets the money aside there, and keeps the wish from starting now', async () => {
    const { wishId, caseId, rev } = await submit();
    await site.value('steeringAarhus', 'setFrame', {
      productId: site.project.id,
      rev: 0,
      year: YEAR + 1,
      amount: kroner(500_000),
      wishLimit: null,
      basis: 'Budget',
      reference: 'Styregruppemøde 1',
    });
    expect(await approve({ caseId, rev })).toMatchObject({ ok: true });
    const { frame } = await site.value('tovholder', 'openEconomy', {
      productId: site.project.id,
      year: YEAR + 1,
    });
    expect(frame.permits).toMatchObject([{ wishId, amount: kroner(310_000) }]);
    const start = await site.call('coordinationOdense', 'startWish', {
      wishId,
      amount: kroner(310_000),
      reference: '',
    });
    expect(start).toMatchObject({ error: { obstacles: ['approvedForLater'] } });
  });
});

describe('a case of several wishes', () => {
  const asked = async () => {
    const wishId = await site.readyWish({ estimate: 310_000, title: 'Fælles login' });
    const other = await site.readyWish({ estimate: 60_000, title: 'Fælles brugerliste' });
    await site.value('coordinationOdense', 'submitCase', {
      wishId,
      reason: 'economy',
      paper: aPaper(),
      amount: kroner(370_000),
      also: [{ wishId: other, amount: kroner(60_000) }],
      answerBy: null,
      links: [],
    });
    const [entry] = (await site.value('steeringAarhus', 'openInbox', {})).waiting;
    if (!entry) throw new Error('nothing waits');
    return { wishId, other, entry };
  };
  const caseOn = async (wishId: string) => (await site.value('tovholder', 'openWish', { wishId })).wish.case;

  it('locks all of them until it is answered, and names them to those who decide', async () => {
    const { other, entry } = await asked();
    expect(entry.others).toMatchObject([
      { wishId: other, title: 'Fælles brugerliste', amount: kroner(60_000) },
    ]);
    const start = { wishId: other, amount: kroner(60_000), reference: '' };
    expect(await site.call('coordinationOdense', 'startWish', start)).toMatchObject({
      error: { obstacles: ['atSteering'] },
    });
  });

  it('gives each its permission, its line in the log and its comment', async () => {
    const { wishId, other, entry } = await asked();
    await decide({ caseId: entry.case.caseId, rev: entry.rev });
    const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
    expect(frame.permits).toMatchObject([
      { wishId, amount: kroner(310_000) },
      { wishId: other, amount: kroner(60_000) },
    ]);
    for (const id of [wishId, other]) expect(await commentsOn(id)).toContain('Styregruppens beslutning');
    const start = { wishId: other, amount: kroner(60_000), reference: '' };
    expect(await site.call('coordinationOdense', 'startWish', start)).toMatchObject({ ok: true });
  });

  it('may be approved in part', async () => {
    const { wishId, other, entry } = await asked();
    const { caseId } = entry.case;
    await decide({ caseId, rev: entry.rev, outcome: 'approvedWithChange', leftOut: [wishId] });
    expect([(await caseOn(wishId))?.outcome, (await caseOn(other))?.outcome]).toEqual([
      'notApproved',
      'approvedWithChange',
    ]);
  });

  it('is withdrawn as a whole from any of them', async () => {
    const { wishId, other } = await asked();
    await site.value('coordinationBallerup', 'withdrawCase', { wishId: other, reason: 'Hører ikke sammen' });
    expect([(await caseOn(wishId))?.state, (await caseOn(other))?.state]).toEqual(['withdrawn', 'withdrawn']);
  });

  it('takes no wish twice, and none whose estimate was seen as another', async () => {
    const wishId = await site.readyWish({ estimate: 310_000 });
    const other = await site.readyWish({ estimate: 60_000 });
    const submitWith = (also: { wishId: string; amount: number }[], amount: number) =>
      site.call('coordinationOdense', 'submitCase', {
        wishId,
        reason: 'economy',
        paper: aPaper(),
        amount: kroner(amount),
        also: also.map((one) => ({ ...one, amount: kroner(one.amount) })),
        answerBy: null,
        links: [],
      });
    expect(await submitWith([{ wishId, amount: 310_000 }], 620_000)).toMatchObject({
      error: { code: 'badInput', field: 'also' },
    });
    expect(await submitWith([{ wishId: other, amount: 50_000 }], 360_000)).toMatchObject({
      error: { code: 'changedMeanwhile' },
    });
    expect(await caseOn(other)).toBeNull();
  });
});
