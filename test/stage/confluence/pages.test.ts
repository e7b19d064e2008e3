import {
  adfBody,
  allOf,
  at,
  document,
  KARL,
  LINE,
  list,
  METTE,
  openWiki,
  PETER,
  storageBody,
  text,
  V2,
  type Wiki,
} from './wiki';

const create = (wiki: Wiki, fields: Record<string, unknown>, caller = METTE, query = '') =>
  wiki.call(caller, `POST ${V2}/pages${query}`, { spaceId: wiki.spaceId, ...fields });

describe('a new page', () => {
  it('stands below the homepage of its space, with a first version by its author', async () => {
    const wiki = openWiki();
    const answer = await create(wiki, { title: 'Referat', body: storageBody('<p>Klar</p>') });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      status: 'current',
      title: 'Referat',
      spaceId: wiki.spaceId,
      parentId: wiki.homepageId,
      parentType: 'page',
      authorId: METTE,
      ownerId: METTE,
      createdAt: '2026-03-02T09:00:00.000Z',
      version: { number: 1, authorId: METTE, createdAt: '2026-03-02T09:00:00.000Z' },
      body: { storage: { representation: 'storage', value: '<p>Klar</p>' } },
      _links: {
        base: 'https://stage.example/wiki',
        webui: expect.stringMatching(/^\/spaces\/KON\/pages\/\d+\/Referat$/),
      },
    });
  });

  it('may stand below another page, or at the top of the space', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Møder');
    expect((await create(wiki, { title: 'Referat', parentId: id })).body).toMatchObject({ parentId: id });
    expect((await create(wiki, { title: 'Top' }, METTE, '?root-level=true')).body).toMatchObject({
      parentId: null,
      parentType: null,
    });
  });

  it('is refused below a page of another space, or a page that is not there', async () => {
    const wiki = openWiki();
    const other = wiki.confluence.createSpace({ key: 'X', name: 'X', grants: { [METTE]: ['view', 'edit'] } });
    expect((await create(wiki, { title: 'A', parentId: other.homepageId })).status).toBe(404);
    expect((await create(wiki, { title: 'A', parentId: '1' })).status).toBe(404);
    const both = await create(wiki, { title: 'A', parentId: wiki.homepageId }, METTE, '?root-level=true');
    expect(both.status).toBe(400);
  });

  it('has a title of its own in the space, however it is written', async () => {
    const wiki = openWiki();
    await wiki.page('Referat');
    const answer = await create(wiki, { title: ' REFERAT ' });
    expect(answer.status).toBe(400);
    expect(text(answer.body, 'errors', 0, 'title')).toContain('A page with this title already exists');
    const other = wiki.confluence.createSpace({ key: 'X', name: 'X', grants: { [METTE]: ['view', 'edit'] } });
    expect((await create(wiki, { spaceId: other.id, title: 'Referat' })).status).toBe(200);
  });

  it.each([
    ['without a title', {}],
    ['with an empty title', { title: '  ' }],
    ['with a title of more than 255 characters', { title: 'x'.repeat(256) }],
    ['with a text in two ways', { title: 'A', body: { ...storageBody(''), atlas_doc_format: {} } }],
    ['with a text in no known way', { title: 'A', body: { value: '<p/>' } }],
    [
      'with a document of nodes that do not exist',
      { title: 'A', body: adfBody({ type: 'doc', version: 1, content: [{ type: 'anchor' }] }) },
    ],
    [
      'with a document that is not JSON',
      { title: 'A', body: { representation: 'atlas_doc_format', value: '{' } },
    ],
    ['with markup that is not closed', { title: 'A', body: storageBody('<p>Klar') }],
    ['with a bare sign of markup', { title: 'A', body: storageBody('<p>5 < 6 & 7</p>') }],
  ])('is refused %s', async (_what, fields) => {
    const wiki = openWiki();
    expect((await create(wiki, fields)).status).toBe(400);
    expect(list((await wiki.call(METTE, `GET ${V2}/pages`)).body, 'results')).toHaveLength(1);
  });

  it('may have a title of 255 characters', async () => {
    expect((await create(openWiki(), { title: 'x'.repeat(255) })).status).toBe(200);
  });

  it('is refused when it is larger than 5 MB', async () => {
    const large = { title: 'A', body: storageBody(`<p>${'x'.repeat(5 * 1024 * 1024)}</p>`) };
    expect((await create(openWiki(), large)).status).toBe(413);
  });

  it('is refused to those who may not write in the space, as if there were none', async () => {
    const wiki = openWiki();
    for (const caller of [LINE, KARL]) expect((await create(wiki, { title: 'A' }, caller)).status).toBe(404);
    expect((await create(wiki, { title: 'A' }, PETER)).status).toBe(200);
    expect((await create(wiki, { title: 'A', spaceId: '1' })).status).toBe(404);
  });

  it('is its author’s alone when it is private', async () => {
    const wiki = openWiki();
    const answer = await create(wiki, { title: 'Noter' }, METTE, '?private=true');
    const read = `GET ${V2}/pages/${text(answer.body, 'id')}`;
    expect((await wiki.call(PETER, read)).status).toBe(404);
    expect((await wiki.call(METTE, read)).status).toBe(200);
  });
});

describe('a page', () => {
  it('is read in the representation that is asked for', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat', { body: adfBody(document('Klar & færdig')) });
    const value = async (format: string) =>
      text(
        (await wiki.call(METTE, `GET ${V2}/pages/${id}?body-format=${format}`)).body,
        'body',
        format,
        'value',
      );
    expect(JSON.parse(await value('atlas_doc_format'))).toEqual(document('Klar & færdig'));
    expect(await value('storage')).toBe('<p>Klar &amp; færdig</p>');
    expect(await value('view')).toBe('<p>Klar &amp; færdig</p>');
    expect(at((await wiki.call(METTE, `GET ${V2}/pages/${id}`)).body, 'body')).toEqual({});
  });

  it('is read with its labels, properties, versions and what the reader may do', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    await wiki.call(METTE, `POST ${V2}/pages/${id}/properties`, { key: 'a', value: 1 });
    const parts = 'include-labels=true&include-properties=true&include-operations=true&include-versions=true';
    const { body } = await wiki.call(LINE, `GET ${V2}/pages/${id}?${parts}&include-version=false`);
    expect(body).toMatchObject({
      labels: { results: [], meta: { hasMore: false } },
      properties: { results: [{ key: 'a', value: 1 }] },
      operations: {
        results: [
          { operation: 'read', targetType: 'page' },
          { operation: 'export', targetType: 'page' },
        ],
      },
      versions: { results: [{ number: 1 }] },
    });
    expect(at(body, 'version')).toBeUndefined();
  });

  it('is found in an earlier version', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Udkast', { body: storageBody('<p>1</p>') });
    await wiki.call(METTE, `PUT ${V2}/pages/${id}`, {
      id,
      status: 'current',
      title: 'Referat',
      body: storageBody('<p>2</p>'),
      version: { number: 2, message: 'Rettet' },
    });
    const read = (query: string) => wiki.call(METTE, `GET ${V2}/pages/${id}?body-format=storage${query}`);
    expect((await read('&version=1')).body).toMatchObject({
      status: 'historical',
      title: 'Udkast',
      version: { number: 1 },
      body: { storage: { value: '<p>1</p>' } },
    });
    expect((await read('&version=2')).body).toMatchObject({
      status: 'current',
      version: { message: 'Rettet' },
    });
    expect((await read('&version=3')).status).toBe(404);
  });

  it('has an address that is a number', async () => {
    const answer = await openWiki().call(METTE, `GET ${V2}/pages/referat`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ status: 400, code: 'INVALID_REQUEST_PARAMETER' }] });
  });

  it('that is not there is told in the shape of the second generation', async () => {
    expect(await openWiki().call(METTE, `GET ${V2}/pages/1`)).toMatchObject({
      status: 404,
      body: { errors: [{ status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: null }] },
    });
  });
});

describe('the list of pages', () => {
  const titlesOf = (body: unknown) => list(body, 'results').map((page) => text(page, 'title'));

  async function somePages() {
    const wiki = openWiki();
    const first = await wiki.page('Årsplan');
    wiki.clock.advance(1000);
    const second = await wiki.page('Referat');
    const other = wiki.confluence.createSpace({
      key: 'X',
      name: 'Åbent',
      grants: { [METTE]: ['view', 'edit'] },
    });
    return { ...wiki, wiki, first, second, other };
  }

  it.each([
    ['', ['Koordinationsgruppen', 'Årsplan', 'Referat', 'Åbent']],
    ['?sort=title', ['Koordinationsgruppen', 'Referat', 'Åbent', 'Årsplan']],
    ['?sort=-created-date', ['Åbent', 'Referat', 'Årsplan', 'Koordinationsgruppen']],
    ['?title=referat', ['Referat']],
    ['?status=trashed', []],
    [
      '?status=current,archived&subtype=page&sort=-id',
      ['Åbent', 'Referat', 'Årsplan', 'Koordinationsgruppen'],
    ],
    ['?subtype=live', []],
  ])('GET /pages%s', async (query, expected) => {
    const { call } = await somePages();
    expect(titlesOf((await call(METTE, `GET ${V2}/pages${query}`)).body)).toEqual(expected);
  });

  it('is narrowed to ids, repeated or with commas, and to spaces', async () => {
    const { call, first, second, other } = await somePages();
    const titles = async (query: string) => titlesOf((await call(METTE, `GET ${V2}/pages?${query}`)).body);
    expect(await titles(`id=${first}&id=${second}`)).toEqual(['Årsplan', 'Referat']);
    expect(await titles(`id=${first},${second},1`)).toEqual(['Årsplan', 'Referat']);
    expect(await titles(`space-id=${other.id}`)).toEqual(['Åbent']);
    expect((await call(METTE, `GET ${V2}/pages?id=${'1,'.repeat(251)}`)).status).toBe(400);
  });

  it('of a space is whole, or only its top', async () => {
    const { call, spaceId } = await somePages();
    const titles = async (query: string) =>
      titlesOf((await call(METTE, `GET ${V2}/spaces/${spaceId}/pages${query}`)).body);
    expect(await titles('')).toEqual(['Koordinationsgruppen', 'Årsplan', 'Referat']);
    expect(await titles('?depth=root')).toEqual(['Koordinationsgruppen']);
  });

  it('has the texts when they are asked for', async () => {
    const { call, first } = await somePages();
    const { body } = await call(METTE, `GET ${V2}/pages?id=${first}&body-format=storage`);
    expect(at(body, 'results', 0, 'body')).toEqual({ storage: { representation: 'storage', value: '' } });
  });

  it.each(['0', '251', 'mange'])('takes no limit of %s', async (limit) => {
    expect((await openWiki().call(METTE, `GET ${V2}/pages?limit=${limit}`)).status).toBe(400);
  });

  it('leads from page to page by the link and by the header, with no page twice', async () => {
    const wiki = openWiki();
    for (let n = 1; n <= 11; n += 1) await wiki.page(`Side ${n}`);
    const first = await wiki.call(METTE, `GET ${V2}/pages?limit=5&sort=-title`);
    const next = text(first.body, '_links', 'next');
    expect(first.headers['link']).toBe(`<${next}>; rel="next", <https://stage.example/wiki>; rel="base"`);
    const all = await allOf(wiki, METTE, `${V2}/pages?limit=5&sort=-title`);
    expect(new Set(all.map((page) => text(page, 'id'))).size).toBe(12);
    expect(all).toHaveLength(12);
  });

  it('goes on where it was when pages come and go meanwhile', async () => {
    const wiki = openWiki();
    for (let n = 1; n <= 6; n += 1) await wiki.page(`Side ${n}`);
    const { body } = await wiki.call(METTE, `GET ${V2}/pages?limit=3&sort=-id`);
    const seen = list(body, 'results').map((page) => text(page, 'title'));
    await wiki.page('Side 7');
    const after = await wiki.call(METTE, `GET ${text(body, '_links', 'next')}`);
    expect([...seen, ...titlesOf(after.body)]).toEqual([
      'Side 6',
      'Side 5',
      'Side 4',
      'Side 3',
      'Side 2',
      'Side 1',
    ]);
  });

  it('takes a cursor only for the question and the person it was given for', async () => {
    const wiki = openWiki();
    for (let n = 1; n <= 3; n += 1) await wiki.page(`Side ${n}`);
    const { body } = await wiki.call(METTE, `GET ${V2}/pages?limit=1`);
    const next = text(body, '_links', 'next');
    expect((await wiki.call(METTE, `GET ${next}&title=x`)).status).toBe(400);
    expect((await wiki.call(LINE, `GET ${next}`)).status).toBe(400);
    expect((await wiki.call(METTE, `GET ${V2}/pages?cursor=x`)).status).toBe(400);
  });
});
