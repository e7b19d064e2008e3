import * as v from 'valibot';
import { plain } from '../confluence-pages/wiki';
import { at } from '../jira/jira-site';
import { LINE, openJira, PETER, type JiraRoom } from './jira-room';

const demanded = v.object({ fields: v.array(v.object({ fieldId: v.string(), required: v.boolean() })) });

let room: JiraRoom;
let points: string;
let progress: string;
let colour: string;

beforeAll(async () => {
  room = await openJira({ port: 0 });
  points = await room.field('points');
  progress = await room.field('progress');
  colour = await room.field('colour');
});
afterAll(() => room.stage.stop());

const PATH = '/jira/projects/VEJ/create-issue';

const send = (fields: Record<string, string>) =>
  room.get(`${PATH}?_persona=${PETER}`, { method: 'POST', body: new URLSearchParams(fields) });

describe('the page on which an issue is made', () => {
  it('has the fields that are on the screen, and is in the menu', async () => {
    const $ = await room.read(`${PATH}?_persona=${PETER}`);
    const names = $('.create-issue [name]')
      .toArray()
      .map((element) => $(element).attr('name'));
    expect(names).toEqual(['issuetype', 'summary', 'description', points, colour]);
    expect(names).not.toContain(progress);
    expect(plain($('nav.menu a[aria-current=page]').text())).toBe('Opret');
  });

  it('makes the issue and shows it', async () => {
    const type = room.project.issueTypes[1]?.id ?? '';
    const response = await send({
      issuetype: type,
      summary: 'Nyt',
      description: 'Et\nTo',
      [points]: '12.5',
      [colour]: '',
    });
    const key = /\/browse\/(VEJ-\d+)\?/.exec(response.headers.get('location') ?? '')?.[1] ?? '';
    const { body } = await room.call(PETER, `GET /rest/api/3/issue/${key}`);
    expect(at(body, 'fields')).toMatchObject({
      summary: 'Nyt',
      issuetype: { id: type },
      [points]: 12.5,
      [colour]: null,
      creator: { accountId: PETER },
    });
  });

  it('says why Jira refuses, and keeps what was filled in', async () => {
    const type = room.project.issueTypes[0]?.id ?? '';
    const response = await send({ issuetype: type, summary: 'For <stort>', [points]: '101' });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('role="alert">Points er et tal mellem 0 og 100');
    expect(html).toContain('value="For &lt;stort&gt;"');
  });

  it('is reached by a direct link that brings along what is to be filled in', async () => {
    const { id = '', key } = { id: room.project.id, key: room.project.issueTypes[1]?.id ?? '' };
    const given = new URLSearchParams({ pid: id, issuetype: key, summary: 'Nyt', _persona: PETER });
    const { headers } = await room.get(`/secure/CreateIssueDetails!init.jspa?${given}`);
    const $ = await room.read(headers.get('location') ?? '');
    expect([$('#summary').val(), $('#issuetype').val()]).toEqual(['Nyt', key]);
    const nowhere = await room.get(`/secure/CreateIssueDetails!init.jspa?pid=1&_persona=${PETER}`);
    expect(nowhere.status).toBe(404);
  });

  it('asks for what the project demands of every new issue, and so does REST', async () => {
    room.stage.jira.setRequired('VEJ', [points]);
    const type = room.project.issueTypes[0]?.id ?? '';
    const meta = await room.call(PETER, `GET /rest/api/3/issue/createmeta/VEJ/issuetypes/${type}`);
    const fields = v.parse(demanded, meta.body).fields.filter(({ required }) => required);
    expect(fields.map(({ fieldId }) => fieldId)).toContain(points);
    const html = await (await send({ issuetype: type, summary: 'Uden points' })).text();
    expect(html).toContain('Points is required.');
    room.stage.jira.setRequired('VEJ', []);
  });

  it('is not there for those who may make none', async () => {
    expect((await room.get(`${PATH}?_persona=${LINE}`)).status).toBe(404);
  });
});
