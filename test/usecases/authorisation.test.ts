import type { Call, Definitions } from '../../src/contract/definitions';
import { kroner } from '../../src/domain/money';
import { rolesFor, type Action, type Role } from '../../src/domain/roles';
import type { PersonaName } from '../../stage/personas';
import { aPaper } from '../builders/cases';
import { aFileHead } from '../builders/product-files';
import { aSite, type Site } from '../builders/site';

/** Which action of the role matrix each call needs; the steering group's page is asked for by whoever decides. */
const ACTION: Record<Call, Action> = {
  openWishes: 'readWishes',
  moreWishes: 'readWishes',
  openWish: 'readWishes',
  openDoneVersions: 'readWishes',
  openEconomy: 'readWishes',
  moreEntries: 'readWishes',
  openDecisions: 'readWishes',
  nameThem: 'readWishes',
  listen: 'readWishes',
  openIntake: 'createWish',
  createWish: 'createWish',
  answerWish: 'answerWish',
  supersedeWish: 'supersedeWish',
  rankWish: 'rankWish',
  supportWish: 'supportWish',
  adoptProposal: 'rankWish',
  estimateWish: 'estimateWish',
  describeOrder: 'describeOrder',
  changeDone: 'defineDone',
  startWish: 'startWish',
  closeWish: 'closeWish',
  rejectWish: 'rejectWish',
  registerInvoice: 'registerInvoice',
  regulariseWish: 'regulariseWish',
  settleEnd: 'regulariseWish',
  submitCase: 'submitCase',
  openInbox: 'decideCase',
  openDecided: 'decideCase',
  openProducts: 'readWishes',
  openTop: 'readWishes',
  openWaiting: 'readWishes',
  openCase: 'decideCase',
  decideCase: 'decideCase',
  decideDone: 'defineDone',
  openDraft: 'submitCase',
  saveDraft: 'submitCase',
  withdrawCase: 'submitCase',
  declareConflict: 'decideCase',
  openSettings: 'readWishes',
  saveSettings: 'editSettings',
  saveMembers: 'editMembers',
  checkSetUp: 'editSettings',
  nameStandIn: 'handOver',
  handOver: 'handOver',
  findGroups: 'editMembers',
  setFrame: 'setFrame',
  carryOver: 'setFrame',
  bringIn: 'setFrame',
  payCoordination: 'registerInvoice',
  keepAgreement: 'keepAgreements',
  agreeOrder: 'rankWish',
  findPeople: 'editMembers',
  beginExport: 'exportProduct',
  exportRows: 'exportProduct',
  tryImport: 'importProduct',
  importRows: 'importProduct',
  finishImport: 'importProduct',
  dropImport: 'importProduct',
};

const ROLE_OF: Record<Exclude<PersonaName, 'administrator' | 'reader'>, Role> = {
  tovholder: 'tovholder',
  coordinationOdense: 'coordination',
  coordinationBallerup: 'coordination',
  vendor: 'vendor',
  steeringAarhus: 'steering',
  steeringKoebenhavn: 'steering',
  secretariat: 'secretariat',
};
const PERSONAS_WITH_ROLE = Object.keys(ROLE_OF) as (keyof typeof ROLE_OF)[];
const CALLS = Object.keys(ACTION) as Call[];

let site: Site;
let payloads: { [C in Call]: Parameters<Definitions[C]>[0] };

const submitted = async (): Promise<string> => {
  const wishId = await site.readyWish({ estimate: 500_000, title: 'Fælles dataplatform' });
  await site.value('coordinationOdense', 'submitCase', {
    wishId,
    reason: 'economy',
    paper: aPaper(),
    also: [],
    answerBy: null,
    links: [],
    amount: kroner(500_000),
  });
  return (await site.value('steeringAarhus', 'openInbox', {})).waiting[0]?.case.caseId ?? '';
};

beforeAll(async () => {
  site = await aSite();
  await site.setFrame({ amount: 200_000 });
  const productId = site.project.id;
  const wishId = await site.readyWish();
  const other = await site.readyWish({ title: 'Vis trafik' });
  const startedId = await site.readyWish({ title: 'Vis lysmaster', estimate: 1_000 });
  const start = { wishId: startedId, amount: kroner(1_000), reference: '' };
  await site.value('coordinationOdense', 'startWish', start);
  const caseId = await submitted();
  // Every change rests on a revision that never was or lacks something, so that whoever may is told so and nothing moves.
  payloads = {
    openWishes: { productId },
    moreWishes: { productId, next: 'nothing' },
    openDoneVersions: { wishId },
    openWish: { wishId },
    openEconomy: { productId, year: 2026 },
    moreEntries: { productId, year: 2026, next: 'nothing' },
    openDecisions: { productId, next: null },
    nameThem: { productId, wishIds: [wishId], accountIds: [] },
    listen: { productIds: [productId] },
    openIntake: { productId },
    // A wish under way is answered by nobody; whoever may is told so.
    answerWish: { wishId: startedId, text: 'Vi ser på det' },
    createWish: { productId, title: 'Nyt', need: 'Behov', kind: 'development', beneficiaryId: 'nobody' },
    supersedeWish: {
      wishId: startedId,
      successorId: wishId,
      way: 'duplicate',
      thanks: 'Tak',
      reason: 'Det samme',
    },
    rankWish: {
      wishId,
      anchor: { after: other },
      seen: { wish: { above: '1', below: '1' }, anchor: { above: '1', below: '1' } },
    },
    supportWish: { rev: 99, change: { change: 'answer', wishId, answer: 'supports' } },
    adoptProposal: {
      adoptionId: 'proposal-1',
      productId,
      wishIds: ['999999'],
      matter: { budget: kroner(1), cost: kroner(1), completion: 'none', shares: 'equal', weights: [] },
      basis: 'Forslag',
      reference: '',
    },
    estimateWish: { wishId, estimate: kroner(1), seen: kroner(2) },
    describeOrder: {
      wishId,
      rev: 99,
      order: { ordererId: null, approverId: null, ownerId: null, beneficiaryIds: [] },
    },
    changeDone: { wishId, rev: 99, change: { change: 'add', text: 'Ny' } },
    startWish: { wishId, amount: kroner(1), reference: '' },
    closeWish: { wishId, spent: kroner(1), reference: '' },
    rejectWish: { wishId: '999999', thanks: 'Tak', reason: 'Nej', link: 'https://os2.eu' },
    registerInvoice: { wishId, amount: kroner(1), invoice: '1042' },
    regulariseWish: { wishId, amount: kroner(1), reason: 'Hastesag' },
    settleEnd: { productId, wishId, spent: kroner(1), reason: 'Leveret' },
    submitCase: {
      wishId,
      reason: 'economy',
      paper: aPaper(),
      also: [],
      answerBy: null,
      links: [],
      amount: kroner(1),
    },
    openInbox: {},
    openDecided: { next: null },
    openProducts: {},
    openTop: { productId, wishes: 5 },
    openWaiting: {},
    openCase: { caseId },
    decideDone: { wishId, rev: 0, change: { change: 'add', text: 'Nyt' }, basis: 'Fordi', reference: '' },
    openDraft: { wishId },
    saveDraft: { wishId, rev: 0, draft: { reason: null, paper: aPaper(), answerBy: null, links: [] } },
    withdrawCase: { wishId, reason: 'Ikke klar' },
    declareConflict: { caseId, reason: 'Min arbejdsgiver' },
    decideCase: {
      caseId,
      rev: 99,
      outcome: 'approved',
      motive: 'Ja',
      amount: null,
      extraGrant: kroner(0),
      condition: '',
      leftOut: [],
      otherYear: null,
      takingPart: [],
      reference: '',
    },
    openSettings: { productId },
    saveSettings: {
      productId,
      rev: 99,
      settings: (await site.value('tovholder', 'openSettings', { productId })).product.settings,
    },
    saveMembers: { productId, rev: 99, authorities: [], members: [], groups: [] },
    checkSetUp: { productId },
    nameStandIn: { productId, rev: 99, standIn: null, reason: '' },
    handOver: { productId, rev: 99, from: 'nobody', to: 'nobody', keep: [], reason: '' },
    findGroups: { productId, query: 'a' },
    setFrame: {
      productId,
      rev: 99,
      year: 2026,
      amount: kroner(1),
      wishLimit: null,
      basis: 'Budget',
      reference: 'Møde',
    },
    carryOver: {
      productId,
      year: 2025,
      bound: kroner(1),
      rest: kroner(1),
      basis: 'Budget',
      reference: 'Møde',
    },
    bringIn: {
      productId,
      grantId: 'grant-1',
      year: 2026,
      purpose: 'coordination',
      kind: 'base',
      amount: kroner(1),
      basis: 'Budget',
      reference: 'Møde',
    },
    payCoordination: { productId, year: 2026, amount: kroner(1), invoice: '1', text: 'Møde' },
    keepAgreement: {
      productId,
      rev: 0,
      agreement: {
        kind: 'connection',
        authorityId: 'odense',
        from: '2026-01-01',
        until: null,
        reference: '1',
      },
    },
    agreeOrder: { productId, agreementId: 'agreement-1', order: [wishId], basis: '', reference: 'Møde' },
    findPeople: { productId, query: 'a' },
    beginExport: { productId },
    exportRows: { productId, part: 'decisions', next: null },
    tryImport: {
      productId,
      file: aFileHead(),
      wishFilter: '',
      statuses: [],
      groupIds: [],
      issues: [],
      accountIds: [],
      pageIds: [],
    },
    importRows: { productId, file: aFileHead(), part: 'decisions', rows: [], issues: [] },
    finishImport: { productId, file: aFileHead() },
    dropImport: { productId },
  };
});
afterAll(() => site.stage.stop());

const isRefused = async (persona: PersonaName, call: Call): Promise<boolean> => {
  const answer = await site.call(persona, call, payloads[call]);
  return !answer.ok && answer.error.code === 'refused';
};

const mayCall = (persona: keyof typeof ROLE_OF, call: Call): boolean =>
  rolesFor(ACTION[call], { hasSteeringGroup: true }).includes(ROLE_OF[persona]);

// The wish to be rejected does not exist, so that call is refused to everybody; its right is tested with the wish at hand.
const decided = CALLS.filter((call) => call !== 'rejectWish');

test.each(PERSONAS_WITH_ROLE.flatMap((persona) => decided.map((call) => [persona, call] as const)))(
  '%s and %s agree with the role matrix',
  async (persona, call) => {
    expect(await isRefused(persona, call)).toBe(!mayCall(persona, call));
  },
);

test.each(CALLS)('refuses %s to somebody who may not see the project', async (call) => {
  expect(await site.call('reader', call, payloads[call])).toEqual({ ok: false, error: { code: 'refused' } });
});

test.each(CALLS)('refuses %s where the platform names no account', async (call) => {
  const answer = await site.stage.invoke('', 'wishes-page', call, payloads[call]);
  expect(answer).toEqual({ ok: false, error: { code: 'refused' } });
});

test('believes no account that a page sends along', async () => {
  const disguised = { ...payloads.startWish, accountId: 'stage-mette' };
  const answer = await site.stage.invoke('stage-peter', 'wishes-page', 'startWish', disguised, {
    accountId: 'stage-mette',
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'badInput' } });
});
