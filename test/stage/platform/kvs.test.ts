import fc from 'fast-check';
import { createKvs, type Kvs } from '../../../stage/kvs/create-kvs';
import { openDatabase, type StageDatabase } from '../../../stage/store/open-database';
import { fixtureManifest } from './fixture-app/manifest';

const entities = fixtureManifest.app.storage?.entities ?? [];
let database: StageDatabase;
let kvs: Kvs;
let now: number;

beforeEach(() => {
  now = Date.parse('2026-01-05T10:00:00Z');
  database = openDatabase(':memory:');
  kvs = createKvs({ database, entities, now: () => now });
});
afterEach(() => database.close());

const post = (path: string, body: unknown) => kvs.handle(`/api/v1/${path}`, body);
const set = (key: string, value: unknown, more: object = {}) => post('set', { key, value, ...more });
const setWish = (key: string, value: unknown) => post('entity/set', { entityName: 'wish', key, value });
const refused = (code: string) => ({ body: { code, message: expect.any(String) } });

describe('a value', () => {
  test('comes back as it was stored', () => {
    set('a', { text: 'Æblegrød', list: [1, null, true] });
    expect(post('get', { key: 'a' })).toMatchObject({
      status: 200,
      body: { value: { text: 'Æblegrød', list: [1, null, true] } },
    });
  });

  test('that is not there is answered 404 KEY_NOT_FOUND', () => {
    expect(post('get', { key: 'a' })).toMatchObject({ status: 404, ...refused('KEY_NOT_FOUND') });
    expect(post('delete', { key: 'a' })).toMatchObject({ status: 404, ...refused('KEY_NOT_FOUND') });
  });

  test('is gone when it is deleted', () => {
    set('a', 1);
    expect(post('delete', { key: 'a' })).toEqual({ status: 204 });
    expect(post('get', { key: 'a' }).status).toBe(404);
  });

  test('is not replaced when the key must be new', () => {
    set('a', 1);
    expect(set('a', 2, { options: { keyPolicy: 'FAIL_IF_EXISTS' } }).status).toBe(409);
    expect(post('get', { key: 'a' })).toMatchObject({ body: { value: 1 } });
  });

  test.each([
    ['PREVIOUS', 1],
    ['LATEST', 2],
  ])('that is replaced answers the %s value when asked', (returnValue, value) => {
    set('a', 1);
    const answer = set('a', 2, { options: { keyPolicy: 'OVERRIDE', returnValue } });
    expect(answer).toMatchObject({ status: 200, body: { key: 'a', value } });
  });

  test('is gone when its time is over', () => {
    set('a', 1, { options: { ttl: { value: 2, unit: 'MINUTES' } } });
    expect(post('get', { key: 'a' })).toMatchObject({ body: { expireTime: '2026-01-05T10:02:00.000Z' } });
    now += 120_000;
    expect(post('get', { key: 'a' }).status).toBe(404);
    expect(post('query', {})).toEqual({ status: 200, body: { data: [] } });
  });

  test('keeps the time of its creation when it is replaced', () => {
    set('a', 1);
    const created = now;
    now += 5000;
    set('a', 2);
    expect(post('get', { key: 'a' })).toMatchObject({ body: { createdAt: created, updatedAt: now } });
  });

  test('is kept apart from a secret and an entity of the same key', () => {
    set('a', 'plain');
    post('secret/set', { key: 'a', value: 'secret' });
    setWish('a', { rev: 1 });
    const values = ['get', 'secret/get'].map((path) => post(path, { key: 'a' }));
    expect(values).toMatchObject([{ body: { value: 'plain' } }, { body: { value: 'secret' } }]);
    expect(post('entity/get', { entityName: 'wish', key: 'a' })).toMatchObject({
      body: { value: { rev: 1 } },
    });
  });

  test('of any JSON survives storing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(value !== null);
        set('a', value);
        expect(post('get', { key: 'a' })).toMatchObject({
          body: { value: JSON.parse(JSON.stringify(value)) },
        });
      }),
    );
  });
});

describe('limits', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { child: nested(levels - 1) });

  test.each([
    ['an empty key', '', 'KEY_TOO_SHORT'],
    ['a key of 501 characters', 'k'.repeat(501), 'KEY_TOO_LONG'],
    ['a key with a slash', 'a/b', 'INVALID_KEY'],
    ['a key of Danish letters', 'ønske', 'INVALID_KEY'],
    ['a key of spaces', '  ', 'INVALID_KEY'],
  ])('refuse %s', (_, key, code) => {
    expect(set(key, 1)).toMatchObject({ status: 400, ...refused(code) });
  });

  test('allow a key of 500 characters', () => {
    expect(set('k'.repeat(500), 1).status).toBe(204);
  });

  test('allow a value of 240 KiB and no more', () => {
    expect(set('a', 'x'.repeat(240 * 1024 - 2)).status).toBe(204);
    expect(set('a', 'x'.repeat(240 * 1024 - 1))).toMatchObject({ status: 400, ...refused('MAX_SIZE') });
  });

  test('allow 31 levels and no more', () => {
    expect(set('a', nested(31)).status).toBe(204);
    expect(set('a', nested(32))).toMatchObject({ status: 400, ...refused('MAX_DEPTH') });
  });

  test('refuse no value', () => {
    expect(set('a', null)).toMatchObject({ status: 400, ...refused('INVALID_VALUE') });
  });

  test('refuse what the client never sends', () => {
    expect(set('a', 1, { expectedVersion: 3 })).toMatchObject({ status: 400, ...refused('INVALID_REQUEST') });
    expect(post('nothing', {})).toMatchObject({ status: 404, ...refused('NOT_FOUND') });
  });

  test.each([
    ['an attribute of another type', { rev: '1' }, 'INVALID_ATTRIBUTE_TYPE'],
    ['a fraction for an integer', { rev: 1.5 }, 'INVALID_ATTRIBUTE_TYPE'],
    ['an attribute the manifest does not name', { owner: 'x' }, 'INVALID_ATTRIBUTE'],
    ['a value that is no object', 'text', 'INVALID_VALUE'],
  ])('refuse an entity with %s', (_, value, code) => {
    expect(setWish('a', value)).toMatchObject({ status: 400, ...refused(code) });
  });

  test('refuse an entity the manifest does not name', () => {
    const answer = post('entity/set', { entityName: 'other', key: 'a', value: {} });
    expect(answer).toMatchObject({ status: 400, ...refused('INVALID_ENTITY') });
  });

  test('refuse a manifest whose index names no attribute', () => {
    const wrong = [{ name: 'wrong', attributes: {}, indexes: ['nothing'] }];
    expect(() => createKvs({ database, entities: wrong, now: () => now })).toThrow('nothing');
  });
});

describe('a query of keys', () => {
  test('finds what begins with the text, in order, page by page', () => {
    for (const key of ['b', 'a3', 'a1', 'a2', 'c']) set(key, key);
    const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['a'] }];
    const first = post('query', { where, limit: 2 });
    expect(first).toMatchObject({
      body: { data: [{ key: 'a1' }, { key: 'a2' }], cursor: expect.any(String) },
    });
    const after = Object.getOwnPropertyDescriptor(first.body, 'cursor')?.value;
    expect(post('query', { where, limit: 2, after }).body).toEqual({
      data: [expect.objectContaining({ key: 'a3' })],
    });
  });

  test('gives ten without a limit, and refuses more than a hundred', () => {
    for (let n = 0; n < 12; n++) set(`key-${n}`, n);
    expect(post('query', {})).toMatchObject({ body: { data: { length: 10 } } });
    expect(post('query', { limit: 101 })).toMatchObject({ status: 400, ...refused('INVALID_REQUEST') });
  });
});

describe('several at once', () => {
  test('tell which keys failed and carry out the rest', () => {
    const answer = post('batch/set', [
      { key: 'a', value: 1 },
      { key: 'b/', value: 2 },
    ]);
    expect(answer.body).toMatchObject({
      successfulKeys: [{ key: 'a' }],
      failedKeys: [{ key: 'b/', error: { code: 'INVALID_KEY' } }],
    });
    expect(post('batch/get', [{ key: 'a' }])).toMatchObject({
      body: { successfulKeys: [{ key: 'a', value: 1 }] },
    });
  });

  test('are refused above 25', () => {
    const items = Array.from({ length: 26 }, (_, n) => ({ key: `k${n}`, value: n }));
    expect(post('batch/set', items)).toMatchObject({ status: 400, ...refused('TOO_MANY_OPERATIONS') });
  });
});
