import { at, KARL, LINE, list, METTE, openWiki, PETER, text, V1, V2, type Wiki } from './wiki';

const add = (wiki: Wiki, id: string, labels: unknown, caller = METTE) =>
  wiki.call(caller, `POST ${V1}/content/${id}/label`, labels);

const global = (...names: string[]) => names.map((name) => ({ prefix: 'global', name }));

const namesOf = async (wiki: Wiki, id: string, query = '') =>
  list((await wiki.call(METTE, `GET ${V2}/pages/${id}/labels${query}`)).body, 'results').map((label) =>
    text(label, 'name'),
  );

describe('labels', () => {
  it('are added to those a page has, in lower case and only once', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    await add(wiki, id, global('Referat'));
    const answer = await add(wiki, id, global('referat', 'godkendt'));
    expect(answer.body).toMatchObject({
      results: [
        { prefix: 'global', name: 'referat', label: 'referat' },
        { prefix: 'global', name: 'godkendt', label: 'godkendt' },
      ],
      start: 0,
      size: 2,
    });
    expect(await namesOf(wiki, id)).toEqual(['referat', 'godkendt']);
  });

  it('may be added one at a time and under other prefixes', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    await add(wiki, id, { prefix: 'my', name: 'referat' });
    await add(wiki, id, { prefix: 'global', name: 'aftalt' });
    expect(await namesOf(wiki, id, '?prefix=my')).toEqual(['referat']);
    expect(await namesOf(wiki, id, '?sort=name')).toEqual(['aftalt', 'referat']);
    expect(await namesOf(wiki, id, '?sort=-id')).toEqual(['aftalt', 'referat']);
    expect(await namesOf(wiki, id, '?prefix=system')).toEqual([]);
  });

  it.each(['to ord', '', 'a,b', 'spørgsmål?', 'x'.repeat(256)])('cannot be called "%s"', async (name) => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    const answer = await add(wiki, id, [...global('god'), { prefix: 'global', name }]);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('BadRequestException'),
    });
    expect(await namesOf(wiki, id)).toEqual([]);
  });

  it('lead to their pages', async () => {
    const wiki = openWiki();
    const first = await wiki.page('Januar');
    const second = await wiki.page('Februar');
    await wiki.page('Marts');
    for (const id of [first, second]) await add(wiki, id, global('referat'));
    const { body } = await wiki.call(METTE, `GET ${V2}/pages/${first}/labels`);
    const pages = `GET ${V2}/labels/${text(body, 'results', 0, 'id')}/pages`;
    const found = await wiki.call(METTE, `${pages}?sort=title`);
    expect(list(found.body, 'results').map((page) => text(page, 'title'))).toEqual(['Februar', 'Januar']);
    expect(list((await wiki.call(METTE, `${pages}?space-id=1`)).body, 'results')).toEqual([]);
    expect(list((await wiki.call(KARL, pages)).body, 'results')).toEqual([]);
    expect((await wiki.call(METTE, `GET ${V2}/labels/1/pages`)).status).toBe(404);
  });

  it('are taken off by name, also when there is none', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    await add(wiki, id, [...global('referat'), { prefix: 'my', name: 'kladde' }]);
    const remove = (name: string) => wiki.call(METTE, `DELETE ${V1}/content/${id}/label?name=${name}`);
    expect((await remove('Referat')).status).toBe(204);
    expect((await remove('my:kladde')).status).toBe(204);
    expect((await remove('findesikke')).status).toBe(204);
    expect(await namesOf(wiki, id)).toEqual([]);
    expect((await wiki.call(METTE, `DELETE ${V1}/content/${id}/label`)).status).toBe(400);
  });

  it('are put on by those who may change the page', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    expect((await add(wiki, id, global('a'), PETER)).status).toBe(200);
    expect((await add(wiki, id, global('a'), LINE)).status).toBe(403);
    expect((await add(wiki, id, global('a'), KARL)).status).toBe(404);
    expect((await wiki.call(LINE, `DELETE ${V1}/content/${id}/label?name=a`)).status).toBe(403);
  });

  it('leave the version of the page as it is', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    await add(wiki, id, global('a'));
    expect(at((await wiki.call(METTE, `GET ${V2}/pages/${id}`)).body, 'version', 'number')).toBe(1);
  });
});
