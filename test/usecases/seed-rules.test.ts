import type { Call, Definitions } from '../../src/contract/definitions';
import { kroner } from '../../src/domain/money';
import { PERSONAS, type PersonaName } from '../../stage/personas';
import { anAnswerTo, aPaper } from '../builders/cases';
import { aDocumentationSite, type DocumentationSite } from '../builders/documentation-site';

/**
 * The rules of the seed, each by its name, end to end over the app's own calls.
 *
 * Source: OS2, "Koordinationsgruppe og tovholder: rolle, ansvar og mandat", "God stil for vedligeholdere", "Kommissorium
 * for koordinationsgruppen" and "Tjekliste for dokumentation" (version 1.0, 20.10.2021). The numbers count the rules
 * as they stand in those papers.
 */
let site: DocumentationSite;
afterEach(() => site.stage.stop());

const REFUSED = { ok: false, error: { code: 'refused' } };
const ESTIMATE = 50_000;
const PLAIN = { condition: '', leftOut: [], otherYear: null };

const obstacles = (...named: string[]) => ({
  ok: false,
  error: { code: 'obstacles', obstacles: expect.arrayContaining(named) },
});

const id = (persona: PersonaName): string => PERSONAS[persona].accountId;

const start = (by: PersonaName, wishId: string, estimate = ESTIMATE) =>
  site.call(by, 'startWish', { wishId, amount: kroner(estimate), reference: 'Møde 5' });

const close = (by: PersonaName, wishId: string) =>
  site.call(by, 'closeWish', { wishId, spent: kroner(ESTIMATE), reference: '' });

const setFrame = async (by: PersonaName) => {
  const { frame, frameRev } = await site.value(by, 'openSettings', { productId: site.productId });
  return site.call(by, 'setFrame', {
    productId: site.productId,
    rev: frameRev,
    year: frame.year,
    amount: kroner(100_000),
    wishLimit: null,
    basis: 'Budget',
    reference: 'Møde 1',
  });
};

const submission = (wishId: string, estimate: number) => ({
  wishId,
  reason: 'economy' as const,
  paper: aPaper(),
  amount: kroner(estimate),
  also: [],
  answerBy: null,
  links: [],
});

const submit = (by: PersonaName, wishId: string, estimate: number) =>
  site.call(by, 'submitCase', submission(wishId, estimate));

const decide = async (
  by: PersonaName,
  outcome: 'approved' | 'notApproved',
  extraGrant = 0,
  takingPart: string[] = [],
) => {
  const [entry] = (await site.value(by, 'openInbox', {})).waiting;
  return site.call(by, 'decideCase', {
    caseId: entry?.case.caseId ?? '',
    rev: entry?.rev ?? 0,
    outcome,
    motive: 'Følger visionen',
    amount: null,
    extraGrant: kroner(extraGrant),
    ...PLAIN,
    takingPart,
    reference: 'Styregruppemøde 2',
  });
};

const meetAll = async (wishId: string) => {
  let { rev, wish } = await site.value('coordinationOdense', 'openWish', { wishId });
  for (const { id: criterion } of wish.done.criteria) {
    const change = { change: 'meet', id: criterion, evidence: 'Set i drift' } as const;
    ({ rev, wish } = await site.value('coordinationOdense', 'changeDone', { wishId, rev, change }));
  }
};

describe('where there is a steering group', () => {
  beforeEach(async () => {
    site = await aDocumentationSite();
  });

  it('3: the frame is set by the steering group only', async () => {
    const others = ['tovholder', 'coordinationOdense', 'vendor', 'secretariat', 'administrator'] as const;
    for (const by of others) expect([by, await setFrame(by)]).toEqual([by, REFUSED]);
    expect(await setFrame('steeringAarhus')).toMatchObject({ ok: true });
  });

  it('13, 29: the coordination group and the tovholder prioritise, nobody else', async () => {
    const [first, second] = [await site.wish(), await site.wish({ title: 'Vis trafik' })];
    const seen = { wish: { above: first, below: null }, anchor: { above: null, below: second } };
    const rank = (by: PersonaName) =>
      site.call(by, 'rankWish', { wishId: second, anchor: { before: first }, seen });
    for (const by of ['vendor', 'steeringAarhus', 'secretariat', 'administrator'] as const)
      expect([by, await rank(by)]).toEqual([by, REFUSED]);
    expect(await rank('coordinationOdense')).toMatchObject({ ok: true });
  });

  it('14: the coordination group starts a wish within the frame', async () => {
    await site.setFrame({ amount: 100_000 });
    const wishId = await site.readyWish();
    const started = { ok: true, value: { wish: { stage: 'started' } } };
    expect(await start('coordinationBallerup', wishId)).toMatchObject(started);
  });

  it('14: nothing is started before the frame is set', async () => {
    expect(await start('tovholder', await site.readyWish())).toEqual(obstacles('frameNotSet'));
  });

  it('87: outside the frame a wish is started only with the steering group’s approval', async () => {
    await site.setFrame({ amount: 40_000 });
    const wishId = await site.readyWish();
    expect(await start('tovholder', wishId)).toEqual(obstacles('overFrame'));
    await submit('coordinationOdense', wishId, ESTIMATE);
    expect(await start('tovholder', wishId)).toEqual(obstacles('atSteering'));
    expect(await decide('steeringAarhus', 'approved', 10_000)).toMatchObject({ ok: true });
    expect(await start('tovholder', wishId)).toMatchObject({ ok: true });
  });

  it('87: what the steering group turns down is not started', async () => {
    await site.setFrame({ amount: 40_000 });
    const wishId = await site.readyWish();
    await submit('coordinationOdense', wishId, ESTIMATE);
    expect(await decide('steeringAarhus', 'notApproved')).toMatchObject({ ok: true });
    expect(await start('tovholder', wishId)).toEqual(obstacles('notApproved'));
  });

  it('101: what the steering group decides takes as many as it has agreed on', async () => {
    const { productId } = site;
    const { product, rev } = await site.value('tovholder', 'openSettings', { productId });
    const settings = { ...product.settings, quorum: 2 };
    await site.value('tovholder', 'saveSettings', { productId, rev, settings });
    await site.setFrame({ amount: 40_000 });
    await submit('coordinationOdense', await site.readyWish(), ESTIMATE);
    expect(await decide('steeringAarhus', 'approved')).toMatchObject({
      ok: false,
      error: { code: 'ruling', problem: 'quorumMissing' },
    });
    expect(await decide('steeringAarhus', 'approved', 0, [id('vendor')])).toMatchObject({ ok: false });
    expect(await decide('steeringAarhus', 'approved', 0, [id('steeringKoebenhavn')])).toMatchObject({
      ok: true,
    });
  });

  it('87: a case is decided by the steering group only', async () => {
    await site.setFrame({ amount: 40_000 });
    await submit('coordinationOdense', await site.readyWish(), ESTIMATE);
    const [entry] = (await site.value('steeringAarhus', 'openInbox', {})).waiting;
    for (const by of ['tovholder', 'coordinationOdense', 'vendor', 'secretariat'] as const) {
      const seen = await site.call(by, 'openCase', { caseId: entry?.case.caseId ?? '' });
      expect([by, seen]).toEqual([by, REFUSED]);
    }
  });

  it('24: the coordination group defines DONE toward the vendor, who cannot', async () => {
    const wishId = await site.wish();
    const define = (by: PersonaName) =>
      site.call(by, 'changeDone', { wishId, rev: 0, change: { change: 'add', text: 'I drift hos to' } });
    expect(await define('vendor')).toEqual(REFUSED);
    expect(await define('coordinationBallerup')).toMatchObject({ ok: true });
  });

  it('24: a wish is not started before DONE is defined', async () => {
    await site.setFrame({ amount: 100_000 });
    expect(await start('tovholder', await site.wish({ estimate: ESTIMATE }))).toEqual(
      obstacles('doneNotDefined'),
    );
  });

  it.each([
    ['who ordered it', { ordererId: null }, 'noOrderer'],
    ['who approves the delivery', { approverId: null }, 'noApprover'],
    ['who owns it', { ownerId: null }, 'noOwner'],
  ])('33: without %s in writing there is no start', async (_, missing, obstacle) => {
    await site.setFrame({ amount: 100_000 });
    const wishId = await site.readyWish();
    const { rev, wish } = await site.value('tovholder', 'openWish', { wishId });
    const order = { ...wish.order, beneficiaryIds: [...wish.order.beneficiaryIds], ...missing };
    await site.value('tovholder', 'describeOrder', { wishId, rev, order });
    expect(await start('tovholder', wishId)).toEqual(obstacles(obstacle));
  });

  it('33: who ordered and who approves stands on the wish and in its history', async () => {
    const wishId = await site.readyWish();
    const { wish, history } = await site.value('vendor', 'openWish', { wishId });
    expect(wish.order).toMatchObject({ ordererId: 'aarhus', approverId: id('coordinationOdense') });
    expect(history.map(({ what }) => what.trace)).toContain('order');
  });

  it('33: the vendor approves no delivery: nobody can name one as the godkender', async () => {
    const wishId = await site.wish();
    const order = { ordererId: 'aarhus', approverId: id('vendor'), ownerId: null, beneficiaryIds: [] };
    const answer = await site.call('tovholder', 'describeOrder', { wishId, rev: 0, order });
    expect(answer).toMatchObject({ ok: false, error: { code: 'badInput' } });
  });

  it('15, 33: a delivery is accepted by its godkender, against all criteria of DONE', async () => {
    await site.setFrame({ amount: 100_000 });
    const wishId = await site.readyWish();
    await start('tovholder', wishId);
    expect(await close('coordinationOdense', wishId)).toEqual(obstacles('criteriaOpen'));
    await meetAll(wishId);
    expect(await close('tovholder', wishId)).toEqual(obstacles('approverMustAccept'));
    expect(await close('coordinationOdense', wishId)).toMatchObject({
      ok: true,
      value: { wish: { stage: 'closed' } },
    });
  });

  it('68, 69: a refusal thanks, explains and links', async () => {
    const wishId = await site.wish();
    const reject = (overrides: object) =>
      site.stage.invoke(id('tovholder'), 'wishes-page', 'rejectWish', {
        wishId,
        thanks: 'Tak for ønsket',
        reason: 'Uden for visionen',
        link: 'https://os2.eu/vision',
        ...overrides,
      });
    for (const missing of [{ thanks: '' }, { reason: ' ' }, { link: '' }])
      expect(await reject(missing)).toMatchObject({ ok: false, error: { code: 'badInput' } });
    expect(await reject({})).toMatchObject({ ok: true });
  });

  it('42, 43: what is decided is documented: who, when, why and with which reference', async () => {
    await site.setFrame({ amount: 100_000 });
    await start('tovholder', await site.readyWish());
    const { productId } = site;
    const { decisions } = await site.value('secretariat', 'openDecisions', { productId, next: null });
    expect(decisions.map(({ matter, takenBy, reference }) => [matter.matter, takenBy, reference])).toEqual(
      expect.arrayContaining([
        ['started', id('tovholder'), 'Møde 5'],
        ['frameSet', id('steeringAarhus'), 'Styregruppemøde 1'],
      ]),
    );
  });

  it('62: the tovholder publishes the minutes on os2.eu, once the group has approved them', async () => {
    const { productId } = site;
    const drafted = await site.got('coordinationOdense', 'draftMinutes', {
      productId,
      draftId: 'draft-1',
      kind: 'coordination',
      date: '2026-11-20',
      title: '2026-11-20 Referat – Koordinationsgruppen',
      form: 'full',
      present: 'Mette og Jonas',
      wishIds: [],
      decisionIds: [],
      caseIds: [],
      decided: ['Kortmotoren opgraderes'],
      actions: [],
      nextMeeting: null,
    });
    const { pageId } = drafted.row;
    const publish = (by: PersonaName, rev: number) =>
      site.ask(by, 'publishMinutes', { pageId, rev, address: 'https://os2.eu/referat/1', on: '2026-11-21' });
    const submitted = await site.got('coordinationOdense', 'submitMinutes', {
      pageId,
      rev: drafted.row.rev,
    });
    expect(await publish('tovholder', submitted.rev)).toMatchObject({ ok: false });
    const approving = { pageId, rev: submitted.rev, version: submitted.version };
    expect(await site.ask('vendor', 'approveMinutes', approving)).toEqual(REFUSED);
    const approved = await site.got('coordinationOdense', 'approveMinutes', approving);
    for (const by of ['coordinationOdense', 'steeringAarhus', 'vendor'] as const)
      expect([by, await publish(by, approved.rev)]).toEqual([by, REFUSED]);
    expect(await publish('tovholder', approved.rev)).toMatchObject({
      ok: true,
      value: { state: 'published' },
    });
  });

  it('77: the tovholder hands the role over, and the product is never without one', async () => {
    const { productId } = site;
    const { rev } = await site.value('tovholder', 'openSettings', { productId });
    const handing = { productId, rev, from: id('tovholder'), keep: [], reason: '' };
    expect(await site.call('tovholder', 'handOver', { ...handing, to: id('vendor') })).toMatchObject({
      ok: false,
      error: { code: 'tovholder', problem: 'vendor' },
    });
    const handed = await site.value('tovholder', 'handOver', { ...handing, to: id('coordinationOdense') });
    const tovholders = handed.product.members.filter(({ roles }) => roles.includes('tovholder'));
    expect(tovholders).toMatchObject([{ accountId: id('coordinationOdense') }]);
  });
});

/** Every call by which somebody decides, prioritises, supports, starts, closes or approves. */
const VOTING: readonly Call[] = [
  'rankWish',
  'supportWish',
  'adoptProposal',
  'describeOrder',
  'changeDone',
  'startWish',
  'closeWish',
  'rejectWish',
  'regulariseWish',
  'submitCase',
  'decideCase',
  'setFrame',
  'carryOver',
  'saveSettings',
  'saveMembers',
];

describe.each(['vendor', 'secretariat'] as const)('5, 92: the %s', (persona) => {
  let payloads: { [C in Call]?: Parameters<Definitions[C]>[0] };

  beforeEach(async () => {
    site = await aDocumentationSite();
    await site.setFrame({ amount: 40_000 });
    const { productId } = site;
    const wishId = await site.readyWish();
    await submit('coordinationOdense', await site.readyWish({ estimate: 90_000 }), 90_000);
    const [entry] = (await site.value('steeringAarhus', 'openInbox', {})).waiting;
    const { product, rev } = await site.value('tovholder', 'openSettings', { productId });
    const of = { productId, rev, year: 2026, basis: 'Budget', reference: 'Møde' };
    const neighbours = { above: null, below: null };
    const amount = kroner(ESTIMATE);
    payloads = {
      rankWish: { wishId, anchor: { before: wishId }, seen: { wish: neighbours, anchor: neighbours } },
      supportWish: { rev: 0, change: { change: 'answer', wishId, answer: 'supports' } },
      adoptProposal: {
        productId,
        adoptionId: 'a',
        wishIds: [wishId],
        matter: { budget: amount, cost: amount, completion: 'none', shares: 'equal', weights: [] },
        basis: 'Forslag',
        reference: '',
      },
      describeOrder: {
        wishId,
        rev: 2,
        order: { ordererId: null, approverId: null, ownerId: null, beneficiaryIds: [] },
      },
      changeDone: { wishId, rev: 2, change: { change: 'add', text: 'Ny' } },
      startWish: { wishId, amount, reference: '' },
      closeWish: { wishId, spent: amount, reference: '' },
      rejectWish: { wishId, thanks: 'Tak', reason: 'Nej', link: 'https://os2.eu' },
      regulariseWish: { wishId, amount, reason: 'Hastesag' },
      submitCase: submission(wishId, ESTIMATE),
      decideCase: anAnswerTo({ caseId: entry?.case.caseId ?? '', rev: entry?.rev ?? 0 }),
      setFrame: { ...of, amount, wishLimit: null },
      carryOver: { productId, year: 2026, bound: amount, rest: amount, basis: 'x', reference: 'y' },
      saveSettings: { productId, rev, settings: product.settings },
      saveMembers: { productId, rev, authorities: [], members: [], groups: [] },
    };
  });

  it('has no vote: neither decides, prioritises, supports, starts, closes nor approves', async () => {
    for (const call of VOTING) {
      const payload = payloads[call];
      const answer = payload && (await site.call(persona, call, payload));
      expect([call, answer]).toEqual([call, REFUSED]);
    }
  });
});

describe('4: where there is no steering group', () => {
  beforeEach(async () => {
    site = await aDocumentationSite({ settings: { hasSteeringGroup: false } });
  });

  it('the coordination group takes it on and sets the frame', async () => {
    expect(await setFrame('steeringAarhus')).toEqual(REFUSED);
    expect(await setFrame('coordinationBallerup')).toMatchObject({ ok: true });
  });

  it('the coordination group decides what lies outside the frame, but not whoever submitted it', async () => {
    await setFrame('coordinationBallerup');
    const wishId = await site.readyWish({ estimate: 150_000 });
    await submit('coordinationOdense', wishId, 150_000);
    expect(await decide('coordinationOdense', 'approved')).toMatchObject({
      ok: false,
      error: { code: 'ruling' },
    });
    expect(await decide('coordinationBallerup', 'approved', 60_000)).toMatchObject({ ok: true });
    expect(await start('tovholder', wishId, 150_000)).toMatchObject({ ok: true });
  });
});
