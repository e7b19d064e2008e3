import { allOf, at, LINE, list, METTE, openWiki, PETER, text, V1, V2, type Wiki } from './wiki';

const titlesIn = (items: unknown[]) => items.map((item) => text(item, 'title'));

const children = async (wiki: Wiki, id: string, query = '') =>
  titlesIn(list((await wiki.call(METTE, `GET ${V2}/pages/${id}/direct-children${query}`)).body, 'results'));

const move = (wiki: Wiki, id: string, where: string, caller = METTE) =>
  wiki.call(caller, `PUT ${V1}/content/${id}/move/${where}`);

/** Møder (Januar (Bilag), Februar, Marts) below the homepage. */
async function someMeetings() {
  const wiki = openWiki();
  const meetings = await wiki.page('Møder');
  const january = await wiki.page('Januar', { parentId: meetings });
  const february = await wiki.page('Februar', { parentId: meetings });
  const march = await wiki.page('Marts', { parentId: meetings });
  const paper = await wiki.page('Bilag', { parentId: january });
  return { wiki, meetings, january, february, march, paper };
}

describe('the tree of pages', () => {
  it('has children in their places, or in another order', async () => {
    const { wiki, meetings } = await someMeetings();
    expect(await children(wiki, meetings)).toEqual(['Januar', 'Februar', 'Marts']);
    expect(await children(wiki, meetings, '?sort=-child-position')).toEqual(['Marts', 'Februar', 'Januar']);
    expect(await children(wiki, meetings, '?sort=title')).toEqual(['Februar', 'Januar', 'Marts']);
  });

  it('tells the least of each child', async () => {
    const { wiki, january, paper } = await someMeetings();
    const { body } = await wiki.call(METTE, `GET ${V2}/pages/${january}/direct-children`);
    expect(at(body, 'results', 0)).toEqual({
      id: paper,
      status: 'current',
      title: 'Bilag',
      type: 'page',
      spaceId: wiki.spaceId,
      childPosition: expect.any(Number),
    });
  });

  it('is read level by level as deep as asked', async () => {
    const { wiki } = await someMeetings();
    const top = wiki.homepageId;
    const below = async (query: string) =>
      list((await wiki.call(METTE, `GET ${V2}/pages/${top}/descendants${query}`)).body, 'results').map(
        (item) => `${text(item, 'title')} ${String(at(item, 'depth'))}`,
      );
    expect(await below('')).toEqual(['Møder 1', 'Januar 2', 'Februar 2', 'Marts 2']);
    expect(await below('?depth=1')).toEqual(['Møder 1']);
    expect(await below('?depth=3')).toContain('Bilag 3');
    expect((await wiki.call(METTE, `GET ${V2}/pages/${top}/descendants?depth=11`)).status).toBe(400);
  });

  it('is read page by page', async () => {
    const { wiki } = await someMeetings();
    const all = await allOf(wiki, METTE, `${V2}/pages/${wiki.homepageId}/descendants?depth=5&limit=2`);
    expect(titlesIn(all)).toEqual(['Møder', 'Januar', 'Februar', 'Marts', 'Bilag']);
  });

  it('tells the way up, the highest first', async () => {
    const { wiki, meetings, january, paper } = await someMeetings();
    const { body } = await wiki.call(METTE, `GET ${V2}/pages/${paper}/ancestors`);
    expect(list(body, 'results')).toEqual(
      [wiki.homepageId, meetings, january].map((id) => ({ id, type: 'page' })),
    );
  });
});

describe('a move', () => {
  it('puts a page before or after another', async () => {
    const { wiki, meetings, january, february, march } = await someMeetings();
    expect((await move(wiki, march, `before/${january}`)).body).toEqual({ pageId: march });
    expect(await children(wiki, meetings)).toEqual(['Marts', 'Januar', 'Februar']);
    await move(wiki, january, `after/${february}`);
    expect(await children(wiki, meetings)).toEqual(['Marts', 'Februar', 'Januar']);
  });

  it('finds room again and again between the same two', async () => {
    const { wiki, meetings, january, february, march } = await someMeetings();
    await wiki.page('April', { parentId: meetings });
    for (let turn = 0; turn < 15; turn += 1) {
      await move(wiki, january, `after/${march}`);
      await move(wiki, february, `after/${march}`);
      expect(await children(wiki, meetings)).toEqual(['Marts', 'Februar', 'Januar', 'April']);
    }
  });

  it('puts a page with all below it under another', async () => {
    const { wiki, january, february, paper } = await someMeetings();
    await move(wiki, january, `append/${february}`);
    expect(await children(wiki, february)).toEqual(['Januar']);
    expect(await wiki.titles(`ancestor = ${february} order by id`)).toEqual(['Januar', 'Bilag']);
    expect((await wiki.call(METTE, `GET ${V2}/pages/${paper}`)).body).toMatchObject({
      version: { number: 1 },
    });
  });

  it('cannot make a page its own ancestor', async () => {
    const { wiki, meetings, january, paper } = await someMeetings();
    for (const where of [`append/${paper}`, `before/${paper}`, `append/${january}`]) {
      expect((await move(wiki, january, where)).status).toBe(400);
    }
    expect(await children(wiki, meetings)).toEqual(['Januar', 'Februar', 'Marts']);
  });

  it('leads to another space with all below, where no title is taken', async () => {
    const { wiki, january, meetings, paper } = await someMeetings();
    const other = wiki.confluence.createSpace({
      key: 'ARK',
      name: 'Arkiv',
      grants: { [METTE]: ['view', 'edit', 'delete'] },
    });
    expect((await move(wiki, january, `append/${other.homepageId}`)).status).toBe(200);
    expect(await wiki.titles('space = ARK order by id')).toEqual(['Januar', 'Bilag', 'Arkiv']);
    expect((await wiki.call(METTE, `GET ${V2}/pages/${paper}`)).body).toMatchObject({
      spaceId: other.id,
      parentId: january,
    });
    const again = await wiki.page('Andet', { parentId: meetings });
    await wiki.page('Bilag', { parentId: again });
    expect((await move(wiki, again, `append/${other.homepageId}`)).status).toBe(400);
    expect((await move(wiki, wiki.homepageId, `append/${other.homepageId}`)).status).toBe(400);
  });

  it('is refused to those who may not change the page or write where it goes', async () => {
    const { wiki, january, february } = await someMeetings();
    expect((await move(wiki, january, `append/${february}`, LINE)).status).toBe(403);
    const other = wiki.confluence.createSpace({
      key: 'ARK',
      name: 'Arkiv',
      grants: { [PETER]: ['view', 'edit'] },
    });
    expect((await move(wiki, january, `append/${other.homepageId}`, PETER)).status).toBe(403);
    wiki.confluence.setGrants('ARK', METTE, ['view']);
    expect((await move(wiki, january, `append/${other.homepageId}`)).status).toBe(403);
  });

  it('knows three positions, and pages that are there', async () => {
    const { wiki, january, february } = await someMeetings();
    expect((await move(wiki, january, `under/${february}`)).status).toBe(400);
    expect((await move(wiki, january, 'append/1')).status).toBe(404);
    expect((await move(wiki, '1', `append/${january}`)).status).toBe(404);
  });
});
