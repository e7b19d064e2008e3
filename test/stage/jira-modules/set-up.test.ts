import { at, list, text } from '../jira/jira-site';
import { ADMIN, KARL, METTE, openJira, PETER, type JiraRoom } from './jira-room';

let room: JiraRoom;
let points: string;
let progress: string;

beforeEach(async () => {
  room = await openJira();
  points = await room.field('points');
  progress = await room.field('progress');
});
afterEach(() => room.stage.stop());

const idsOf = (body: unknown, ...path: string[]) => list(body, ...path).map((each) => at(each, 'id'));

/** The ids of the project's screens, the way an administrator finds them. */
async function screensOf(projectId: string) {
  const get = (path: string) => room.call(ADMIN, `GET /rest/api/3/${path}`);
  const schemes = await get(`issuetypescreenscheme/project?projectId=${projectId}`);
  const scheme = text(schemes.body, 'values', 0, 'issueTypeScreenScheme', 'id');
  const mapping = await get(`issuetypescreenscheme/mapping?issueTypeScreenSchemeId=${scheme}`);
  const found = await get(`screenscheme?id=${text(mapping.body, 'values', 0, 'screenSchemeId')}`);
  return at(found.body, 'values', 0, 'screens') as Record<'create' | 'edit' | 'view', number>;
}

const fieldsOn = (screen: number, caller = ADMIN as string, query = '') =>
  room.call(caller, `GET /rest/api/3/screens/${screen}/tabs/${screen}/fields${query}`);

describe('the screens', () => {
  it('are found from the project, with their tabs and fields', async () => {
    room.stage.jira.setScreen('VEJ', 'view', ['summary', progress]);
    const screens = await screensOf(room.project.id);
    const tabs = await room.call(ADMIN, `GET /rest/api/3/screens/${screens.view}/tabs`);
    expect(tabs.body).toEqual([{ id: screens.view, name: 'Field Tab' }]);
    expect((await fieldsOn(screens.view)).body).toContainEqual({ id: progress, name: 'Fremdrift' });
    expect(idsOf((await fieldsOn(screens.view)).body)).not.toContain(points);
    expect(idsOf((await fieldsOn(screens.edit)).body)).toContain(points);
  });

  it('are found from a field', async () => {
    room.stage.jira.setScreen('VEJ', 'all', ['summary']);
    room.stage.jira.setScreen('VEJ', 'edit', ['summary', points]);
    const { body } = await room.call(ADMIN, `GET /rest/api/3/field/${points}/screens?expand=tab`);
    expect(list(body, 'values')).toMatchObject([
      { name: 'VEJ: Edit Issue Screen', tab: { name: 'Field Tab' } },
    ]);
  });

  it('are for administrators of Jira, and for those of the project who name it', async () => {
    const { edit } = await screensOf(room.project.id);
    const statuses = [
      await fieldsOn(edit, METTE),
      await fieldsOn(edit, METTE, '?projectKey=VEJ'),
      await fieldsOn(edit, PETER, '?projectKey=VEJ'),
      await room.call(METTE, 'GET /rest/api/3/screens'),
      await room.call(ADMIN, 'GET /rest/api/3/screens'),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 200, 403, 403, 200]);
  });
});

describe('what a person can fill in', () => {
  it('is what is on the screen and not the app’s alone', async () => {
    room.stage.jira.setScreen('VEJ', 'create', ['labels', points, progress]);
    const type = room.project.issueTypes[0]?.id ?? '';
    const create = await room.call(PETER, `GET /rest/api/3/issue/createmeta/VEJ/issuetypes/${type}`);
    const ids = list(create.body, 'fields').map((field) => at(field, 'fieldId'));
    expect(ids).toEqual(['summary', 'issuetype', 'labels', points]);
    const types = await room.call(PETER, 'GET /rest/api/3/issue/createmeta/VEJ/issuetypes');
    expect(idsOf(types.body, 'issueTypes')).toContain(type);
  });

  it('is nothing for those who may not edit', async () => {
    const key = await room.wish('Kort');
    const meta = (caller: string) => room.call(caller, `GET /rest/api/3/issue/${key}/editmeta`);
    expect(at((await meta(PETER)).body, 'fields', points)).toMatchObject({
      name: 'Points',
      operations: ['set'],
    });
    expect(at((await meta(PETER)).body, 'fields', progress)).toBeUndefined();
    expect((await meta(KARL)).status).toBe(404);
  });
});

describe('the workflows', () => {
  const search = (caller: string, query = '') =>
    room.call(caller, `GET /rest/api/3/workflows/search?${query}`);

  it('tell which validators of the app are on which transitions', async () => {
    const id = room.stage.jira.attachValidator('VEJ', 'Start', { moduleKey: 'ready', config: { least: 1 } });
    const { body } = await room.call(ADMIN, 'POST /rest/api/3/workflows', {
      projectAndIssueTypes: [{ projectId: room.project.id, issueTypeId: room.project.issueTypes[0]?.id }],
    });
    const transitions = list(body, 'workflows', 0, 'transitions');
    const start = transitions.find((transition) => at(transition, 'name') === 'Start');
    expect(at(start, 'validators')).toEqual([
      {
        id,
        ruleKey: 'forge:expression-validator',
        parameters: {
          key: expect.stringMatching(
            /^ari:cloud:ecosystem::extension\/fixture\/[^/]+\/static\/ready$/,
          ) as string,
          config: '{"least":1}',
          id,
          disabled: 'false',
          tag: '',
        },
      },
    ]);
    expect(at(start, 'toStatusReference')).toBe(room.project.statuses[2]?.id);
    expect(list(body, 'statuses')).toHaveLength(6);
  });

  it('are found by their names, with their transitions only where asked', async () => {
    const plain = await search(ADMIN, 'queryString=os2');
    const full = await search(ADMIN, 'queryString=os2&expand=values.transitions');
    expect(list(plain.body, 'values')).toMatchObject([
      { name: 'OS2vejviser workflow', scope: { type: 'GLOBAL' } },
    ]);
    expect(at(plain.body, 'values', 0)).not.toHaveProperty('transitions');
    expect(list(full.body, 'values', 0, 'transitions')).toHaveLength(8);
  });

  it('are for administrators of Jira; those of a project see the project’s own', async () => {
    room.stage.jira.createProject({
      key: 'HOLD',
      name: 'OS2hold',
      managedBy: 'team',
      permissions: { [METTE]: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] },
    });
    const seen = async (caller: string) =>
      list((await search(caller)).body, 'values').map((workflow) => at(workflow, 'name'));
    expect(await seen(ADMIN)).toEqual(['OS2hold workflow', 'OS2vejviser workflow']);
    expect(await seen(METTE)).toEqual(['OS2hold workflow']);
    expect(await seen(PETER)).toEqual([]);
  });

  it('are not read without naming any', async () => {
    expect((await room.call(ADMIN, 'POST /rest/api/3/workflows', {})).status).toBe(400);
  });
});

test('the roles of a project are for those who administer it', async () => {
  const roles = (caller: string) => room.call(caller, 'GET /rest/api/3/project/VEJ/role');
  expect((await roles(METTE)).body).toHaveProperty('Administrators');
  expect((await roles(PETER)).status).toBe(404);
});
