import { at, list } from '../jira/jira-site';
import { METTE, openJira, PETER, type JiraRoom } from './jira-room';

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

const edit = (key: string, fields: Record<string, unknown>) =>
  room.call(PETER, `PUT /rest/api/3/issue/${key}`, { fields });

const create = (fields: Record<string, unknown>) =>
  room.call(PETER, 'POST /rest/api/3/issue', {
    fields: { project: { key: 'VEJ' }, issuetype: { name: 'Udvikling' }, summary: 'Nyt', ...fields },
  });

async function writeAsApp(key: string, field: string, value: unknown) {
  const { body } = await room.call(METTE, `GET /rest/api/3/issue/${key}`);
  return room.call('app', `PUT /rest/api/3/app/field/${field}/value`, {
    updates: [{ issueIds: [Number(at(body, 'id'))], value }],
  });
}

describe('the validation of a field', () => {
  it.each([
    ['what is too much', 101],
    ['what is too little', -1],
  ])('refuses %s in the words of the manifest, on edit and on creation', async (_, value) => {
    const key = await room.wish('Fortryd');
    const refusals = [await edit(key, { [points]: value }), await create({ [points]: value })];
    for (const { status, body } of refusals) {
      expect(status).toBe(400);
      expect(at(body, 'errors')).toEqual({ [points]: 'Points er et tal mellem 0 og 100' });
    }
  });

  it('takes what is right, and nothing', async () => {
    const key = await room.wish('Fortryd');
    expect((await edit(key, { [points]: 100 })).status).toBe(204);
    expect((await edit(key, { [points]: null })).status).toBe(204);
    expect((await create({})).status).toBe(201);
  });

  it('says a text that the expression has for a value', async () => {
    const key = await room.wish('Fortryd');
    expect(at((await edit(key, { [colour]: 'usynlig' })).body, 'errors', colour)).toBe('Den ses ikke');
  });

  it('does not bind the app where it writes its own field', async () => {
    const key = await room.wish('Fortryd');
    expect((await writeAsApp(key, points, 500)).status).toBe(204);
  });
});

describe('a read-only field', () => {
  it('is written by the app alone', async () => {
    const key = await room.wish('Fortryd');
    const value = { met: 1, total: 4 };
    const refused = await edit(key, { [progress]: value });
    expect(at(refused.body, 'errors', progress)).toMatch(/cannot be set/);
    expect((await create({ [progress]: value })).status).toBe(400);
    expect((await writeAsApp(key, progress, value)).status).toBe(204);
  });

  it('is found by its aliases', async () => {
    const key = await room.wish('Fortryd');
    await writeAsApp(key, progress, { met: 77, total: 99 });
    const { body } = await room.call(METTE, 'POST /rest/api/3/search/jql', {
      jql: 'ProgressMet = 77',
      fields: ['summary'],
    });
    expect(list(body, 'issues')).toMatchObject([{ key }]);
  });

  it('has its formatted value in the history where the manifest wants it, and every change of it', async () => {
    const key = await room.wish('Fortryd');
    await writeAsApp(key, progress, { met: 1, total: 4 });
    await writeAsApp(key, progress, { met: 1, total: 4, hidden: true });
    const { body } = await room.call(METTE, `GET /rest/api/3/issue/${key}/changelog`);
    expect(list(body, 'values')).toMatchObject([
      { items: [{ field: 'Fremdrift', fromString: null, toString: '1 af 4' }] },
      { items: [{ fromString: '1 af 4', toString: '1 af 4' }] },
    ]);
  });
});

describe('the screens of a project', () => {
  it('decide what can be set when an issue is made and when it is edited', async () => {
    const { jira } = room.stage;
    jira.createProject({
      key: 'SKI',
      name: 'Skilte',
      permissions: { [PETER]: ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES'] },
    });
    jira.setScreen('SKI', 'create', ['summary', 'labels']);
    const made = (fields: Record<string, unknown>) => create({ project: { key: 'SKI' }, ...fields });
    expect(at((await made({ [points]: 1 })).body, 'errors', points)).toMatch(/not on the appropriate screen/);
    const { body } = await made({ labels: ['ux'] });
    expect((await edit(String(at(body, 'key')), { [points]: 1 })).status).toBe(204);
  });

  it('know only fields that exist', () => {
    expect(() => room.stage.jira.setScreen('VEJ', 'all', ['nix'])).toThrow('no field');
  });
});

describe('the export of a search', () => {
  const csvOf = (jql: string, reader = METTE) =>
    room.get(
      `/sr/jira.issueviews:searchrequest-csv-all-fields/temp/SearchRequest.csv?jqlQuery=${encodeURIComponent(jql)}&_persona=${reader}`,
    );

  it('has readable values where the manifest wants them, and the values themselves elsewhere', async () => {
    const key = await room.wish('Med "citat", og komma', {
      [points]: 12.5,
      [colour]: 'blå',
      labels: ['a', 'b'],
    });
    await writeAsApp(key, progress, { met: 1, total: 4 });
    const response = await csvOf(`key = ${key}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head = '', row = ''] = (await response.text()).split('\r\n');
    expect(row.startsWith(`"Med ""citat"", og komma",${key},`)).toBe(true);
    expect(head).toMatch(/,Labels,Labels,/);
    expect(head.split(',').slice(-3)).toEqual([
      'Custom field (Fremdrift)',
      'Custom field (Points)',
      'Custom field (Farve)',
    ]);
    expect(row.split(',').slice(-3)).toEqual(['1 af 4', '12.5', 'blå']);
  });

  it('says why a query is refused', async () => {
    const response = await csvOf('nix = 1');
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('nix')]);
  });
});
