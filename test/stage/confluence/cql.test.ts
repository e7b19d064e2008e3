import fc from 'fast-check';
import {
  adfBody,
  document,
  LINE,
  list,
  METTE,
  openWiki,
  PETER,
  storageBody,
  text,
  update,
  V1,
  V2,
  type Wiki,
} from './wiki';

/** Monday 2 March 2026 is the day it begins: a year of meetings, one of them corrected by Peter a week later. */
async function someMinutes(): Promise<Wiki & { ids: Record<string, string> }> {
  const wiki = openWiki();
  const meetings = await wiki.page('Møder');
  const january = await wiki.page('Referat af mødet i januar', {
    parentId: meetings,
    body: storageBody('<p>Gruppen vil have <strong>fortryd</strong> &oslash;verst.</p>'),
  });
  const plan = await wiki.page('Referater: plan', {
    body: adfBody(document('Vi øver os i at skrive referat')),
  });
  wiki.clock.advance(7 * 24 * 3_600_000);
  const agenda = await wiki.page('Dagsorden "foråret"', { parentId: january });
  await wiki.call(PETER, `PUT ${V2}/pages/${plan}`, update(plan, 2, { title: 'Referater: plan' }));
  const label = (id: string, ...names: string[]) =>
    wiki.call(
      METTE,
      `POST ${V1}/content/${id}/label`,
      names.map((name) => ({ prefix: 'global', name })),
    );
  await label(january, 'referat', 'godkendt');
  await label(agenda, 'dagsorden');
  const archive = wiki.confluence.createSpace({
    key: 'ARK',
    name: 'Arkiv',
    grants: { [METTE]: ['view', 'edit'] },
  });
  return {
    ...wiki,
    ids: { meetings, january, plan, agenda, home: wiki.homepageId, archive: archive.homepageId },
  };
}

const SHORT: Readonly<Record<string, string>> = {
  Koordinationsgruppen: 'home',
  Møder: 'meetings',
  'Referat af mødet i januar': 'january',
  'Referater: plan': 'plan',
  'Dagsorden "foråret"': 'agenda',
  Arkiv: 'archive',
};

/** Writes ids for the names in braces. */
const filled = (cql: string, ids: Record<string, string>) =>
  cql.replace(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? '');

describe('CQL', () => {
  it.each([
    ['space = KON order by id', 'home meetings january plan agenda'],
    ['space = kon and type = page order by id', 'home meetings january plan agenda'],
    ['space in (KON, ARK) and created >= "2026-03-09" order by id', 'agenda archive'],
    ['space.key = "ARK"', 'archive'],
    ['space = NIX', ''],
    ['space.type = global and space != KON', 'archive'],
    ['type = page and space not in (KON)', 'archive'],
    ['type = blogpost', ''],
    ['type in (blogpost, page) and label = referat', 'january'],
    ['label in ("referat", "dagsorden") order by id', 'january agenda'],
    ['label = referat and label = godkendt', 'january'],
    ['label = referat and label != godkendt', ''],
    ['space = KON and label not in (referat, dagsorden) order by id', 'home meetings plan'],
    ['space = KON and not (label = referat or label = dagsorden) order by id', 'home meetings plan'],
    ['title ~ "referat*" order by id', 'january plan'],
    ['title ~ "referat"', 'january'],
    ['title ~ "mødet referat"', 'january'],
    ['title ~ "\\"mødet i januar\\""', 'january'],
    ['title ~ "\\"januar mødet\\""', ''],
    ['type = page and title !~ "re*" and title !~ "m*" order by id', 'home agenda archive'],
    ['title = "referat af mødet i januar"', 'january'],
    ['title = "Referat"', ''],
    ['title = "Dagsorden \\"foråret\\""', 'agenda'],
    ['title in (Møder, Arkiv) order by title', 'archive meetings'],
    ['text ~ "fortryd"', 'january'],
    ['text ~ "øverst"', 'january'],
    ['text ~ "godkendt"', 'january'],
    ['siteSearch ~ "foråret"', 'agenda'],
    ['text ~ "referat*" order by id', 'january plan'],
    ['id = {plan}', 'plan'],
    ['content in ({plan}, {agenda}, 1) order by id', 'plan agenda'],
    ['ancestor = {meetings} order by id', 'january agenda'],
    ['ancestor in ({meetings}, {home}) and parent != {home}', 'agenda january'],
    ['parent = {meetings}', 'january'],
    ['creator = currentUser() and space = KON order by id', 'meetings january plan agenda'],
    ['creator = "stage-admin" order by id', 'home archive'],
    ['contributor = "stage-peter"', 'plan'],
    ['contributor in (stage-peter, stage-line)', 'plan'],
    ['created = "2026-03-02" and parent = {home} order by id', 'meetings plan'],
    ['created > "2026-03-02" order by id', 'agenda archive'],
    ['created < "2026/03/09 09:00" order by id', 'home meetings january plan'],
    ['created <= 2026-03-02 order by id', 'home meetings january plan'],
    [
      'created >= now("-4w") and created < now("-1d") and space = KON order by id',
      'home meetings january plan',
    ],
    ['lastmodified >= startOfWeek() and space = KON order by id', 'plan agenda'],
    ['lastModified > startOfDay("-1d") and space = KON order by id', 'plan agenda'],
    ['created >= startOfMonth() and created <= endOfMonth() and label = referat', 'january'],
    ['created >= startOfYear("+1y")', ''],
    ['created < endOfDay("-7d") order by id', 'home meetings january plan'],
    ['space = KON order by lastmodified desc, title', 'agenda plan home meetings january'],
    ['space = KON order by created asc, id desc', 'plan january meetings home agenda'],
    ['(label = referat or label = dagsorden) and title ~ "ref*"', 'january'],
    ['label = referat || label = dagsorden && type = blogpost', 'january'],
  ])('%s', async (cql, expected) => {
    const { titles, ids } = await someMinutes();
    const found = await titles(filled(cql, ids));
    expect(found.map((title) => SHORT[title]).join(' ')).toBe(expected);
  });

  it.each([
    ['farve = blå', /Unsupported CQL field 'farve'/],
    ['user.fullname ~ "Mette"', /Unsupported CQL field 'user.fullname'/],
    ['type = page and', /mismatched input/],
    ['space =', /mismatched input/],
    ['order by title', /no clause/],
    ['type = page order by farve', /Unsupported CQL field 'farve'/],
    ['type = page order by label', /cannot be ordered by the field 'label'/],
    ['type = roman', /content type 'roman' does not exist/],
    ['text = "fortryd"', /operator '=' is not supported by the field 'text'/],
    ['space ~ KON', /operator '~' is not supported by the field 'space'/],
    ['label > a', /operator '>' is not supported by the field 'label'/],
    ['created in ("2026-03-02")', /operator 'in' is not supported by the field 'created'/],
    ['parent in (1, 2)', /operator 'in' is not supported by the field 'parent'/],
    ['title ~ currentUser()', /operator '~' is not supported by the field 'title'/],
    ['created > "i går"', /'i går' is not a date/],
    ['created > "2026-02-30"', /is not a date/],
    ['created > now("snart")', /function 'now' does not exist or its arguments are wrong/],
    ['created > findes()', /function 'findes' does not exist/],
    ['id = referat', /'referat' is not a content id/],
    ['label is empty', /'empty' is no value/],
    ['space != KON', /first clause must not be negative/],
    ['not label = referat', /first clause must not be negative/],
    ['(title !~ "x" or type = page) and space = KON', /first clause must not be negative/],
    ['created > 2026/03/02', /mismatched input/],
  ])('refuses %s', async (cql, message) => {
    const { call } = openWiki();
    const answer = await call(METTE, `GET ${V1}/search?cql=${encodeURIComponent(cql)}`);
    expect(answer.status).toBe(400);
    expect(text(answer.body, 'message')).toMatch(/Could not parse cql : /);
    expect(text(answer.body, 'message')).toMatch(message);
  });

  it.each([
    'watcher = currentUser()',
    'macro = toc',
    'space = currentSpace()',
    'type = page and mention = x',
  ])('says that it does not know %s', async (cql) => {
    const answer = await openWiki().call(METTE, `GET ${V1}/search?cql=${encodeURIComponent(cql)}`);
    expect(answer.status).toBe(501);
  });

  it('keeps every quoted text one value', async () => {
    const wiki = openWiki();
    await wiki.page('Referat');
    await fc.assert(
      fc.asyncProperty(hostileText, async (given) => {
        const quoted = `"${given.replace(/[\\"]/g, '\\$&')}"`;
        expect(await wiki.titles(`title = "Referat" and label = ${quoted}`)).toEqual([]);
        expect(await wiki.titles(`title = "Referat" and label != ${quoted}`)).toEqual(['Referat']);
      }),
      { numRuns: 60 },
    );
  });
});

const hostileText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('a) OR space = KON --', '"; ORDER BY', 'EMPTY', 'OR', "O'Neil", 'back\\slash', '%&#@'),
  )
  .map((given) => given.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' '))
  .filter((given) => given.trim() !== '');

describe('a search', () => {
  const search = (wiki: Wiki, query: string, path = 'search', caller = METTE) =>
    wiki.call(caller, `GET ${V1}/${path}?${query}`);

  it('tells of each page what it is and where', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat', { body: storageBody('<p>Klar til <em>brug</em></p>') });
    const { body } = await search(wiki, 'cql=title%3DReferat');
    expect(body).toMatchObject({
      results: [
        {
          content: { id, type: 'page', status: 'current', title: 'Referat' },
          title: 'Referat',
          excerpt: expect.stringContaining('Klar til'),
          url: `/spaces/KON/pages/${id}/Referat`,
          resultGlobalContainer: { title: 'Koordinationsgruppen', displayUrl: '/spaces/KON' },
          entityType: 'content',
          lastModified: '2026-03-02T09:00:00.000Z',
          friendlyLastModified: 'Mar 2, 2026',
        },
      ],
      start: 0,
      limit: 25,
      size: 1,
      totalSize: 1,
      cqlQuery: 'title=Referat',
      _links: { base: 'https://stage.example/wiki', context: '/wiki' },
    });
  });

  it('leads from page to page with a cursor, by links below the address of Confluence', async () => {
    const wiki = openWiki();
    for (let n = 1; n <= 7; n += 1) await wiki.page(`Side ${n}`);
    const seen: string[] = [];
    let query = 'limit=3&cql=type%3Dpage%20order%20by%20created';
    for (let page = 0; page < 3; page += 1) {
      const { body } = await search(wiki, query);
      seen.push(...list(body, 'results').map((result) => text(result, 'title')));
      if (page === 2)
        expect(body).toMatchObject({
          start: 6,
          size: 2,
          totalSize: 8,
          _links: expect.not.objectContaining({ next: expect.anything() }),
        });
      else query = text(body, '_links', 'next').replace(/^\/rest\/api\/search\?/, '');
    }
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
  });

  it('may start further down, and have no excerpt', async () => {
    const wiki = openWiki();
    await wiki.page('Referat', { body: storageBody('<p>Klar</p>') });
    const { body } = await search(wiki, 'cql=type%3Dpage%20order%20by%20id&start=1&excerpt=none');
    expect(body).toMatchObject({ start: 1, totalSize: 2, results: [{ title: 'Referat', excerpt: '' }] });
    expect((await search(wiki, 'cql=type%3Dpage&limit=0')).body).toMatchObject({ results: [], totalSize: 2 });
  });

  it('for content answers pages alone, with the parts that are asked for', async () => {
    const wiki = openWiki();
    const id = await wiki.page('Referat', { body: storageBody('<p>Klar</p>') });
    await wiki.call(METTE, `POST ${V1}/content/${id}/label`, [{ prefix: 'global', name: 'referat' }]);
    const expand = 'space,version,history,ancestors,metadata.labels,body.storage,body.atlas_doc_format';
    const { body } = await search(wiki, `cql=label%3Dreferat&expand=${expand}`, 'content/search');
    expect(body).toMatchObject({
      results: [
        {
          id,
          space: { key: 'KON' },
          version: { number: 1, by: { accountId: METTE } },
          history: { createdBy: { accountId: METTE } },
          ancestors: [{ id: wiki.homepageId }],
          metadata: { labels: { results: [{ name: 'referat' }] } },
          body: {
            storage: { value: '<p>Klar</p>' },
            atlas_doc_format: { representation: 'atlas_doc_format' },
          },
        },
      ],
      size: 1,
    });
    expect((await search(wiki, 'cql=type%3Dpage&expand=children.page', 'content/search')).status).toBe(501);
    expect((await search(wiki, 'cql=type%3Dpage&expand=alt', 'content/search')).status).toBe(400);
    expect((await search(wiki, 'cql=type%3Dpage&expand=content.space')).body).toMatchObject({
      results: [{ content: { space: { key: 'KON' } } }, {}],
    });
  });

  it('needs a query', async () => {
    const wiki = openWiki();
    expect((await search(wiki, 'limit=1')).status).toBe(400);
    expect((await search(wiki, 'cql=', 'content/search')).status).toBe(400);
    expect((await search(wiki, 'cql=type%3Dpage&cqlcontext=%7B%7D')).status).toBe(501);
  });

  it('sees pages as they were until the index has caught up, and never for those who may not read them now', async () => {
    const wiki = openWiki({ indexLagMs: 1500 });
    wiki.clock.advance(2000);
    const id = await wiki.page('Udkast');
    expect(await wiki.titles('title = Udkast')).toEqual([]);
    wiki.clock.advance(1500);
    expect(await wiki.titles('title = Udkast')).toEqual(['Udkast']);
    await wiki.call(METTE, `PUT ${V2}/pages/${id}`, update(id, 2));
    expect(await wiki.titles('title = Udkast', LINE)).toEqual(['Udkast']);
    wiki.confluence.restrict(id, { read: [METTE] });
    expect(await wiki.titles('title = Udkast', LINE)).toEqual([]);
    expect(await wiki.titles('title = Referat')).toEqual([]);
    wiki.clock.advance(1500);
    expect(await wiki.titles('title = Referat')).toEqual(['Referat']);
    await wiki.call(METTE, `DELETE ${V2}/pages/${id}`);
    expect(await wiki.titles('title = Referat')).toEqual(['Referat']);
    wiki.clock.advance(1500);
    expect(await wiki.titles('title = Referat')).toEqual([]);
  });
});
