import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOAD_CLIENT_HEADER } from '../../../stage/log/disturbance';
import type { StageOptions } from '../../../stage/stage-options';
import type { ProductRequest } from '../../../stage/types';
import { echoJira, startFixtureStage } from './builders';

const REQUEST: ProductRequest = {
  product: 'jira',
  method: 'GET',
  path: '/rest/api/3/myself',
  headers: {},
  principal: { as: 'user', accountId: 'stage-mette' },
  caller: 'app',
};

/** Makes one call on a stage with these options; also answers what reached Jira. */
async function call(options: StageOptions, request: Partial<ProductRequest> = {}) {
  const received: ProductRequest[] = [];
  const stage = await startFixtureStage({ ...options, createJira: () => echoJira(received) });
  const response = await stage.callProduct({ ...REQUEST, ...request });
  const [logged] = stage.calls;
  await stage.stop();
  return { response, received, logged };
}

test.each([
  ['429 with the time to wait', 0.2, 429],
  ['503', 0.9, 503],
])('refuses a call with %s before it is carried out', async (_, kind, status) => {
  const numbers = [0.05, kind];
  const { response, received, logged } = await call({ faults: 0.1, random: () => numbers.shift() ?? 1 });
  expect(response).toMatchObject({ status, headers: { 'retry-after': '1' } });
  expect(received).toEqual([]);
  expect(logged?.status).toBe(status);
});

test('carries a call out when chance is on its side', async () => {
  const { response, received } = await call({ faults: 0.1, random: () => 0.1 });
  expect(response.status).toBe(200);
  expect(received).toHaveLength(1);
});

test('never refuses the client that fills the stage', async () => {
  const { response } = await call({ faults: 1, random: () => 0 }, { headers: { [LOAD_CLIENT_HEADER]: '1' } });
  expect(response.status).toBe(200);
});

test('leaves calls alone while it is suspended', async () => {
  const stage = await startFixtureStage({ faults: 1, random: () => 0 });
  const during = await stage.undisturbed(() => stage.callProduct(REQUEST));
  const after = await stage.callProduct(REQUEST);
  await stage.stop();
  expect([during.status, after.status]).toEqual([200, 429]);
});

test('delays each call as long as it was told', async () => {
  const delays: number[] = [];
  await call({ latencyMs: 250, sleep: (ms) => Promise.resolve(void delays.push(ms)) });
  expect(delays).toEqual([250]);
});

test('writes one line of JSON per call, and adds to the file that is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stage-log-'));
  const logFile = join(folder, 'calls.jsonl');
  const now = () => Date.parse('2026-01-05T10:00:00Z');
  await call({ logFile, now });
  await call({ logFile, now }, { method: 'POST', body: '{"a":1}', principal: { as: 'app' } });
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true });
  const common = {
    time: '2026-01-05T10:00:00.000Z',
    product: 'jira',
    path: '/rest/api/3/myself',
    status: 200,
    ms: 0,
    scopes: [],
    caller: 'app',
  };
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    { ...common, as: 'user', account: 'stage-mette', method: 'GET', body: null },
    { ...common, as: 'app', account: null, method: 'POST', body: { a: 1 } },
  ]);
});
