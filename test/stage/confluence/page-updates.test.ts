import {
  at,
  KARL,
  LINE,
  list,
  METTE,
  openWiki,
  PETER,
  storageBody,
  text,
  update,
  V2,
  type Wiki,
} from './wiki';

const put = (wiki: Wiki, id: string, body: unknown, caller = METTE) =>
  wiki.call(caller, `PUT ${V2}/pages/${id}`, body);

describe('an update of a page', () => {
  it('makes the next version and keeps the one before', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Udkast', { body: storageBody('<p>Før</p>') });
    wiki.clock.advance(60_000);
    const answer = await put(wiki, id, update(id, 2, { version: { number: 2, message: 'Rettet' } }), PETER);
    expect(answer.body).toMatchObject({
      title: 'Referat',
      authorId: METTE,
      version: { number: 2, message: 'Rettet', authorId: PETER, createdAt: '2026-03-02T09:01:00.000Z' },
      body: { storage: { value: '<p>Ny</p>' } },
    });
    const versions = await wiki.call(METTE, `GET ${V2}/pages/${id}/versions?body-format=storage`);
    expect(list(versions.body, 'results')).toMatchObject([
      { number: 2, authorId: PETER, page: { id, title: 'Referat' } },
      {
        number: 1,
        authorId: METTE,
        page: { id, title: 'Udkast', body: { storage: { value: '<p>Før</p>' } } },
      },
    ]);
  });

  it.each([1, 3])('is a conflict when it says version %i of a page in its first', async (number) => {
    const wiki = openWiki();
    const id = await wiki.page('Udkast');
    const answer = await put(wiki, id, update(id, number));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      errors: [
        {
          status: 409,
          code: 'CONFLICT',
          title: `Version must be incremented when updating a page. Current Version: [1]. Provided version: [${number}]`,
        },
      ],
    });
  });

  it('wins over another that was made from the same version', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Udkast');
    const answers = await Promise.all([
      put(wiki, id, update(id, 2), METTE),
      put(wiki, id, update(id, 2, { title: 'Andet' }), PETER),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
  });

  it('may keep its own title but not take another’s', async () => {
    const wiki = openWiki();
    await wiki.page('Dagsorden');
    const id = await wiki.page('Referat');
    expect((await put(wiki, id, update(id, 2))).status).toBe(200);
    expect((await put(wiki, id, update(id, 3, { title: 'dagsorden' }))).status).toBe(400);
  });

  it('may put the page below another one and give it to another owner', async () => {
    const wiki = openWiki();
    const parent = await wiki.page('Møder');
    const id = await wiki.page('Referat');
    const answer = await put(wiki, id, update(id, 2, { parentId: parent, ownerId: LINE }));
    expect(answer.body).toMatchObject({ parentId: parent, ownerId: LINE, authorId: METTE });
  });

  it.each([
    ['below itself', 400, (id: string) => ({ parentId: id })],
    ['below a page that is not there', 404, () => ({ parentId: '1' })],
    ['to a space of another number', 400, () => ({ spaceId: '1' })],
    ['with the id of another page', 400, () => ({ id: '1' })],
    ['to an owner nobody knows', 404, () => ({ ownerId: 'stage-ukendt' })],
    ['as a draft beside the page', 501, () => ({ status: 'draft' })],
  ])('is refused %s', async (_what, status, fields) => {
    const wiki = openWiki();
    const id = await wiki.page('Udkast');
    expect((await put(wiki, id, update(id, 2, fields(id)))).status).toBe(status);
    expect((await wiki.call(METTE, `GET ${V2}/pages/${id}`)).body).toMatchObject({ version: { number: 1 } });
  });

  it.each(['id', 'status', 'title', 'body', 'version'])('needs its %s', async (key) => {
    const wiki = openWiki();
    const id = await wiki.page('Udkast');
    const whole: Record<string, unknown> = update(id, 2);
    delete whole[key];
    expect((await put(wiki, id, whole)).status).toBe(400);
  });

  it('is refused to those who only read, as if there were no page', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Udkast');
    expect((await put(wiki, id, update(id, 2), LINE)).status).toBe(404);
    expect((await put(wiki, id, update(id, 2), KARL)).status).toBe(404);
  });

  it('of the title alone leaves the text', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Udkast', { body: storageBody('<p>Klar</p>') });
    const rename = (body: unknown) => wiki.call(METTE, `PUT ${V2}/pages/${id}/title`, body);
    expect((await rename({ status: 'current', title: 'Referat' })).body).toMatchObject({
      title: 'Referat',
      version: { number: 2 },
    });
    const read = await wiki.call(METTE, `GET ${V2}/pages/${id}?body-format=storage`);
    expect(at(read.body, 'body', 'storage', 'value')).toBe('<p>Klar</p>');
    expect((await rename({ status: 'current', title: 'Koordinationsgruppen' })).status).toBe(400);
    expect((await rename({ status: 'draft', title: 'A' })).status).toBe(400);
  });
});

describe('the trash', () => {
  it('takes a page out of every list and search, but not from its address', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    expect((await wiki.call(METTE, `DELETE ${V2}/pages/${id}`)).status).toBe(204);
    expect((await wiki.call(METTE, `GET ${V2}/pages/${id}`)).body).toMatchObject({ status: 'trashed' });
    expect((await wiki.call(METTE, `GET ${V2}/pages/${id}?status=current`)).status).toBe(404);
    expect(await wiki.titles('title ~ "referat"')).toEqual([]);
    const titles = async (query: string) =>
      list((await wiki.call(METTE, `GET ${V2}/pages${query}`)).body, 'results').map((page) =>
        text(page, 'title'),
      );
    expect(await titles('')).toEqual(['Koordinationsgruppen']);
    expect(await titles('?status=trashed')).toEqual(['Referat']);
    expect((await wiki.call(METTE, `DELETE ${V2}/pages/${id}`)).status).toBe(404);
  });

  it('moves what stood below the page up to its parent', async () => {
    const wiki = openWiki();
    const parent = await wiki.page('Møder');
    const child = await wiki.page('Referat', { parentId: parent });
    await wiki.call(METTE, `DELETE ${V2}/pages/${parent}`);
    expect((await wiki.call(METTE, `GET ${V2}/pages/${child}`)).body).toMatchObject({
      parentId: wiki.homepageId,
    });
  });

  it('gives a page back, unchanged but for its status', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Udkast', { body: storageBody('<p>Før</p>') });
    await wiki.call(METTE, `DELETE ${V2}/pages/${id}`);
    expect((await put(wiki, id, update(id, 1))).status).toBe(409);
    expect((await put(wiki, id, update(id, 2))).body).toMatchObject({
      status: 'current',
      title: 'Udkast',
      version: { number: 1 },
      parentId: wiki.homepageId,
      body: { storage: { value: '<p>Før</p>' } },
    });
  });

  it('keeps a page whose title has been taken', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    await wiki.call(METTE, `DELETE ${V2}/pages/${id}`);
    await wiki.page('Referat');
    expect((await put(wiki, id, update(id, 2))).status).toBe(400);
  });

  it('gives a page back by the administrator, at the top where its parent is gone', async () => {
    const wiki = openWiki();
    const parent = await wiki.page('Møder');
    const id = await wiki.page('Referat', { parentId: parent });
    await wiki.call(METTE, `DELETE ${V2}/pages/${id}`);
    await wiki.call(METTE, `DELETE ${V2}/pages/${parent}`);
    wiki.confluence.restore(id);
    expect((await wiki.call(METTE, `GET ${V2}/pages/${id}`)).body).toMatchObject({
      status: 'current',
      parentId: null,
    });
    expect(() => wiki.confluence.restore(id)).toThrow('There is no trashed page');
  });

  it('is emptied page by page, by those who administer the space', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    const purge = (caller: string) => wiki.call(caller, `DELETE ${V2}/pages/${id}?purge=true`);
    expect((await purge(METTE)).status).toBe(400);
    await wiki.call(METTE, `DELETE ${V2}/pages/${id}`);
    expect((await purge(PETER)).status).toBe(404);
    expect((await purge(METTE)).status).toBe(204);
    expect((await wiki.call(METTE, `GET ${V2}/pages/${id}`)).status).toBe(404);
  });

  it('takes pages only from those who may delete in the space', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    for (const caller of [PETER, LINE, KARL]) {
      expect((await wiki.call(caller, `DELETE ${V2}/pages/${id}`)).status).toBe(404);
    }
  });
});

describe('a draft', () => {
  async function draft(wiki: Wiki, title = 'Referat') {
    const body = { spaceId: wiki.spaceId, status: 'draft', title };
    return text((await wiki.call(METTE, `POST ${V2}/pages`, body)).body, 'id');
  }

  it('is its author’s own and in no list', async () => {
    const wiki = openWiki();
    const id = await draft(wiki);
    const read = `GET ${V2}/pages/${id}`;
    expect((await wiki.call(METTE, `${read}?get-draft=true`)).body).toMatchObject({ status: 'draft' });
    expect((await wiki.call(METTE, `${read}?status=draft`)).status).toBe(200);
    expect((await wiki.call(METTE, read)).status).toBe(404);
    expect((await wiki.call(PETER, `${read}?get-draft=true`)).status).toBe(404);
    expect(list((await wiki.call(METTE, `GET ${V2}/pages`)).body, 'results')).toHaveLength(1);
    expect(await wiki.titles('type = page')).toEqual(['Koordinationsgruppen']);
  });

  it('needs no title of its own until it is published', async () => {
    const wiki = openWiki();
    const id = await draft(wiki, 'Koordinationsgruppen');
    expect((await put(wiki, id, update(id, 1, { status: 'draft', title: '' }))).body).toMatchObject({
      status: 'draft',
      version: { number: 1 },
    });
    expect((await put(wiki, id, update(id, 1, { title: 'Koordinationsgruppen' }))).status).toBe(400);
    expect((await put(wiki, id, update(id, 2))).status).toBe(409);
    expect((await put(wiki, id, update(id, 1))).body).toMatchObject({
      status: 'current',
      version: { number: 1 },
    });
    expect((await wiki.call(LINE, `GET ${V2}/pages/${id}`)).status).toBe(200);
  });

  it('is thrown away for good, when that is said', async () => {
    const wiki = openWiki();
    const id = await draft(wiki);
    expect((await wiki.call(METTE, `DELETE ${V2}/pages/${id}`)).status).toBe(404);
    expect((await wiki.call(METTE, `DELETE ${V2}/pages/${id}?draft=true`)).status).toBe(204);
    expect((await wiki.call(METTE, `GET ${V2}/pages/${id}?get-draft=true`)).status).toBe(404);
  });
});
