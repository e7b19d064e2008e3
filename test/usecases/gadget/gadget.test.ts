import { kroner } from '../../../src/domain/money';
import { askedOfJira } from '../../builders/asked-of-jira';
import { aSite, type Site } from '../../builders/site';
import { aSubmittedWish, moreProducts } from '../../builders/steering-site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
});
afterEach(() => site.stage.stop());

const YEAR = new Date().getFullYear();
const PROJECTS = 'GET /rest/api/3/project/search';
const ISSUES = 'POST /rest/api/3/issue/bulkfetch';
const SEARCH = 'POST /rest/api/3/search/jql';
const REFUSED = { ok: false, error: { code: 'refused' } };

const openTop = (wishes = 3) => site.value('secretariat', 'openTop', { productId: site.project.id, wishes });

describe('the top of a product', () => {
  it('has the first wishes in rank order, each as it stands to the frame, and asks Jira twice', async () => {
    await site.setFrame({ amount: 100_000 });
    for (const title of ['Først', 'Nummer to', 'Nummer tre', 'Nummer fire'])
      await site.readyWish({ title, estimate: 60_000 });
    const asked = await askedOfJira(site, async () => {
      const { heading, wishes, hasMore, fitting } = await openTop();
      expect(heading.name).toBe('OS2vejviser');
      expect(wishes.map(({ title, status }) => [title, status?.status])).toEqual([
        ['Først', 'inside'],
        ['Nummer to', 'overFrame'],
        ['Nummer tre', 'overFrame'],
      ]);
      expect([hasMore, fitting]).toEqual([true, kroner(60_000)]);
    });
    expect(asked).toEqual([PROJECTS, SEARCH]);
  });

  it('is there without a frame and without wishes', async () => {
    expect(await openTop()).toMatchObject({ frame: { movements: [] }, wishes: [], hasMore: false });
  });

  it('is refused alike where there is no right and where the project is gone', async () => {
    const productId = site.project.id;
    expect(await site.call('reader', 'openTop', { productId, wishes: 3 })).toEqual(REFUSED);
    expect(await site.call('tovholder', 'openTop', { productId: '99999', wishes: 3 })).toEqual(REFUSED);
  });
});

describe('what waits for the steering group', () => {
  it('is told to everybody who may see it, the overdue first, and asks Jira twice however much there is', async () => {
    await moreProducts(site, 12);
    await aSubmittedWish(site, { title: 'Ældst' });
    await aSubmittedWish(site, { title: 'Overskredet', answerBy: `${YEAR - 1}-12-01` });
    const asked = await askedOfJira(site, async () => {
      const { waiting, hasMore, decides } = await site.value('vendor', 'openWaiting', {});
      expect(waiting.map(({ title }) => title)).toEqual(['Overskredet', 'Ældst']);
      expect(waiting[0]).toMatchObject({
        heading: { name: 'OS2vejviser' },
        amount: kroner(310_000),
        answerBy: `${YEAR - 1}-12-01`,
        isPostponed: false,
      });
      expect([hasMore, decides]).toEqual([false, false]);
    });
    expect(asked).toEqual([PROJECTS, ISSUES]);
  });

  it('leads those to the steering group’s page who decide in a product', async () => {
    expect((await site.value('steeringAarhus', 'openWaiting', {})).decides).toBe(true);
  });

  it('says nothing of a product that the reader may not see', async () => {
    await moreProducts(site, 1);
    await aSubmittedWish(site, { title: 'Fælles login' });
    expect(await site.value('reader', 'openWaiting', {})).toMatchObject({ waiting: [], hasMore: false });
  });

  it('says nothing of a wish that Jira does not show', async () => {
    const { wishId } = await aSubmittedWish(site, { title: 'Fælles login' });
    const gone = await site.rest('administrator').status('DELETE', `/rest/api/3/issue/${wishId}`);
    expect(gone).toBe(204);
    expect(await site.value('vendor', 'openWaiting', {})).toMatchObject({ waiting: [] });
  });

  it('is empty where nothing waits, and asks Jira once', async () => {
    const asked = await askedOfJira(site, async () =>
      expect(await site.value('vendor', 'openWaiting', {})).toMatchObject({ waiting: [], hasMore: false }),
    );
    expect(asked).toEqual([PROJECTS]);
  });
});

describe('the products to choose from', () => {
  it('are those that the reader may see', async () => {
    await moreProducts(site, 2);
    const namesFor = async (persona: 'vendor' | 'reader') =>
      (await site.value(persona, 'openProducts', {})).map(({ name }) => name).sort();
    expect(await namesFor('vendor')).toEqual(['OS2produkt 1', 'OS2produkt 2', 'OS2vejviser']);
    expect(await namesFor('reader')).toEqual(['OS2produkt 1', 'OS2produkt 2']);
  });
});
