import { kroner } from '../../src/domain/money';
import { newProfile } from '../../src/domain/publishing/profile';
import { ALL_PERMISSIONS } from '../../stage/jira/administration';
import type { ProjectPermission } from '../../stage/jira/model';
import { PERSONAS } from '../../stage/personas';
import { aDocumentationSite, type DocumentationSite } from './documentation-site';
import { aContact } from './publishing';
import { aPaper } from './cases';
import { anAnswer, aSubmittedWish } from './steering-site';

const TODAY = new Date().toISOString().slice(0, 10);
const YEAR = new Date().getFullYear();

const fulfil = async (site: DocumentationSite, wishId: string): Promise<void> => {
  let { rev, wish } = await site.value('tovholder', 'openWish', { wishId });
  for (const { id } of wish.done.criteria) {
    const change = { change: 'meet', id, evidence: 'Set på mødet' } as const;
    ({ rev, wish } = await site.value('tovholder', 'changeDone', { wishId, rev, change }));
  }
};

const moneyMoves = async (site: DocumentationSite): Promise<void> => {
  const { productId } = site;
  const delivered = await site.readyWish({ title: 'Vis trafik', estimate: 30_000 });
  const start = { wishId: delivered, amount: kroner(30_000), reference: 'Møde 1' };
  await site.value('coordinationOdense', 'startWish', start);
  await site.value('secretariat', 'registerInvoice', {
    wishId: delivered,
    amount: kroner(10_000),
    invoice: '1042',
  });
  await fulfil(site, delivered);
  await site.value('coordinationOdense', 'closeWish', {
    wishId: delivered,
    spent: kroner(15_000),
    reference: 'Møde 3',
  });
  const underWay = await site.readyWish({ title: 'Vis ruter', estimate: 60_000 });
  await site.value('coordinationOdense', 'startWish', {
    wishId: underWay,
    amount: kroner(60_000),
    reference: 'Møde 2',
  });
  const { rev } = await site.value('tovholder', 'openWish', { wishId: underWay });
  await site.value('coordinationOdense', 'decideDone', {
    wishId: underWay,
    rev,
    change: { change: 'add', text: 'Testet i to kommuner' },
    basis: 'Aftalt med leverandøren',
    reference: 'Møde 4',
  });
  const year = { productId, year: YEAR, basis: 'Budget', reference: 'Styregruppemøde 1' };
  await site.value('steeringAarhus', 'bringIn', {
    ...year,
    grantId: 'grant-1',
    purpose: 'coordination',
    kind: 'base',
    amount: kroner(50_000),
  });
  await site.value('secretariat', 'payCoordination', {
    productId,
    year: YEAR,
    amount: kroner(5_000),
    invoice: '7',
    text: 'Lokaler',
  });
};

const casesAndDrafts = async (site: DocumentationSite): Promise<void> => {
  const approved = await aSubmittedWish(site, { title: 'Fælles login' });
  await anAnswer(site, approved.caseId, { amount: null, extraGrant: kroner(310_000) });
  await aSubmittedWish(site, { title: 'Fælles dataplatform' });
  const drafted = await site.readyWish({ title: 'Kort uden net', estimate: 500_000 });
  await site.value('coordinationOdense', 'saveDraft', {
    wishId: drafted,
    rev: 0,
    draft: { reason: 'economy', paper: aPaper(), answerBy: null, links: [] },
  });
};

const agreements = async (site: DocumentationSite): Promise<void> => {
  const { productId } = site;
  const { wishes } = await site.value('tovholder', 'openWishes', { productId });
  const open = wishes.filter(({ stage }) => stage === 'open').map(({ wishId }) => wishId);
  const [first = '', second = ''] = open;
  const answer = (wishId: string, says: 'supports' | 'declines') =>
    ({ change: 'answer', wishId, answer: says }) as const;
  await site.value('coordinationOdense', 'supportWish', { rev: 0, change: answer(first, 'supports') });
  await site.value('coordinationOdense', 'supportWish', { rev: 1, change: answer(second, 'declines') });
  await site.value('coordinationBallerup', 'supportWish', { rev: 0, change: answer(first, 'supports') });
  await site.value('coordinationOdense', 'agreeOrder', {
    productId,
    agreementId: 'agreement-1',
    order: open,
    basis: '',
    reference: 'Møde 4',
  });
  await site.value('tovholder', 'keepAgreement', {
    productId,
    rev: 0,
    agreement: {
      kind: 'connection',
      authorityId: 'odense',
      from: `${YEAR}-01-01`,
      until: null,
      reference: 'Sag 1',
    },
  });
  const { rev } = await site.value('tovholder', 'openSettings', { productId });
  await site.value('tovholder', 'nameStandIn', {
    productId,
    rev,
    standIn: {
      accountId: PERSONAS.coordinationOdense.accountId,
      from: `${YEAR + 1}-07-01`,
      until: `${YEAR + 1}-07-31`,
    },
    reason: '',
  });
};

const documentation = async (site: DocumentationSite): Promise<void> => {
  const { productId } = site;
  await site.got('tovholder', 'changeChecklist', {
    productId,
    change: { change: 'addPlace', title: 'Skab' },
  });
  await site.got('tovholder', 'answerRequirement', {
    productId,
    requirementId: 'G3',
    seen: 0,
    compliance: 'Ja',
    documentation: 'https://os2.eu',
  });
  const { productId: _, ...profile } = newProfile(productId);
  await site.got('tovholder', 'saveProfile', {
    ...profile,
    productId,
    rev: 0,
    what: 'Viser vej',
    contacts: [aContact()],
  });
  const proposal = await site.got('tovholder', 'proposeMinutes', {
    productId,
    kind: 'coordination',
    date: TODAY,
  });
  await site.got('tovholder', 'draftMinutes', {
    productId,
    draftId: 'draft-1',
    kind: 'coordination',
    date: TODAY,
    title: proposal.title,
    form: 'short',
    present: '',
    wishIds: proposal.wishes.map(({ wishId }) => wishId),
    decisionIds: proposal.decisions.slice(0, 2).map(({ decision }) => decision.decisionId),
    caseIds: [],
    decided: [],
    actions: [],
    nextMeeting: null,
  });
  await site.got('tovholder', 'sendNews', {
    productId,
    newsId: 'news-1',
    subject: 'Nyt',
    text: 'Vi er i gang.',
  });
};

/** A product in which everything has happened once that the app keeps: also a wish that was deleted in Jira afterwards. */
export const aLivedInProduct = async (
  overrides: Parameters<typeof aDocumentationSite>[0] = {},
): Promise<DocumentationSite> => {
  const site = await aDocumentationSite(overrides);
  await site.setFrame({ amount: 100_000 });
  await moneyMoves(site);
  // The money that was moved is more than 80 % of the frame: those who follow it are told.
  await site.settle();
  await casesAndDrafts(site);
  await agreements(site);
  await documentation(site);
  const gone = await site.readyWish({ title: 'Fortrudt ønske', estimate: 1_000 });
  await site.rest('administrator').status('DELETE', `/rest/api/3/issue/${gone}`);
  await site.settle();
  return site;
};

/** What the issues of the product are called, by number. */
export const titlesOf = async (site: DocumentationSite): Promise<string[]> => {
  const body = { jql: 'project = VEJ ORDER BY key ASC', fields: ['summary'], maxResults: 100 };
  const { issues } = await site
    .rest('administrator')
    .post<{ issues: { fields: { summary: string } }[] }>('/rest/api/3/search/jql', body);
  return issues.map(({ fields }) => fields.summary);
};

/** Another project in which the app is not in use, with issues under the numbers from 1; its id. */
export const aFreshProject = async (
  site: DocumentationSite,
  { key, titles }: { key: string; titles: readonly string[] },
): Promise<string> => {
  const reading: readonly ProjectPermission[] = ['BROWSE_PROJECTS'];
  const everybody = Object.values(PERSONAS).map(({ accountId }) => [accountId, reading] as const);
  const permissions = {
    ...Object.fromEntries(everybody),
    [PERSONAS.administrator.accountId]: ALL_PERMISSIONS,
  };
  const { id } = site.stage.jira.createProject({ key, name: 'OS2vejviser, ny', permissions });
  for (const summary of titles) {
    const fields = { project: { key }, issuetype: { name: 'Udvikling' }, summary };
    await site.rest('administrator').post('/rest/api/3/issue', { fields });
  }
  return id;
};
