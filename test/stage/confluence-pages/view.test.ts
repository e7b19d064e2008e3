import { document, heading, macro, paragraph } from './documents';
import { configOf, KARL, METTE, openWiki, plain, type Wiki } from './wiki';

let wiki: Wiki;
let minutes: string;

const rich = document(
  heading(2, 'Beslutninger'),
  paragraph('Vi bygger fortryd.'),
  macro('board', 'm-1', { heading: 'Nu' }),
  macro('board', 'm-2'),
  macro('inner-circle', 'm-3'),
  macro('old-board', 'm-4'),
  { type: 'extension', attrs: { extensionType: 'com.atlassian.confluence.macro.core', extensionKey: 'toc' } },
);

beforeAll(async () => {
  wiki = await openWiki();
  minutes = await wiki.page('Referat 24. november', rich);
  await wiki.rest('POST', `/wiki/rest/api/content/${minutes}/label`, [{ prefix: 'global', name: 'referat' }]);
});
afterAll(() => wiki.stop());

const viewPath = () => `/wiki/spaces/OS2/pages/${minutes}`;
const locationOf = async (path: string) =>
  (await wiki.get(path)).headers.get('location')?.split(/[?&]_persona/)[0];

describe('the addresses of Confluence', () => {
  test('lead on to the page they mean', async () => {
    expect(await locationOf('/wiki')).toBe('/wiki/spaces/OS2/overview');
    expect(await locationOf('/wiki/spaces/OS2')).toBe('/wiki/spaces/OS2/overview');
    expect(await locationOf('/wiki/spaces/OS2/pages')).toBe('/wiki/spaces/OS2/overview');
    expect(await locationOf(`/wiki/pages/viewpage.action?pageId=${minutes}`)).toBe(viewPath());
    expect(await locationOf(`/wiki/pages/editpage.action?pageId=${minutes}`)).toBe(
      `/wiki/spaces/OS2/pages/edit-v2/${minutes}`,
    );
  });

  test('show a page with its title in the address or without', async () => {
    for (const path of [viewPath(), `${viewPath()}/Referat+24.+november`]) {
      expect((await wiki.read(path))('h1').text()).toBe('Referat 24. november');
    }
  });

  test.each([
    ['a page that is not there', () => '/wiki/spaces/OS2/pages/1'],
    ['a page of another space', () => `/wiki/spaces/KG/pages/${minutes}`],
    ['a space that is not there', () => '/wiki/spaces/NIX/overview'],
    ['a redirect to nothing', () => '/wiki/pages/viewpage.action?pageId=1'],
    ['an export that there is not', () => `${viewPath()}/export?type=excel`],
    ['anything else', () => '/wiki/nix'],
  ])('say that there is nothing for %s', async (_, path) => {
    const response = await wiki.get(path());
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Siden findes ikke');
  });

  test('keep a closed space from those who may not see it', async () => {
    expect((await wiki.get(`/wiki/spaces/KG/overview?_persona=${KARL}`)).status).toBe(404);
    expect((await wiki.get(`/wiki/spaces/KG/overview?_persona=${METTE}`)).status).toBe(200);
  });
});

describe('a page', () => {
  test('has its way, its owner, its day and its labels', async () => {
    const $ = await wiki.read(viewPath());
    expect(
      $('.crumbs a')
        .map((_, link) => $(link).text())
        .toArray(),
    ).toContain('OS2vejviser');
    expect(plain($('.byline').text())).toMatch(
      /^Ejet af Mette Lindqvist-Sørensen Senest opdateret \d\d\.\d\d\.\d{4}/,
    );
    expect($('.labels li').text()).toBe('referat');
    expect($('.document h2').text()).toBe('Beslutninger');
  });

  test('speaks English to those who read English', async () => {
    const $ = await wiki.read(`${viewPath()}?_lang=en-US`);
    expect(plain($('.byline').text())).toMatch(
      /^Owned by Mette Lindqvist-Sørensen Last updated [A-Z][a-z]{2} \d/,
    );
    expect($('title').text()).toBe('Referat 24. november – Confluence');
  });

  test('is to be edited by those who may', async () => {
    const edits = async (persona: string) =>
      (await wiki.read(`${viewPath()}?_persona=${persona}`))('a[href*="edit-v2"]').length;
    expect([await edits(METTE), await edits(KARL)]).toEqual([1, 0]);
  });

  test('has a place for each macro of the app, and a box for any other', async () => {
    const $ = await wiki.read(viewPath());
    const { placed } = configOf($);
    expect(placed.map(({ key }) => key)).toEqual(['board', 'board', 'inner-circle', 'old-board']);
    for (const { place } of placed) expect($(`#${place}`)).toHaveLength(1);
    expect($('.document .unknown').text()).toBe('toc vises ikke her');
  });

  test('tells a macro where it stands and how it is configured', async () => {
    const [first, second] = configOf(await wiki.read(viewPath())).placed;
    expect(first?.context).toMatchObject({
      accountId: METTE,
      localId: 'm-1',
      moduleKey: 'board',
      extension: {
        type: 'macro',
        content: { id: minutes, type: 'page', subtype: null },
        space: { id: wiki.open.id, key: 'OS2' },
        location: `${wiki.stage.origin}${viewPath()}`,
        isEditing: false,
        config: { heading: 'Nu' },
        references: [],
      },
    });
    expect(second?.context).toMatchObject({ localId: 'm-2', extension: { config: {} } });
  });

  test('is marked in the menu among the pages of its space', async () => {
    const $ = await wiki.read(viewPath());
    expect($('nav.menu a[aria-current=page]').text()).toBe('Referat 24. november');
    expect(
      $('nav.menu .group')
        .map((_, group) => $(group).text())
        .toArray(),
    ).toEqual(['Vejviser', 'Skilte', 'Apps', 'OS2vejviser', 'Koordinationsgruppe']);
  });
});

describe('the byline', () => {
  const items = async (path: string) => {
    const $ = await wiki.read(path);
    return $('.byline-item button')
      .toArray()
      .map((button) => [
        plain($(button).text()),
        $(button).attr('title'),
        $(button).find('img').attr('src') ?? null,
      ]);
  };

  test("shows what the app's function says, or the manifest where that fails", async () => {
    expect(await items(viewPath())).toEqual([
      ['Kladde', `Set af ${METTE}`, `${wiki.stage.appOrigin}/ui/icon.svg`],
      ['Journal', '', null],
    ]);
  });

  test('has an item with a condition only where the page carries the property', async () => {
    const page = await wiki.page('Et mærket referat');
    const titles = async () => (await items(`/wiki/spaces/OS2/pages/${page}`)).map(([title]) => title);
    expect(await titles()).toEqual(['Kladde', 'Journal']);
    await wiki.rest('POST', `/wiki/api/v2/pages/${page}/properties`, { key: 'mark', value: true });
    expect(await titles()).toEqual(['Kladde', 'Journal', 'Mærket']);
  });

  test('is asked for again when a document was closed', async () => {
    const page = await wiki.page('Et godkendt referat');
    const [item] = configOf(await wiki.read(`/wiki/spaces/OS2/pages/${page}`)).byline;
    await wiki.stage.invoke(METTE, 'state', 'approve', { pageId: page });
    const response = await wiki.get('/__stage__/byline', {
      method: 'POST',
      body: JSON.stringify({ moduleKey: 'state', context: item?.context, accountId: METTE, locale: 'da-DK' }),
    });
    expect(await response.json()).toMatchObject({ ok: true, result: { title: 'Godkendt' } });
  });

  test('tells the script of the page how each item opens', async () => {
    const { byline } = configOf(await wiki.read(viewPath()));
    expect(byline.map(({ key, container }) => [key, container])).toEqual([
      ['state', 'popup'],
      ['journal', 'modal'],
    ]);
    expect(byline[0]?.context).toMatchObject({
      extension: { type: 'confluence:contentBylineItem', content: { id: minutes }, space: { key: 'OS2' } },
    });
  });
});

describe('an export', () => {
  const exported = (query: string) => wiki.read(`${viewPath()}/export?${query}`);

  test.each(['pdf', 'word', 'other'])(
    'as %s has the documents of the macros in their places',
    async (type) => {
      const $ = await exported(`type=${type}`);
      const paragraphs = $('.document p').map((_, each) => plain($(each).text()));
      expect(paragraphs.toArray()).toEqual([
        'Vi bygger fortryd.',
        `Nu (${type}, ${METTE})`,
        `Uden overskrift (${type}, ${METTE})`,
      ]);
      expect($('script, iframe, button')).toHaveLength(0);
    },
  );

  test('says which macro could not be exported', async () => {
    const $ = await exported('type=pdf');
    expect(
      $('.document .unknown')
        .map((_, box) => plain($(box).text()))
        .toArray(),
    ).toEqual([
      'Makroen inner-circle kunne ikke eksporteres: the answer is not a document (ADF)',
      'Makroen old-board har ingen eksport.',
      'toc vises ikke her',
    ]);
  });
});

describe('somebody who is not signed in', () => {
  const anonymous = '_persona=anonymous';

  test('finds the open spaces and nothing of Jira', async () => {
    expect((await wiki.get(`/?${anonymous}`)).headers.get('location')).toMatch(
      /^\/wiki\/spaces\/OS2\/overview/,
    );
    const $ = await wiki.read(`/wiki/spaces/OS2/overview?${anonymous}`);
    expect(
      $('nav.menu .group')
        .map((_, group) => $(group).text())
        .toArray(),
    ).toEqual(['OS2vejviser']);
    expect($('select[name=_persona] option[selected]').text()).toBe('Uden login');
    for (const path of [
      '/jira/projects/VEJ/page',
      '/jira/apps/global',
      '/browse/VEJ-1',
      '/wiki/spaces/KG/overview',
    ]) {
      expect((await wiki.get(`${path}?${anonymous}`)).status).toBe(404);
    }
  });

  test('sees of a page what is open to all', async () => {
    const $ = await wiki.read(`${viewPath()}?${anonymous}`);
    const { placed, byline } = configOf($);
    expect([placed.map(({ key }) => key), byline.map(({ key }) => key)]).toEqual([
      ['board', 'board'],
      ['state'],
    ]);
    expect(placed[0]?.context).not.toHaveProperty('accountId');
    expect($('.byline-item button').attr('title')).toBe('Set af unidentified');
    expect($('a[href*="edit-v2"]')).toHaveLength(0);
  });

  test('exports what is open to all', async () => {
    const $ = await wiki.read(`${viewPath()}/export?type=word&${anonymous}`);
    expect($('.document').text()).toContain('Nu (word, ingen)');
    expect($('.document').text()).not.toContain('inner-circle');
  });

  test('neither edits nor creates', async () => {
    for (const path of [`/wiki/spaces/OS2/pages/edit-v2/${minutes}`, '/wiki/spaces/OS2/pages/create']) {
      expect((await wiki.get(`${path}?${anonymous}`)).status).toBe(404);
    }
    const body = new URLSearchParams({ title: 'Hærværk' });
    const created = await wiki.get(`/wiki/spaces/OS2/pages/create?${anonymous}`, { method: 'POST', body });
    expect(created.status).toBe(404);
  });
});
