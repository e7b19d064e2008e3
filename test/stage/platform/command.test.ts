import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKvs } from '../../../stage/kvs/create-kvs';
import { openDatabase } from '../../../stage/store/open-database';
import { createFixtureRoot, PACKAGES, runCommand, type FixtureRoot } from './fixture-root';

jest.setTimeout(30_000);

let root: FixtureRoot;

beforeAll(async () => {
  root = await createFixtureRoot();
});
afterAll(() => root.remove());

const start = (...args: string[]) => runCommand(root, ['--port', '0', '--seed', 'none', ...args]);

test('the command serves the site until it is told to stop', async () => {
  const { process: command, ready, ended } = start('--log', 'calls.jsonl');
  const origin = await ready;
  const authorization = `Basic ${Buffer.from('stage-mette:any').toString('base64')}`;
  const response = await fetch(`${origin}/rest/api/3/myself`, { headers: { authorization } });
  command.kill('SIGTERM');
  const { code } = await ended;
  expect([response.status, code]).toEqual([200, 0]);
  expect(readFileSync(join(root.path, 'calls.jsonl'), 'utf8')).toContain('/rest/api/3/myself');
});

test('the command says which option is wrong', async () => {
  const { ended } = start('--faults', 'often');
  const { code, printed } = await ended;
  expect(code).toBe(2);
  expect(printed).toContain('--faults takes a number from 0 to 1, not "often"');
});

test('the command says that its port is taken', async () => {
  const first = start();
  const port = new URL(await first.ready).port;
  const second = runCommand(root, ['--seed', 'none', '--port', port, '--data', 'other']);
  const { code, printed } = await second.ended;
  first.process.kill('SIGTERM');
  await first.ended;
  expect(code).toBe(1);
  expect(printed).toContain(`Port ${port} is taken`);
});

test('what the store has acknowledged is there when its process is killed', () => {
  const data = join(root.path, 'killed');
  const script = join(root.path, 'build/stage/write-and-die.cjs');
  const { signal } = spawnSync(process.execPath, [script, data], { env: PACKAGES });
  const database = openDatabase(data);
  const answer = createKvs({ database, entities: [], now: Date.now }).handle('/api/v1/get', { key: 'a' });
  database.close();
  expect(signal).toBe('SIGKILL');
  expect(answer).toMatchObject({ status: 200, body: { value: 'acknowledged' } });
});
