import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { startStage, type Stage } from '../../../stage/start-stage';
import type { JiraSite } from '../../../stage/types';
import { echoJira } from './builders';
import { fixtureManifest } from './fixture-app/manifest';
import { createFixtureRoot, type FixtureRoot } from './fixture-root';

/** The functions in a process of their own, as the command of the stage runs them. */
jest.setTimeout(30_000);

let root: FixtureRoot;
let stage: Stage<JiraSite>;
let printed: string[];

beforeAll(async () => {
  root = await createFixtureRoot();
});
afterAll(() => root.remove());

beforeEach(async () => {
  printed = [];
  stage = await startStage({
    root: root.path,
    manifest: fixtureManifest,
    createJira: () => echoJira(),
    port: false,
    output: (level, functionKey, text) => printed.push(`${level} ${functionKey} ${text}`),
  });
});
afterEach(() => stage.stop());

const invoke = (functionKey: string, payload: unknown = {}, moduleKey = 'page') =>
  stage.invoke('stage-mette', moduleKey, functionKey, payload);

test('answers with what the function answers', async () => {
  await expect(invoke('echo', { text: 'Æ', list: [1, null] })).resolves.toEqual({
    text: 'Æ',
    list: [1, null],
  });
});

test('runs each function from the file that its handler names', async () => {
  await expect(invoke('whoami', {}, 'board')).resolves.toMatchObject({
    accountId: 'stage-mette',
    moduleKey: 'board',
  });
  await expect(stage.run('failing-properties', {}, null)).rejects.toThrow('the byline fails');
});

test('is not started without the file of every handler', async () => {
  const file = join(root.path, 'build/functions/confluence.cjs');
  renameSync(file, `${file}.away`);
  const start = startStage({ root: root.path, manifest: fixtureManifest, port: false });
  await expect(start).rejects.toThrow(`The app's functions are not built: there is no ${file}`);
  renameSync(`${file}.away`, file);
});

test('reaches the products and the store', async () => {
  await invoke('remember', { value: 'a thing' });
  await expect(invoke('recall')).resolves.toBe('a thing');
  await expect(invoke('asUser')).resolves.toMatchObject({
    principal: { as: 'user', accountId: 'stage-mette' },
  });
});

test('hands over the error of a function by its name', async () => {
  await expect(invoke('fail')).rejects.toMatchObject({ name: 'TypeError', message: 'the fixture fails' });
});

test('hands over what a function prints', async () => {
  await invoke('log');
  expect(printed).toEqual(['warn resolver a warning from the app']);
});

test('lets no function call anything outside', async () => {
  await expect(invoke('egress')).rejects.toMatchObject({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR' });
});

test('ends a function that runs away, and goes on with the next', async () => {
  await expect(invoke('spin', {}, 'global')).rejects.toMatchObject({ name: 'FUNCTION_TIME_OUT' });
  await expect(invoke('echo', { text: 'still here' })).resolves.toEqual({ text: 'still here' });
});

test('says so when the process of the functions ends, and goes on with the next', async () => {
  await expect(invoke('die')).rejects.toMatchObject({ name: 'FUNCTION_RUNTIME_LOST' });
  await expect(invoke('echo', { text: 'still here' })).resolves.toEqual({ text: 'still here' });
});

test('delivers an event again when the process ended under its consumer', async () => {
  await invoke('push', { events: [{ body: { dies: true } }] });
  await stage.idle();
  stage.hurryQueue();
  await stage.idle();
  await expect(invoke('read', { key: 'consumed' })).resolves.toEqual([
    { dies: true, attempt: 0 },
    { dies: true, attempt: 1 },
  ]);
});
