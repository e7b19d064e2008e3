import { list } from '../jira/jira-site';
import { ADMIN, METTE, openJira, PETER, type JiraRoom } from './jira-room';

let room: JiraRoom;

beforeEach(async () => {
  room = await openJira();
});
afterEach(() => room.stage.stop());

/** What the trigger of the fixture app was sent, in the order in which it came. */
async function delivered() {
  await room.stage.idle();
  return room.stage.calls
    .filter(({ path }) => path === 'jira-events/on-jira-event')
    .map(({ body }) => body as { eventType: string; eventId: string; issue?: { key: string } });
}

const rename = (key: string, summary: string) =>
  room.call(METTE, `PUT /rest/api/3/issue/${key}`, { fields: { summary } });

describe('events', () => {
  it('each have an id', async () => {
    const key = await room.wish('Kort');
    await rename(key, 'Kortere');
    await rename(key, 'Kortest');
    const ids = (await delivered()).map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(2);
  });

  it('come twice with the same id when delivery is disturbed so', async () => {
    room.stage.disturbEvents({ duplicates: 1 });
    const key = await room.wish('Kort');
    await rename(key, 'Kortere');
    const [first, second, ...more] = await delivered();
    expect(first?.eventId).toBe(second?.eventId);
    expect(more).toEqual([]);
    room.stage.disturbEvents({});
    await rename(key, 'Kortest');
    expect(await delivered()).toHaveLength(3);
  });

  it('tell of a project that is deleted, and of none of its issues', async () => {
    await room.wish('Kort');
    room.stage.jira.deleteProject('VEJ');
    expect(await delivered()).toMatchObject([
      { eventType: 'avi:jira:deleted:project', project: { id: room.project.id, key: 'VEJ' } },
    ]);
    expect((await room.call(METTE, 'GET /rest/api/3/issue/VEJ-1')).status).toBe(404);
    expect(room.stage.jira.projects()).toEqual([]);
  });

  it('tell of a move with the project and key it came from', async () => {
    const key = await room.wish('Kort');
    room.stage.jira.createProject({ key: 'SKI', name: 'Skilte', permissions: {} });
    room.stage.jira.moveIssue(key, 'SKI');
    expect(await delivered()).toMatchObject([
      {
        issue: { key: 'SKI-1', fields: { project: { key: 'SKI' } } },
        changelog: {
          items: [
            { field: 'project', from: room.project.id },
            { field: 'Key', fromString: key },
          ],
        },
      },
    ]);
  });
});

test('events come in another order than they happened when they are held back', async () => {
  const waits = [0.9, 0.1];
  const sleeping: { ms: number; wake: () => void }[] = [];
  await room.stage.stop();
  room = await openJira({
    eventDisturbance: { spreadMs: 100 },
    random: () => waits.shift() ?? 0,
    sleep: (ms) => new Promise((wake) => sleeping.push({ ms, wake })),
  });
  const wishes = [{ key: 'VEJ-1' }, { key: 'VEJ-2' }];
  for (const { key } of wishes)
    room.stage.fireEvent({
      eventType: 'avi:jira:updated:issue',
      selfGenerated: false,
      payload: { issue: { key } },
    });
  while (sleeping.length < wishes.length) await new Promise((resolve) => setImmediate(resolve));
  for (const { wake } of sleeping.toSorted((one, other) => one.ms - other.ms)) wake();
  const seen = (await delivered()).map(({ issue }) => issue?.key);
  expect(sleeping.map(({ ms }) => ms)).toEqual([90, 10]);
  expect(seen.toSorted()).toEqual(['VEJ-1', 'VEJ-2']);
  expect(seen[0]).toBe('VEJ-2');
});

describe('the deletion of a project over REST', () => {
  it.each([
    ['?enableUndo=false', 'avi:jira:deleted:project'],
    ['', 'avi:jira:softdeleted:project'],
  ])('is told as the recycle bin wants it: %s', async (query, eventType) => {
    const { status } = await room.call(ADMIN, `DELETE /rest/api/3/project/VEJ${query}`);
    const told = (await delivered()).map((event) => event.eventType);
    expect([status, told]).toEqual([204, [eventType]]);
  });

  it('is for administrators of Jira', async () => {
    expect((await room.call(METTE, 'DELETE /rest/api/3/project/VEJ')).status).toBe(404);
    expect(room.stage.jira.projects()).toHaveLength(1);
  });
});

describe('a scheduled trigger', () => {
  it('runs when it is asked to, without anybody signed in', async () => {
    await room.stage.runScheduled('nightly');
    expect(list(await room.stage.invoke(PETER, 'panel', 'seen'))).toMatchObject([
      {
        request: { context: { moduleKey: 'nightly' } },
        context: { installContext: expect.any(String) as string },
      },
    ]);
  });

  it('is one of the manifest', async () => {
    await expect(room.stage.runScheduled('nix')).rejects.toThrow('no scheduled trigger');
  });
});
