import * as v from 'valibot';
import { document, heading, macro, paragraph, text } from './documents';
import { configOf, KARL, METTE, openWiki, plain, type Wiki } from './wiki';

let wiki: Wiki;

beforeEach(async () => {
  wiki = await openWiki();
});
afterEach(() => wiki.stop());

describe('the overview of a space', () => {
  test('has the page tree, the newest pages and the way to a new one', async () => {
    const page = await wiki.page('Dokumentation');
    const $ = await wiki.read('/wiki/spaces/OS2/overview');
    const links = (nth: number) =>
      $('main section')
        .eq(nth)
        .find('a')
        .map((_, link) => $(link).attr('href')?.split('?')[0])
        .toArray();
    expect($('h1').text()).toBe('OS2vejviser');
    expect(
      $('main h2')
        .map((_, each) => $(each).text())
        .toArray(),
    ).toEqual(['Sider', 'Senest opdateret']);
    expect(links(0)).toContain(`/wiki/spaces/OS2/pages/${page}`);
    expect(links(1)[0]).toBe(`/wiki/spaces/OS2/pages/${page}`);
    expect($('a.primary').attr('href')).toMatch(/^\/wiki\/spaces\/OS2\/pages\/create/);
  });

  test('finds pages by words of their titles', async () => {
    await wiki.page('Referat 24. november');
    await wiki.page('Referat 8. december');
    const found = async (words: string) => {
      const $ = await wiki.read(`/wiki/spaces/OS2/overview?q=${encodeURIComponent(words)}`);
      return plain($('main section').first().text());
    };
    expect(await found('december REFERAT')).toBe('Fundne sider Referat 8. december');
    expect(await found('budget')).toBe('Fundne sider Ingen sider har den titel.');
  });
});

describe('a new page', () => {
  const create = (values: Record<string, string>, persona: string = METTE) =>
    wiki.get(`/wiki/spaces/OS2/pages/create?_persona=${persona}`, {
      method: 'POST',
      body: new URLSearchParams(values),
    });

  test('is created as the person, with its labels, and opened in the editor', async () => {
    const response = await create({
      title: ' Referat ',
      labels: 'referat  kladde',
      parentId: wiki.open.homepageId,
    });
    const [, id = ''] = /edit-v2\/(\d+)/.exec(response.headers.get('location') ?? '') ?? [];
    expect(response.status).toBe(303);
    expect(wiki.stage.confluence.page(id)).toMatchObject({
      title: 'Referat',
      authorId: METTE,
      labels: ['referat', 'kladde'],
      ancestors: [{ id: wiki.open.homepageId }],
    });
  });

  test('is refused in the words of Confluence, and what was written stays', async () => {
    await wiki.page('Referat');
    const response = await create({ title: 'Referat', labels: 'referat' });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('Siden blev ikke oprettet:');
    expect(html).toContain('value="Referat"');
    expect(html).toContain('value="referat"');
  });

  test('is refused to those who only read', async () => {
    const response = await create({ title: 'Referat' }, KARL);
    expect(response.status).toBe(400);
    expect(wiki.stage.confluence.pagesIn(wiki.open.id)[0]?.children ?? []).toEqual([]);
  });
});

describe('the editor', () => {
  const rich = document(
    heading(3, 'Punkt 1'),
    paragraph('Vi ', text('godkender', 'strong')),
    paragraph('Tak til ', { type: 'mention', attrs: { id: METTE, text: '@Mette' } }),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('to')] }] },
    macro('board', 'm-1', { heading: 'Nu' }),
    { type: 'rule' },
  );

  const open = async (id: string, persona: string = METTE) =>
    wiki.get(`/wiki/spaces/OS2/pages/edit-v2/${id}?_persona=${persona}`);

  test('has a field for every block of words, and leaves alone what it cannot write', async () => {
    const id = await wiki.page('Referat', rich);
    const $ = await wiki.read(`/wiki/spaces/OS2/pages/edit-v2/${id}`);
    const fields = $('textarea')
      .toArray()
      .map((field) => [$(field).attr('aria-label'), $(field).attr('data-path'), $(field).text()]);
    expect(fields).toEqual([
      ['Overskrift på niveau 3', '', 'Punkt 1'],
      ['Afsnit', '', 'Vi **godkender**'],
      ['Afsnit', '0.0', 'to'],
    ]);
    expect($('.block .fixed')).toHaveLength(2);
    expect($('.macro-box')).toHaveLength(1);
    expect($('#page-title').attr('value')).toBe('Referat');
  });

  test('is given the whole document and the macros of the app', async () => {
    const id = await wiki.page('Referat', rich);
    const { editor } = configOf(await wiki.read(`/wiki/spaces/OS2/pages/edit-v2/${id}`));
    expect(editor?.document).toEqual(rich);
    expect(editor?.macros).toMatchObject([
      {
        key: 'board',
        title: 'Tavle',
        description: 'Viser, hvad gruppen arbejder med',
        config: { resource: 'ui/config', title: 'Opsætning af tavlen', size: 'large', openOnInsert: true },
      },
      { key: 'inner-circle', config: null },
      { key: 'old-board' },
    ]);
  });

  test('offers every macro but those that are no longer to be inserted', async () => {
    const id = await wiki.page('Referat');
    const $ = await wiki.read(`/wiki/spaces/OS2/pages/edit-v2/${id}`);
    const offered = $('[data-macro]').map((_, button) => $(button).attr('data-macro'));
    expect(offered.toArray()).toEqual(['board', 'inner-circle']);
  });

  test('is not there for those who may not edit', async () => {
    const id = await wiki.page('Referat');
    expect([(await open(id)).status, (await open(id, KARL)).status]).toEqual([200, 404]);
  });

  const publish = async (id: string, version: number) => {
    const response = await wiki.get('/__stage__/confluence', {
      method: 'POST',
      body: JSON.stringify({
        method: 'PUT',
        path: `/wiki/api/v2/pages/${id}`,
        accountId: METTE,
        body: {
          id,
          status: 'current',
          title: 'Referat',
          body: { representation: 'atlas_doc_format', value: JSON.stringify(rich) },
          version: { number: version },
        },
      }),
    });
    return v.parse(v.object({ result: v.object({ status: v.number() }) }), await response.json()).result
      .status;
  };

  test('publishes through the REST of Confluence as the person', async () => {
    const id = await wiki.page('Referat');
    expect(await publish(id, 2)).toBe(200);
    expect(wiki.stage.confluence.page(id)).toMatchObject({
      version: { number: 2, authorId: METTE },
      adf: rich,
    });
    expect(wiki.stage.calls.at(-1)).toMatchObject({ method: 'PUT', account: METTE, caller: 'client' });
  });

  test('is told when somebody else was first', async () => {
    const id = await wiki.page('Referat');
    await publish(id, 2);
    expect(await publish(id, 2)).toBe(409);
  });
});
