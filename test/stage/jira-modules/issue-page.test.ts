import { configOf, plain } from '../confluence-pages/wiki';
import { adf, at, list } from '../jira/jira-site';
import { KARL, LINE, METTE, openJira, PETER, type JiraRoom } from './jira-room';

let room: JiraRoom;

beforeAll(async () => {
  room = await openJira({ port: 0 });
});
afterAll(() => room.stage.stop());

const pageOf = (key: string, reader: string = METTE, more = '') =>
  room.read(`/browse/${key}?_persona=${reader}${more}`);

type Page = Awaited<ReturnType<typeof pageOf>>;

const names = ($: Page, selector: string) =>
  $(selector)
    .toArray()
    .map((element) => plain($(element).text()));

const placedAt = ($: Page, place: string) => configOf($).placed.find((module) => module.place === place);

describe('the page of an issue', () => {
  it('shows what is known of it, in the language of the reader', async () => {
    const key = await room.wish('Fortryd', { description: adf('Slettede skilte') });
    const danish = await pageOf(key);
    const english = await pageOf(key, METTE, '&_lang=en-US');
    expect(plain(danish('h1').text())).toBe(`${key} Fortryd`);
    expect(danish('main').text()).toContain('Slettede skilte');
    expect(english('main').text()).toContain('No comments.');
  });

  it('offers the transitions to those who may carry them out', async () => {
    const key = await room.wish('Fortryd');
    const offered = async (reader: string) => names(await pageOf(key, reader), '.transitions button');
    expect(await offered(PETER)).toEqual(['Til prioritering', 'Start → I gang', 'Afvis → Afvist']);
    expect(await offered(LINE)).toEqual([]);
  });

  it('shows hostile text as text', async () => {
    const key = await room.wish('<script>alert(1)</script>', { labels: ['"><img>'] });
    await room.call(METTE, `POST /rest/api/3/issue/${key}/comment`, {
      body: adf('</li><script>alert(2)</script>'),
    });
    const $ = await pageOf(key);
    expect($('article script, article img[src=""]')).toHaveLength(0);
    expect($('h1').text()).toContain('<script>alert(1)</script>');
  });

  it('is not there for those who may not browse, nor for those who are not signed in', async () => {
    const key = await room.wish('Fortryd');
    const of = async (reader: string) => (await room.get(`/browse/${key}?_persona=${reader}`)).status;
    expect([await of(KARL), await of('anonymous'), await of(LINE)]).toEqual([404, 404, 200]);
  });
});

describe('a panel', () => {
  it('stands under a heading with its icon, and is told of the issue', async () => {
    const key = await room.wish('Fortryd');
    const $ = await pageOf(key);
    const section = $('section[aria-labelledby=panel-panel-title]');
    expect(plain(section.find('h2').text())).toBe('Overblik');
    expect(section.find('img').attr('src')).toBe(`${room.stage.appOrigin}/ui/icon.svg`);
    expect(section.find('#panel-panel').attr('class')).toContain('medium');
    expect(placedAt($, 'panel-panel')?.context).toMatchObject({
      accountId: METTE,
      moduleKey: 'panel',
      extension: {
        type: 'jira:issuePanel',
        issue: { key, type: 'Udvikling', typeId: room.project.issueTypes[0]?.id },
        project: { id: room.project.id, key: 'VEJ', type: 'software' },
        isNewToIssue: false,
        location: `${room.stage.origin}/browse/${key}`,
      },
    });
  });

  it('is there as far as its display conditions are met', async () => {
    const wish = await pageOf(await room.wish('Fortryd'));
    const care = await pageOf(await room.wish('Opdatér', { issuetype: { name: 'Vedligehold' } }));
    expect(names(wish, '.panel h2')).toEqual(['Overblik']);
    expect(names(care, '.panel h2')).toEqual(['Overblik', 'Vedligehold']);
  });

  it('asks its own resolver', async () => {
    expect(await room.stage.invoke(METTE, 'panel', 'whoami')).toEqual({
      accountId: METTE,
      moduleKey: 'panel',
    });
  });

  it('has no page of its own', async () => {
    expect((await room.get('/jira/apps/panel')).status).toBe(404);
  });
});

describe('a field of the app on the page', () => {
  it('is shown through its formatter', async () => {
    const key = await room.wish('Fortryd');
    const progress = await room.field('progress');
    const { body } = await room.call(METTE, `GET /rest/api/3/issue/${key}`);
    const value = { met: 1, total: 4 };
    await room.call('app', `PUT /rest/api/3/app/field/${progress}/value`, {
      updates: [{ issueIds: [Number(at(body, 'id'))], value }],
    });
    const $ = await pageOf(key);
    expect($(`#value-${progress}`).text()).toBe('1 af 4');
    expect($(`[data-edit=${progress}]`)).toHaveLength(0);
  });

  it('is shown as Jira shows its type where there is no formatter, and said to be empty', async () => {
    const points = await room.field('points');
    const filled = await pageOf(await room.wish('Fortryd', { [points]: 12.5 }));
    const empty = await pageOf(await room.wish('Fortryd'));
    expect(filled(`#value-${points}`).text()).toBe('12,5');
    expect(empty(`#value-${points}`).text()).toBe('Ikke udfyldt');
  });

  it('is edited by those who may edit the issue', async () => {
    const points = await room.field('points');
    const key = await room.wish('Fortryd');
    expect((await pageOf(key, PETER))(`[data-edit=${points}]`)).toHaveLength(1);
    expect((await pageOf(key, LINE))(`[data-edit=${points}]`)).toHaveLength(0);
  });

  it('is shown and edited by the document of the manifest', async () => {
    const colour = await room.field('colour');
    const $ = await pageOf(await room.wish('Fortryd', { [colour]: 'blå' }));
    const shown = placedAt($, `view-${colour}`);
    expect(shown?.context['extension']).toMatchObject({
      type: 'jira:customField',
      entryPoint: 'view',
      fieldId: colour,
      fieldValue: 'blå',
      renderContext: 'issue-view',
      experience: 'issue-view',
    });
    expect(at(shown?.context, 'localId')).toBe(at(shown?.context, 'extension', 'fieldType'));
    const editor = list(configOf($), 'issue', 'fields').find((field) => at(field, 'id') === colour);
    expect(at(editor, 'editor', 'context', 'extension')).toMatchObject({
      entryPoint: 'edit',
      fieldValue: 'blå',
    });
  });

  it('is there as far as it is on the screens', async () => {
    const points = await room.field('points');
    const key = await room.wish('Fortryd');
    room.stage.jira.setScreen('VEJ', 'edit', ['summary']);
    const seen = await pageOf(key);
    room.stage.jira.setScreen('VEJ', 'view', ['summary']);
    const hidden = await pageOf(key);
    expect([seen(`#value-${points}`), seen(`[data-edit=${points}]`)].map(({ length }) => length)).toEqual([
      1, 0,
    ]);
    expect(hidden(`#value-${points}`)).toHaveLength(0);
  });
});
