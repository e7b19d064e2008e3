import fc from 'fast-check';
import * as v from 'valibot';
import { createKvs, type Kvs } from '../../../stage/kvs/create-kvs';
import { openDatabase, type StageDatabase } from '../../../stage/store/open-database';
import { fixtureManifest } from './fixture-app/manifest';

const pageSchema = v.object({
  data: v.array(v.object({ key: v.string() })),
  cursor: v.exactOptional(v.string()),
});

type Page = v.InferOutput<typeof pageSchema>;

interface Wish {
  key: string;
  product?: string;
  amount?: number;
  open?: boolean;
}

const entities = fixtureManifest.app.storage?.entities ?? [];
let database: StageDatabase;
let kvs: Kvs;

beforeEach(() => {
  database = openDatabase(':memory:');
  kvs = createKvs({ database, entities, now: Date.now });
});
afterEach(() => database.close());

function store(...wishes: Wish[]): void {
  for (const { key, ...value } of wishes) {
    expect(kvs.handle('/api/v1/entity/set', { entityName: 'wish', key, value }).status).toBe(204);
  }
}

const ask = (query: object) => kvs.handle('/api/v1/entity/query', { entityName: 'wish', ...query });

function page(query: object): Page {
  const { status, body } = ask(query);
  expect(status).toBe(200);
  return v.parse(pageSchema, body);
}

const keys = ({ data }: Page) => data.map(({ key }) => key);
const inProduct = (product: string, more: object = {}) => ({
  indexName: 'by-product',
  partition: [product],
  ...more,
});

const THREE = [
  { key: 'dear', product: 'VEJ', amount: 300 },
  { key: 'cheap', product: 'VEJ', amount: 100 },
  { key: 'other', product: 'SKI', amount: 200 },
  { key: 'middle', product: 'VEJ', amount: 200 },
];

test('a partition holds only its own records, in the order of the range', () => {
  store(...THREE);
  expect(keys(page(inProduct('VEJ')))).toEqual(['cheap', 'middle', 'dear']);
  expect(keys(page(inProduct('VEJ', { sort: 'DESC' })))).toEqual(['dear', 'middle', 'cheap']);
});

test.each([
  ['EQUAL_TO', [200], ['middle']],
  ['BETWEEN', [100, 200], ['cheap', 'middle']],
  ['GREATER_THAN', [200], ['dear']],
  ['GREATER_THAN_EQUAL_TO', [200], ['middle', 'dear']],
  ['LESS_THAN', [200], ['cheap']],
  ['LESS_THAN_EQUAL_TO', [200], ['cheap', 'middle']],
])('a range %s finds its records', (condition, values, expected) => {
  store(...THREE);
  expect(keys(page(inProduct('VEJ', { range: { condition, values } })))).toEqual(expected);
});

test('the index by-key finds keys by how they begin', () => {
  store({ key: 'a:1' }, { key: 'b:1' }, { key: 'a:2' });
  const range = { condition: 'BEGINS_WITH', values: ['a:'] };
  expect(keys(page({ indexName: 'by-key', range }))).toEqual(['a:1', 'a:2']);
});

test('an index leaves out records without its attributes', () => {
  store({ key: 'a', product: 'VEJ' }, { key: 'b', product: 'VEJ', amount: 1 });
  expect(keys(page(inProduct('VEJ')))).toEqual(['b']);
});

test('a record moves in the index when it is stored anew', () => {
  store({ key: 'a', product: 'VEJ', amount: 1 }, { key: 'b', product: 'VEJ', amount: 2 });
  store({ key: 'a', product: 'VEJ', amount: 3 });
  expect(keys(page(inProduct('VEJ')))).toEqual(['b', 'a']);
});

test('filters take out of a page, which then may be empty and not the last', () => {
  store(...THREE.map((wish) => ({ ...wish, open: wish.key === 'dear' })));
  const filters = { and: [{ property: 'open', condition: 'EQUAL_TO', values: [true] }] };
  const first = page(inProduct('VEJ', { filters, limit: 2 }));
  expect(first).toEqual({ data: [], cursor: expect.any(String) });
  expect(keys(page(inProduct('VEJ', { filters, limit: 2, cursor: first.cursor })))).toEqual(['dear']);
});

test('the pages of an index are the whole index, each record once, whatever the limit', () => {
  const wish = fc.record({ product: fc.constantFrom('VEJ', 'SKI'), amount: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(
      fc.array(wish, { maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom('ASC', 'DESC'),
      (wishes, limit, sort) => {
        database.exec('DELETE FROM kvs_record');
        const stored = wishes.map((each, n) => ({ key: `k${String(n).padStart(2, '0')}`, ...each }));
        store(...stored);
        const found: string[] = [];
        let cursor: string | undefined;
        do {
          const next = page(inProduct('VEJ', { limit, sort, ...(cursor === undefined ? {} : { cursor }) }));
          found.push(...keys(next));
          cursor = next.cursor;
        } while (cursor !== undefined);
        const expected = stored
          .filter(({ product }) => product === 'VEJ')
          .sort((a, b) => a.amount - b.amount || a.key.localeCompare(b.key))
          .map(({ key }) => key);
        expect(found).toEqual(sort === 'ASC' ? expected : expected.reverse());
      },
    ),
    { numRuns: 50 },
  );
});

test('a page stays right when a record is added before it', () => {
  store(...THREE);
  const { cursor } = page(inProduct('VEJ', { limit: 2 }));
  store({ key: 'cheapest', product: 'VEJ', amount: 1 });
  expect(keys(page(inProduct('VEJ', { limit: 2, cursor })))).toEqual(['dear']);
});

test.each([
  ['an index the entity does not have', { indexName: 'by-colour' }, 'INVALID_INDEX'],
  ['a missing partition', { indexName: 'by-product' }, 'INVALID_PARTITION'],
  ['a cursor it did not give', inProduct('VEJ', { cursor: 'made-up' }), 'INVALID_CURSOR'],
  ['a limit over a hundred', inProduct('VEJ', { limit: 101 }), 'INVALID_REQUEST'],
  [
    'a range that is only for filters',
    inProduct('VEJ', { range: { condition: 'CONTAINS', values: ['a'] } }),
    'INVALID_REQUEST',
  ],
])('a query with %s is refused', (_, query, code) => {
  expect(ask(query)).toMatchObject({ status: 400, body: { code } });
});
