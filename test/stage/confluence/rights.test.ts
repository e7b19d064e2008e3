import { allOf, at, KARL, LINE, list, METTE, openWiki, PETER, text, update, V1, V2, type Wiki } from './wiki';

const read = async (wiki: Wiki, caller: string, id: string) =>
  (await wiki.call(caller, `GET ${V2}/pages/${id}`)).status;

const restriction = (operation: string, ...accountIds: string[]) => ({
  operation,
  restrictions: { user: accountIds.map((accountId) => ({ type: 'known', accountId })) },
});

const restrict = (wiki: Wiki, id: string, body: unknown, caller = METTE) =>
  wiki.call(caller, `PUT ${V1}/content/${id}/restriction`, body);

const titles = async (wiki: Wiki, caller: string) =>
  (await allOf(wiki, caller, `${V2}/pages`)).map((page) => text(page, 'title'));

describe('a space', () => {
  it('shows its pages to those it lets in, and nothing to others', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    expect(await read(wiki, LINE, id)).toBe(200);
    expect(await read(wiki, KARL, id)).toBe(404);
    expect(await titles(wiki, KARL)).toEqual([]);
    expect(await wiki.titles('type = page', KARL)).toEqual([]);
  });

  it('opens and closes at once', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    wiki.confluence.setGrants('KON', KARL, ['view']);
    expect(await read(wiki, KARL, id)).toBe(200);
    wiki.confluence.setGrants('KON', KARL, []);
    expect(await read(wiki, KARL, id)).toBe(404);
  });

  it('lets nobody do anything who may not see it', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    wiki.confluence.setGrants('KON', KARL, ['edit', 'delete', 'administer']);
    expect((await wiki.call(KARL, `DELETE ${V2}/pages/${id}`)).status).toBe(404);
  });

  it('lets the app do everything', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    expect((await wiki.call('app', `PUT ${V2}/pages/${id}`, update(id, 2))).status).toBe(200);
    expect((await wiki.call('app', `DELETE ${V2}/pages/${id}`)).status).toBe(204);
    expect((await wiki.call('app', `DELETE ${V2}/pages/${id}?purge=true`)).status).toBe(204);
  });

  it('tells what one may do with a page', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    const operations = async (caller: string) =>
      list((await wiki.call(caller, `GET ${V2}/pages/${id}/operations`)).body, 'operations').map((entry) =>
        text(entry, 'operation'),
      );
    expect(await operations(LINE)).toEqual(['read', 'export']);
    expect(await operations(PETER)).toContain('update');
    expect(await operations(PETER)).not.toContain('delete');
    expect(await operations(METTE)).toEqual(
      expect.arrayContaining(['update', 'delete', 'administer', 'purge']),
    );
    expect((await wiki.call(KARL, `GET ${V2}/pages/${id}/operations`)).status).toBe(404);
  });
});

describe('without an account', () => {
  it('nobody gets in where no space is open', async () => {
    const { call } = openWiki();
    expect((await call('nobody', `GET ${V2}/pages`)).status).toBe(401);
    const search = await call('nobody', `GET ${V1}/search?cql=type%3Dpage`);
    expect(search.status).toBe(403);
    expect(at(search.body, 'data', 'authorized')).toBe(false);
  });

  it('an open space is read, listed and searched, and no other', async () => {
    const wiki = openWiki();
    const hidden = await wiki.page('Lukket');
    const open = wiki.confluence.createSpace({ key: 'AAB', name: 'Åbent', grants: {}, anonymous: true });
    expect(await read(wiki, 'nobody', open.homepageId)).toBe(200);
    expect(await read(wiki, 'nobody', hidden)).toBe(404);
    expect(await titles(wiki, 'nobody')).toEqual(['Åbent']);
    expect(await wiki.titles('type = page', 'nobody')).toEqual(['Åbent']);
    expect(await wiki.titles('creator = currentUser()', 'nobody')).toEqual([]);
    expect(await titles(wiki, KARL)).toEqual(['Åbent']);
    wiki.confluence.setAnonymous('AAB', false);
    expect((await wiki.call('nobody', `GET ${V2}/pages`)).status).toBe(401);
  });

  it('nothing is written', async () => {
    const wiki = openWiki();
    wiki.confluence.setAnonymous('KON', true);
    const id = await wiki.page('Referat');
    const statuses = await Promise.all([
      wiki.call('nobody', `POST ${V2}/pages`, { spaceId: wiki.spaceId, title: 'A' }),
      wiki.call('nobody', `PUT ${V2}/pages/${id}`, update(id, 2)),
      wiki.call('nobody', `DELETE ${V2}/pages/${id}`),
      wiki.call('nobody', `POST ${V1}/content/${id}/label`, [{ prefix: 'global', name: 'a' }]),
      wiki.call('nobody', `POST ${V2}/pages/${id}/properties`, { key: 'k', value: 1 }),
      wiki.call('nobody', `PUT ${V1}/content/${id}/restriction`, []),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 403, 404, 404]);
  });

  it('a restricted page of an open space stays hidden, with all below it', async () => {
    const wiki = openWiki();
    wiki.confluence.setAnonymous('KON', true);
    const id = await wiki.page('Referat');
    const below = await wiki.page('Bilag', { parentId: id });
    wiki.confluence.restrict(id, { read: [METTE] });
    expect(await read(wiki, 'nobody', id)).toBe(404);
    expect(await read(wiki, 'nobody', below)).toBe(404);
  });

  it('people are told as nobody, and cannot be looked up', async () => {
    const wiki = openWiki();
    wiki.confluence.setAnonymous('KON', true);
    expect((await wiki.call('nobody', `GET ${V1}/user/current`)).body).toMatchObject({ type: 'anonymous' });
    expect((await wiki.call('nobody', `POST ${V2}/users-bulk`, { accountIds: [METTE] })).status).toBe(404);
  });
});

describe('restrictions', () => {
  it('hide a page from all others, in lists and searches too', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    expect((await restrict(wiki, id, [restriction('read', METTE)])).status).toBe(200);
    expect(await read(wiki, METTE, id)).toBe(200);
    expect(await read(wiki, PETER, id)).toBe(404);
    expect(await titles(wiki, PETER)).toEqual(['Koordinationsgruppen']);
    expect(await wiki.titles('title = "Referat"', PETER)).toEqual([]);
  });

  it('on reading are handed down, and all on the way up count', async () => {
    const wiki = openWiki();
    const parent = await wiki.page('Møder');
    const child = await wiki.page('Referat', { parentId: parent });
    const grandchild = await wiki.page('Bilag', { parentId: child });
    await restrict(wiki, parent, [restriction('read', METTE, PETER)]);
    expect(await read(wiki, PETER, grandchild)).toBe(200);
    expect(await read(wiki, LINE, grandchild)).toBe(404);
    await restrict(wiki, child, [restriction('read', METTE, LINE)]);
    expect(await read(wiki, PETER, grandchild)).toBe(404);
    expect(await read(wiki, LINE, grandchild)).toBe(404);
    const below = await wiki.call(PETER, `GET ${V2}/pages/${parent}/descendants`);
    expect(list(below.body, 'results')).toEqual([]);
  });

  it('on changing keep others from it, but not from the pages below', async () => {
    const wiki = openWiki();
    const parent = await wiki.page('Møder');
    const child = await wiki.page('Referat', { parentId: parent });
    await restrict(wiki, parent, [restriction('update', METTE)]);
    const change = async (id: string) =>
      (await wiki.call(PETER, `PUT ${V2}/pages/${id}`, update(id, 2))).status;
    expect(await read(wiki, PETER, parent)).toBe(200);
    expect(await change(parent)).toBe(404);
    expect(await change(child)).toBe(200);
  });

  it('are followed when a page is moved under them', async () => {
    const wiki = openWiki();
    const closed = await wiki.page('Lukket');
    const id = await wiki.page('Referat');
    await restrict(wiki, closed, [restriction('read', METTE)]);
    await wiki.call(METTE, `PUT ${V1}/content/${id}/move/append/${closed}`);
    expect(await read(wiki, PETER, id)).toBe(404);
  });

  it('do not keep the app out', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    await restrict(wiki, id, [restriction('read', METTE), restriction('update', METTE)]);
    expect(await read(wiki, 'app', id)).toBe(200);
    expect((await wiki.call('app', `PUT ${V2}/pages/${id}`, update(id, 2))).status).toBe(200);
  });

  it('are all replaced by those that are put', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    await restrict(wiki, id, [restriction('read', METTE), restriction('update', METTE, PETER)]);
    const answer = await restrict(wiki, id, { results: [restriction('update', METTE)] });
    expect(answer.body).toMatchObject({
      results: [
        { operation: 'read', restrictions: { user: { results: [], size: 0 } } },
        { operation: 'update', restrictions: { user: { results: [{ accountId: METTE }], size: 1 } } },
      ],
      restrictionsHash: expect.any(String),
    });
    expect(await read(wiki, PETER, id)).toBe(200);
  });

  it('are read as a list or by operation', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    await restrict(wiki, id, [restriction('read', METTE, LINE)]);
    const path = `${V1}/content/${id}/restriction`;
    const page = await wiki.call(LINE, `GET ${path}?start=1&limit=1&expand=content`);
    expect(at(page.body, 'results', 0)).toMatchObject({
      restrictions: { user: { results: [{ accountId: LINE }], start: 1, limit: 1 } },
      content: { id, type: 'page' },
    });
    expect((await wiki.call(LINE, `GET ${path}/byOperation`)).body).toMatchObject({
      read: { operation: 'read', restrictions: { user: { size: 2 } } },
      update: { operation: 'update', restrictions: { user: { size: 0 } } },
    });
    expect((await wiki.call(PETER, `GET ${path}`)).status).toBe(404);
  });

  it.each([
    ['an operation that takes none', 400, [restriction('delete', METTE)]],
    ['an operation that does not exist', 400, [restriction('dance', METTE)]],
    ['somebody nobody knows', 400, [restriction('read', 'stage-ukendt')]],
    [
      'somebody without an account id',
      400,
      [{ operation: 'read', restrictions: { user: [{ type: 'known' }] } }],
    ],
    ['a group', 501, [{ operation: 'read', restrictions: { group: [{ type: 'group', id: 'g' }] } }]],
  ])('cannot be put on %s', async (_what, status, body) => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    expect((await restrict(wiki, id, body)).status).toBe(status);
    expect(await read(wiki, PETER, id)).toBe(200);
  });

  it('are put by those who may change the page', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    expect((await restrict(wiki, id, [restriction('read', LINE)], LINE)).status).toBe(404);
  });
});
