import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Stage } from '../../../stage/start-stage';
import type { JiraSite, ProductEvent } from '../../../stage/types';
import { startFixtureStage } from './builders';

let stage: Stage<JiraSite>;
const invoke = (functionKey: string, payload: unknown = {}) =>
  stage.invoke('stage-mette', 'page', functionKey, payload);

describe('functions in this process', () => {
  beforeEach(async () => {
    stage = await startFixtureStage();
  });
  afterEach(() => stage.stop());

  test('answers a resolver with the account that is signed in and the module', async () => {
    await expect(invoke('whoami')).resolves.toEqual({ accountId: 'stage-mette', module: 'page' });
  });

  test('hands over the error of a function', async () => {
    await expect(invoke('fail')).rejects.toThrow('the fixture fails');
  });

  test('names a function that the resolver does not have', async () => {
    await expect(invoke('unknown')).rejects.toThrow("Resolver has no definition for 'unknown'");
  });

  test('makes calls as the user of the invocation, or as the app', async () => {
    expect(await invoke('asUser')).toMatchObject({
      principal: { as: 'user', accountId: 'stage-mette' },
      caller: 'app',
    });
    expect(await invoke('asApp')).toMatchObject({ principal: { as: 'app' } });
  });

  test('keeps users apart that work side by side', async () => {
    const accounts = Array.from({ length: 30 }, (_, index) => `user-${index}`);
    const answers = await Promise.all(accounts.map((account) => stage.invoke(account, 'page', 'asUser')));
    expect(answers).toMatchObject(accounts.map((accountId) => ({ principal: { as: 'user', accountId } })));
  });

  test('lets no function call anything outside', async () => {
    await expect(invoke('egress')).rejects.toMatchObject({
      name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
      status: 403,
    });
  });

  test('keeps what a function stores', async () => {
    await invoke('remember', { value: 'a thing' });
    await expect(invoke('recall')).resolves.toBe('a thing');
  });

  test('notes each call with its status', async () => {
    await invoke('remember', { value: 'a thing' });
    expect(stage.calls.map(({ product, path, status }) => [product, path, status])).toEqual([
      ['kvs', '/api/v1/set', 204],
      ['function', 'page/resolver', 200],
    ]);
  });
});

test('shows what a function prints, with the function it comes from', async () => {
  const lines: string[][] = [];
  stage = await startFixtureStage({ output: (...line) => lines.push(line) });
  await invoke('log');
  await stage.stop();
  expect(lines).toEqual([['warn', 'resolver', 'a warning from the app']]);
});

describe('triggers', () => {
  const event = (eventType: string, selfGenerated: boolean): ProductEvent => ({
    eventType,
    selfGenerated,
    payload: { issue: { key: 'VEJ-1' } },
  });
  const fire = async (...events: ProductEvent[]) => {
    stage = await startFixtureStage();
    events.forEach((each) => stage.fireEvent(each));
    await stage.idle();
    const seen = await invoke('read', { key: 'seen' });
    await stage.stop();
    return seen;
  };

  test('run for an event they name', async () => {
    expect(await fire(event('avi:jira:updated:issue', false))).toEqual(['avi:jira:updated:issue VEJ-1']);
  });

  test('are not run for what the app did itself, if they ignore that', async () => {
    expect(await fire(event('avi:jira:updated:issue', true))).toEqual([]);
  });

  test('are run for what the app did itself, if they do not ignore that', async () => {
    expect(await fire(event('avi:jira:created:issue', true))).toEqual(['avi:jira:created:issue VEJ-1']);
  });

  test('are not run for other events', async () => {
    expect(await fire(event('avi:jira:deleted:issue', false))).toEqual([]);
  });
});

describe('the queue', () => {
  const push = async (...bodies: object[]) => {
    const result = await invoke('push', { events: bodies.map((body) => ({ body })) });
    return v.parse(v.object({ jobId: v.string() }), result);
  };
  const consumed = () => invoke('read', { key: 'consumed' });

  beforeEach(async () => {
    stage = await startFixtureStage();
  });
  afterEach(() => stage.stop());

  test('delivers events to the consumer and counts them', async () => {
    const { jobId } = await push({ n: 1 });
    await stage.idle();
    expect(await consumed()).toEqual([{ n: 1, attempt: 0 }]);
    expect(await invoke('stats', { jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  test('holds an event back for its delay', async () => {
    await invoke('push', { events: [{ body: { n: 1 }, delayInSeconds: 30 }] });
    await stage.idle();
    expect(await consumed()).toEqual([]);
    stage.hurryQueue();
    await stage.idle();
    expect(await consumed()).toEqual([{ n: 1, attempt: 0 }]);
  });

  test('delivers an event again when the consumer asks for it', async () => {
    const { jobId } = await push({ n: 1, retries: 1 });
    await stage.idle();
    expect(await invoke('stats', { jobId })).toEqual({ success: 0, inProgress: 1, failed: 0 });
    stage.hurryQueue();
    await stage.idle();
    expect(await consumed()).toEqual([0, 1].map((attempt) => ({ n: 1, retries: 1, attempt })));
    expect(await invoke('stats', { jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  test('gives an event up after four retries', async () => {
    const { jobId } = await push({ retries: 99 });
    for (let attempt = 0; attempt < 6; attempt++) {
      await stage.idle();
      stage.hurryQueue();
    }
    await stage.idle();
    expect(await consumed()).toHaveLength(5);
    expect(await invoke('stats', { jobId })).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  test('counts an event as failed when the consumer throws', async () => {
    const { jobId } = await push({ fails: true });
    await stage.idle();
    expect(await invoke('stats', { jobId })).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  test('drops the waiting events of a job that is cancelled', async () => {
    const result = await invoke('push', { events: [{ body: { n: 1 }, delayInSeconds: 30 }] });
    await invoke('cancel', result);
    stage.hurryQueue();
    await stage.idle();
    expect(await consumed()).toEqual([]);
  });

  test('says that it does not know a job', async () => {
    await expect(invoke('stats', { jobId: 'none' })).rejects.toThrow('none');
  });
});

test('an event that waits when the stage stops is delivered by the next one', async () => {
  const data = mkdtempSync(join(tmpdir(), 'stage-'));
  stage = await startFixtureStage({ data });
  await invoke('push', { events: [{ body: { n: 1 }, delayInSeconds: 30 }] });
  await stage.stop();

  stage = await startFixtureStage({ data, now: () => Date.now() + 31_000 });
  await stage.idle();
  const consumed = await invoke('read', { key: 'consumed' });
  await stage.stop();
  rmSync(data, { recursive: true });
  expect(consumed).toEqual([{ n: 1, attempt: 0 }]);
});
