import { kroner } from '../../../src/domain/money';
import { askedOfJira } from '../../builders/asked-of-jira';
import { aSite, type Site } from '../../builders/site';
import { anAnswer, aSubmittedWish, moreProducts } from '../../builders/steering-site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 400_000, wishLimit: 250_000 });
});
afterEach(() => site.stage.stop());

const YEAR = new Date().getFullYear();

const PROJECTS = 'GET /rest/api/3/project/search';
const ISSUES = 'POST /rest/api/3/issue/bulkfetch';
const NAMES = 'GET /rest/api/3/user/bulk';

it('asks Jira three times, however many products and cases there are', async () => {
  await moreProducts(site, 12);
  for (const title of ['Fælles login', 'Fælles kort', 'Fælles søgning'])
    await aSubmittedWish(site, { title });
  const asked = await askedOfJira(site, async () => {
    const inbox = await site.value('steeringAarhus', 'openInbox', {});
    expect([inbox.waiting.length, inbox.products.length]).toEqual([3, 13]);
  });
  expect(asked).toEqual([PROJECTS, NAMES, ISSUES]);
});

it('puts the cases first that are overdue, the others stand by age', async () => {
  await aSubmittedWish(site, { title: 'Ældst' });
  await aSubmittedWish(site, { title: 'Skal svares senere', answerBy: `${YEAR + 1}-12-01` });
  await aSubmittedWish(site, { title: 'Overskredet', answerBy: `${YEAR - 1}-12-01` });
  const { waiting } = await site.value('steeringAarhus', 'openInbox', {});
  expect(waiting.map(({ wish }) => wish.title)).toEqual(['Overskredet', 'Ældst', 'Skal svares senere']);
});

it('names everybody whom a case names', async () => {
  await aSubmittedWish(site, { title: 'Fælles login' });
  const { people, waiting } = await site.value('steeringAarhus', 'openInbox', {});
  const named = [waiting[0]?.case.submittedBy, waiting[0]?.wish.order.ownerId];
  expect(people.map(({ accountId }) => accountId)).toEqual(expect.arrayContaining(named));
});

it('shows the frame of the next year once it is set', async () => {
  const { products } = await site.value('steeringAarhus', 'openInbox', {});
  expect(products[0]?.next).toBeNull();
  await site.value('steeringAarhus', 'setFrame', {
    productId: site.project.id,
    rev: 0,
    year: YEAR + 1,
    amount: kroner(500_000),
    wishLimit: null,
    basis: 'Budget vedtaget',
    reference: 'Styregruppemøde 4',
  });
  const inbox = await site.value('steeringAarhus', 'openInbox', {});
  expect(inbox.products[0]?.next).toMatchObject({ year: YEAR + 1, movements: [{ amount: kroner(500_000) }] });
  expect(inbox.products[0]?.frame.year).toBe(YEAR);
});

it('lists what was decided, the last first, with outcome, money, motive and reference', async () => {
  const login = await aSubmittedWish(site, { title: 'Fælles login' });
  const map = await aSubmittedWish(site, { title: 'Fælles kort', estimate: 280_000 });
  const search = await aSubmittedWish(site, { title: 'Fælles søgning' });
  await anAnswer(site, map.caseId, { outcome: 'approvedWithChange', amount: kroner(260_000) });
  await anAnswer(site, login.caseId, { outcome: 'notApproved', motive: 'For dyrt' });
  await anAnswer(site, search.caseId, { outcome: 'postponed' });
  const { year, decided, people, next } = await site.value('steeringAarhus', 'openDecided', { next: null });
  expect(decided).toMatchObject([
    {
      wish: { title: 'Fælles login' },
      outcome: 'notApproved',
      amount: null,
      motive: 'For dyrt',
      reference: 'Styregruppemøde 2',
    },
    {
      wish: { title: 'Fælles kort' },
      outcome: 'approvedWithChange',
      asked: kroner(280_000),
      amount: kroner(260_000),
      heading: { name: 'OS2vejviser' },
    },
  ]);
  expect([year, next, people[0]?.name]).toEqual([YEAR, null, 'Birgitte Kjær']);
});

it('asks Jira three times for what was decided', async () => {
  for (const title of ['Fælles login', 'Fælles kort'])
    await anAnswer(site, (await aSubmittedWish(site, { title })).caseId);
  const asked = await askedOfJira(site, () => site.value('steeringAarhus', 'openDecided', { next: null }));
  expect(asked).toEqual([PROJECTS, NAMES, ISSUES]);
});

it('shows no decided case of a product that the person does not decide for', async () => {
  await anAnswer(site, (await aSubmittedWish(site, { title: 'Fælles login' })).caseId);
  const answer = await site.call('tovholder', 'openDecided', { next: null });
  expect(answer).toEqual({ ok: false, error: { code: 'refused' } });
});
