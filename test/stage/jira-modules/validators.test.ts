import { at, list } from '../jira/jira-site';
import { METTE, openJira, PETER, type JiraRoom } from './jira-room';

let room: JiraRoom;

beforeAll(async () => {
  room = await openJira();
});
afterAll(() => room.stage.stop());

const attached: [project: string, rule: string][] = [];

function attach(moduleKey: string, config?: Record<string, unknown>, transition = 'Start'): string {
  const given = config === undefined ? {} : { config };
  const rule = room.stage.jira.attachValidator('VEJ', transition, { moduleKey, ...given });
  attached.push(['VEJ', rule]);
  return rule;
}

afterEach(() => {
  for (const [project, rule] of attached.splice(0)) room.stage.jira.detachValidator(project, rule);
});

const messages = (body: unknown) => list(body, 'errorMessages');

describe('a validator with a function', () => {
  it('lets go on what it allows, and refuses the rest in its own words', async () => {
    attach('ready');
    const ready = await room.wish('Kort');
    const waiting = await room.wish('Kortet venter');
    expect(await room.move(PETER, ready, 'Start')).toMatchObject({ status: 204 });
    const refused = await room.move(PETER, waiting, 'Start');
    expect(refused).toEqual({
      status: 400,
      body: { errorMessages: ['Kortet venter: ikke endnu'], errors: {} },
    });
    expect([await room.statusOf(ready), await room.statusOf(waiting)]).toEqual(['I gang', 'Nyt ønske']);
  });

  it('is asked with the key of the issue, its statuses and its configuration, and told of no person', async () => {
    attach('ready', { least: 2 });
    const key = await room.wish('Kort');
    await room.move(METTE, key, 'Start');
    const asked = list(await room.stage.invoke(METTE, 'panel', 'asked')).at(-1);
    const [first, , started] = room.project.statuses;
    expect(at(asked, 'payload')).toEqual({
      issue: { key },
      configuration: { least: 2 },
      transition: { from: { id: first?.id }, to: { id: started?.id }, modifiedFields: {} },
    });
    expect(at(asked, 'context')).not.toHaveProperty('principal');
  });

  it('is asked of its own transition only', async () => {
    attach('bad', undefined, 'Afvis');
    const key = await room.wish('Kort');
    expect((await room.move(PETER, key, 'Start')).status).toBe(204);
  });

  it.each([['bad'], ['odd'], ['never'], ['as-user']])(
    'refuses where it gives no answer: %s',
    async (moduleKey) => {
      attach(moduleKey);
      const key = await room.wish('Kort');
      const refused = await room.move(PETER, key, 'Start');
      expect(refused.status).toBe(400);
      expect(messages(refused.body)).toEqual([
        expect.stringContaining(`"Regel ${moduleKey}" could not be run`),
      ]);
      expect(await room.statusOf(key)).toBe('Nyt ønske');
    },
  );

  it('does not hide the transition', async () => {
    attach('bad');
    const key = await room.wish('Kort');
    const { body } = await room.call(PETER, `GET /rest/api/3/issue/${key}/transitions`);
    expect(list(body, 'transitions').map((each) => at(each, 'name'))).toContain('Start');
  });

  it('is not asked about what the workflow does not allow anyway', async () => {
    attach('ready', undefined, 'Godkend som leveret');
    const key = await room.wish('Kort');
    const before = list(await room.stage.invoke(METTE, 'panel', 'asked')).length;
    expect((await room.move(PETER, key, 'Godkend som leveret')).status).toBe(400);
    expect(list(await room.stage.invoke(METTE, 'panel', 'asked'))).toHaveLength(before);
  });

  it('does not let two go where only one may', async () => {
    attach('ready');
    const key = await room.wish('Kort');
    const both = await Promise.all([room.move(PETER, key, 'Start'), room.move(METTE, key, 'Start')]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 400]);
  });
});

describe('a validator with an expression', () => {
  it('allows with true only, and says what the manifest says in the language of the site', async () => {
    attach('assigned');
    const alone = await room.wish('Kort');
    const cared = await room.wish('Kort', { assignee: { accountId: PETER } });
    expect(messages((await room.move(PETER, alone, 'Start')).body)).toEqual(['Der skal være en ansvarlig']);
    expect((await room.move(PETER, cared, 'Start')).status).toBe(204);
  });

  it('knows the configuration of its rule', async () => {
    attach('assigned', { least: 10 });
    const key = await room.wish('Kort', { assignee: { accountId: PETER } });
    expect((await room.move(PETER, key, 'Start')).status).toBe(400);
  });

  it('may be overridden by the expression that was configured', async () => {
    attach('assigned', { expression: "issue.summary == 'Kort'" });
    const key = await room.wish('Kort');
    expect((await room.move(PETER, key, 'Start')).status).toBe(204);
  });

  it('says the text it has for a value', async () => {
    attach('spoken');
    const key = await room.wish('Kort');
    expect(messages((await room.move(PETER, key, 'Start')).body)).toEqual([`${key} må ikke`]);
  });

  it('refuses where it fails, and the app is told', async () => {
    const rule = attach('broken');
    const key = await room.wish('Kort');
    expect(messages((await room.move(PETER, key, 'Start')).body)).toEqual(['Mangler ansvarlig']);
    await room.stage.idle();
    const told = room.stage.calls.filter(({ path }) => path === 'jira-events/on-jira-event').at(-1);
    expect(told?.body).toMatchObject({
      eventType: 'avi:jira:failed:expression',
      validatorId: rule,
      context: { issue: { key } },
    });
  });

  it('is heard before those after it', async () => {
    attach('spoken');
    attach('bad');
    const key = await room.wish('Kort');
    expect(messages((await room.move(PETER, key, 'Start')).body)).toEqual([`${key} må ikke`]);
  });
});

describe('an administrator', () => {
  it('finds validators for the kind of the project only', () => {
    const { jira } = room.stage;
    jira.createProject({ key: 'HOLD', name: 'OS2hold', permissions: {}, managedBy: 'team' });
    expect(() => jira.attachValidator('HOLD', 'Start', { moduleKey: 'assigned' })).toThrow('team-managed');
    expect(jira.attachValidator('HOLD', 'Start', { moduleKey: 'ready' })).toEqual(expect.any(String));
  });

  it.each([
    ['a validator', 'Start', 'nix'],
    ['a transition', 'Nix', 'ready'],
  ])('is told that there is no such thing as %s', (_, transition, moduleKey) => {
    expect(() => room.stage.jira.attachValidator('VEJ', transition, { moduleKey })).toThrow('has no');
  });
});
