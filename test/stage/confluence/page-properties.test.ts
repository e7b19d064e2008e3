import { allOf, at, KARL, LINE, list, METTE, openWiki, text, V2 } from './wiki';

async function pageWithProperty() {
  const wiki = openWiki();
  const id = await wiki.page('Referat');
  const path = `${V2}/pages/${id}/properties`;
  const made = await wiki.call(METTE, `POST ${path}`, { key: 'tilstand', value: { trin: 'kladde' } });
  return { wiki, id, path, one: `${path}/${text(made.body, 'id')}`, made };
}

describe('properties of a page', () => {
  it('are made once, with a first version', async () => {
    const { wiki, path, made } = await pageWithProperty();
    expect(made).toMatchObject({
      status: 200,
      body: { key: 'tilstand', value: { trin: 'kladde' }, version: { number: 1, authorId: METTE } },
    });
    expect((await wiki.call(METTE, `POST ${path}`, { key: 'tilstand', value: 1 })).status).toBe(400);
  });

  it('are found by their exact key or their id', async () => {
    const { wiki, path, one } = await pageWithProperty();
    await wiki.call(METTE, `POST ${path}`, { key: 'andet', value: null });
    const found = async (query: string) =>
      list((await wiki.call(LINE, `GET ${path}${query}`)).body, 'results').map((property) =>
        text(property, 'key'),
      );
    expect(await found('?key=tilstand')).toEqual(['tilstand']);
    expect(await found('?key=Tilstand')).toEqual([]);
    expect(await found('?sort=key')).toEqual(['andet', 'tilstand']);
    expect(await found('?sort=-key')).toEqual(['tilstand', 'andet']);
    expect(at((await wiki.call(LINE, `GET ${one}`)).body, 'value', 'trin')).toBe('kladde');
    expect((await wiki.call(LINE, `GET ${path}/1`)).status).toBe(404);
  });

  it('take the next version, and no other', async () => {
    const { wiki, one } = await pageWithProperty();
    const put = (number: number, value: unknown) =>
      wiki.call(METTE, `PUT ${one}`, { key: 'tilstand', value, version: { number, message: 'Videre' } });
    expect((await put(1, 'x')).status).toBe(409);
    expect((await put(3, 'x')).status).toBe(409);
    expect((await put(2, { trin: 'godkendt' })).body).toMatchObject({
      value: { trin: 'godkendt' },
      version: { number: 2, message: 'Videre' },
    });
    expect((await put(2, 'x')).status).toBe(409);
  });

  it('keep their keys', async () => {
    const { wiki, one } = await pageWithProperty();
    const renamed = { key: 'andet', value: 1, version: { number: 2 } };
    expect((await wiki.call(METTE, `PUT ${one}`, renamed)).status).toBe(400);
  });

  it.each([
    ['an empty key', { key: '', value: 1 }],
    ['a key of more than 255 characters', { key: 'k'.repeat(256), value: 1 }],
    ['no value', { key: 'k' }],
    ['a value of more than 32 KB', { key: 'k', value: 'æ'.repeat(16 * 1024) }],
  ])('cannot have %s', async (_what, body) => {
    const { wiki, path } = await pageWithProperty();
    expect((await wiki.call(METTE, `POST ${path}`, body)).status).toBe(400);
  });

  it('go when they are deleted', async () => {
    const { wiki, one } = await pageWithProperty();
    expect((await wiki.call(METTE, `DELETE ${one}`)).status).toBe(204);
    expect((await wiki.call(METTE, `DELETE ${one}`)).status).toBe(404);
    expect((await wiki.call(METTE, `GET ${one}`)).status).toBe(404);
  });

  it('are read by readers and written by writers', async () => {
    const { wiki, path, one } = await pageWithProperty();
    expect((await wiki.call(LINE, `POST ${path}`, { key: 'k', value: 1 })).status).toBe(404);
    expect((await wiki.call(LINE, `DELETE ${one}`)).status).toBe(404);
    expect((await wiki.call(KARL, `GET ${path}`)).status).toBe(404);
  });

  it('are listed page by page', async () => {
    const { wiki, path } = await pageWithProperty();
    for (let n = 1; n <= 4; n += 1) await wiki.call(METTE, `POST ${path}`, { key: `k${n}`, value: n });
    const all = await allOf(wiki, METTE, `${path}?limit=2`);
    expect(all.map((property) => text(property, 'key'))).toEqual(['tilstand', 'k1', 'k2', 'k3', 'k4']);
  });
});
