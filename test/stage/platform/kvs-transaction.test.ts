import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Filter, FilterConditions, kvs, type ForgeKvsAPIError } from '@forge/kvs';
import { insideFunction } from './builders';

type Wish = { rev: number; product?: string };

const atRevision = (rev: number) => ({
  entityName: 'wish',
  conditions: new Filter<Wish>().and('rev', FilterConditions.equalTo(rev)),
});
const isNew = { entityName: 'wish', conditions: new Filter<Wish>().and('rev', FilterConditions.notExists()) };
const wish = (key: string) => kvs.entity<Wish>('wish').get(key);
const codeOf = (error: ForgeKvsAPIError) => error.code;

test('a transaction writes everything when its conditions are met', async () => {
  const result = await insideFunction(async () => {
    await kvs.transact().set<Wish>('a', { rev: 1 }, isNew).execute();
    await kvs.transact().set<Wish>('a', { rev: 2 }, atRevision(1)).set('note', 'written').execute();
    return [await wish('a'), await kvs.get('note')];
  });
  expect(result).toEqual([{ rev: 2 }, 'written']);
});

test.each([
  ['set', () => kvs.transact().set('note', 'written').set<Wish>('a', { rev: 9 }, atRevision(7))],
  ['delete', () => kvs.transact().set('note', 'written').delete<Wish>('a', atRevision(7))],
  ['check', () => kvs.transact().set('note', 'written').check<Wish>('a', atRevision(7))],
])('a transaction writes nothing when the condition of a %s is not met', async (_, build) => {
  const result = await insideFunction(async () => {
    await kvs.entity<Wish>('wish').set('a', { rev: 1 });
    const code = await build().execute().catch(codeOf);
    return [code, await wish('a'), await kvs.get('note')];
  });
  expect(result).toEqual(['TRANSACTION_CONDITION_FAILED', { rev: 1 }, undefined]);
});

test('of many who write on the same revision exactly one wins', async () => {
  const result = await insideFunction(async () => {
    await kvs.entity<Wish>('wish').set('a', { rev: 1 });
    const attempts = Array.from({ length: 20 }, (_, n) =>
      kvs
        .transact()
        .set<Wish>('a', { rev: 2, product: `writer-${n}` }, atRevision(1))
        .execute(),
    );
    const settled = await Promise.allSettled(attempts);
    return settled.filter(({ status }) => status === 'fulfilled').length;
  });
  expect(result).toBe(1);
});

describe('a transaction is refused', () => {
  const refusal = (build: () => { execute(): Promise<void> }) =>
    insideFunction(async () => [await build().execute().catch(codeOf), await kvs.get('k0')]);

  test('with more than 25 operations', async () => {
    const build = () =>
      Array.from({ length: 26 }, (_, n) => n).reduce((all, n) => all.set(`k${n}`, n), kvs.transact());
    expect(await refusal(build)).toEqual(['TOO_MANY_OPERATIONS', undefined]);
  });

  test('with a key that is in it twice', async () => {
    expect(await refusal(() => kvs.transact().set('k0', 1).delete('k0'))).toEqual([
      'DUPLICATE_KEY',
      undefined,
    ]);
  });

  test('with more than 4 MB', async () => {
    const big = 'x'.repeat(200 * 1024);
    const build = () =>
      Array.from({ length: 22 }, (_, n) => n).reduce((all, n) => all.set(`k${n}`, big), kvs.transact());
    expect(await refusal(build)).toEqual(['MAX_SIZE', undefined]);
  });

  test('with one value that is refused', async () => {
    const build = () => kvs.transact().set('k0', 1).set('a', { rev: 'one' }, { entityName: 'wish' });
    expect(await refusal(build)).toEqual(['INVALID_ATTRIBUTE_TYPE', undefined]);
  });
});

test('what is stored is there after a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'stage-'));
  await insideFunction(() => kvs.set('a', 'kept'), { data });
  const found = await insideFunction(() => kvs.get('a'), { data });
  rmSync(data, { recursive: true });
  expect(found).toBe('kept');
});
