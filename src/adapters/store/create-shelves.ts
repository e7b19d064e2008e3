import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { rowSchemas, type RowOf } from '../../contract/product-file/parts';
import { ownDocumentSchemas } from '../../contract/stored/documentation-schemas';
import { changedMeanwhile } from '../../usecases/change-record';
import type { Change } from '../../usecases/ports';
import type { Shelves, ShelfPart, Standing } from '../../usecases/product-file/ports';
import { documentKey } from './documentation-rows';
import { commitRows, pageOfRows, someKeys, storedRows } from './entities';
import type { RowChange } from './row';
import { rowChange } from './rows';

/** Where a part lies, and how many of its rows an answer holds: a value may have 240 KiB and an answer 5 MB. */
const PLACES: Readonly<Record<ShelfPart, { entity: string; most: number }>> = {
  frames: { entity: 'frame', most: 20 },
  entries: { entity: 'entry', most: 100 },
  wishes: { entity: 'wish', most: 20 },
  cases: { entity: 'case', most: 20 },
  drafts: { entity: 'draft', most: 20 },
  support: { entity: 'support', most: 20 },
  decisions: { entity: 'decision', most: 100 },
  traces: { entity: 'trace', most: 100 },
  doneVersions: { entity: 'done-version', most: 20 },
  documents: { entity: 'document', most: 20 },
  minutes: { entity: 'minutes', most: 100 },
  notices: { entity: 'notice', most: 100 },
  news: { entity: 'news', most: 100 },
};
const ENTITIES = Object.values(PLACES).map(({ entity }) => entity);

const byProduct = (entity: string, productId: string) => ({
  entity,
  index: 'by-product',
  partition: [productId],
});

/** One operation of a transaction is the condition. */
const CLEARED_AT_ONCE = 24;

const ownDocuments = async (productId: string): Promise<RowOf<'documents'>[]> => {
  const keys = Object.keys(ownDocumentSchemas).map((kind) => documentKey(kind, productId));
  const rows = await storedRows('document', keys);
  return [...rows.values()].map((row) => v.parse(rowSchemas.documents, row));
};

/** A draft that was submitted is empty and nothing to bring along. */
const isThere = <T>(value: T | null): value is T => value !== null;

const readPage = async <Name extends Exclude<ShelfPart, 'documents'>>(
  part: Name,
  productId: string,
  { next, most }: { next: string | null; most?: number },
): Promise<{ rows: RowOf<Name>[]; next: string | null }> => {
  const schema: v.GenericSchema<unknown, RowOf<Name>> = rowSchemas[part];
  const place = PLACES[part];
  const index = { ...byProduct(place.entity, productId), most: most ?? place.most };
  const page = await pageOfRows(v.nullable(schema), index, next);
  return { rows: page.rows.map(({ value }) => value).filter(isThere), next: page.next };
};

const everyRow = async <Name extends Exclude<ShelfPart, 'documents'>>(
  part: Name,
  productId: string,
): Promise<RowOf<Name>[]> => {
  const rows: RowOf<Name>[] = [];
  let next: string | null = null;
  do {
    const found: Awaited<ReturnType<typeof readPage<Name>>> = await readPage(part, productId, {
      next,
      most: 100,
    });
    rows.push(...found.rows);
    next = found.next;
  } while (next !== null);
  return rows;
};

const all: Shelves['all'] = async (productId) => {
  const [
    frames,
    entries,
    wishes,
    cases,
    drafts,
    support,
    decisions,
    traces,
    doneVersions,
    documents,
    minutes,
    notices,
    news,
  ] = await Promise.all([
    everyRow('frames', productId),
    everyRow('entries', productId),
    everyRow('wishes', productId),
    everyRow('cases', productId),
    everyRow('drafts', productId),
    everyRow('support', productId),
    everyRow('decisions', productId),
    everyRow('traces', productId),
    everyRow('doneVersions', productId),
    ownDocuments(productId),
    everyRow('minutes', productId),
    everyRow('notices', productId),
    everyRow('news', productId),
  ]);
  return {
    frames,
    entries,
    wishes,
    cases,
    drafts,
    support,
    decisions,
    traces,
    doneVersions,
    documents,
    minutes,
    notices,
    news,
  };
};

const storedRow = v.object({ rev: v.number(), productId: v.string(), body: v.unknown() });

/** As the platform gives it back: without what is undefined. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Verdict = { missing: Change } | { differing: Change } | 'settled';

const verdictOn = (change: Change, { row }: RowChange, stored: unknown): Verdict => {
  if (stored === undefined) return { missing: change };
  const { rev, productId, body } = v.parse(storedRow, stored);
  const wanted = v.parse(storedRow, row);
  if (productId !== wanted.productId) {
    if (change.write === 'wish' || change.write === 'caseDraft') return { missing: { ...change, was: rev } };
    return change.write === 'minutes' ? 'settled' : { differing: change };
  }
  return isDeepStrictEqual(body, asStored(wanted.body)) ? 'settled' : { differing: change };
};

const standing: Shelves['standing'] = async (changes): Promise<Standing> => {
  const rows = changes.map((change) => ({ change, row: rowChange(change) }));
  const entities = [...new Set(rows.map(({ row }) => row.entity))];
  const stored = new Map(
    await Promise.all(
      entities.map(async (entity) => {
        const keys = rows.filter(({ row }) => row.entity === entity).map(({ row }) => row.key);
        return [entity, await storedRows(entity, keys)] as const;
      }),
    ),
  );
  const verdicts = rows.map(({ change, row }) =>
    verdictOn(change, row, stored.get(row.entity)?.get(row.key)),
  );
  return {
    missing: verdicts.flatMap((each) => (each !== 'settled' && 'missing' in each ? [each.missing] : [])),
    differing: verdicts.flatMap((each) =>
      each !== 'settled' && 'differing' in each ? [each.differing] : [],
    ),
  };
};

const clearSome: Shelves['clearSome'] = async (productId, was) => {
  for (const entity of ENTITIES) {
    const keys = await someKeys({ ...byProduct(entity, productId), most: CLEARED_AT_ONCE });
    if (keys.length === 0) continue;
    const outcome = await commitRows([
      rowChange({ write: 'sameArrival', was, productId }),
      ...keys.map(({ key, rev }): RowChange => ({ entity, key, was: rev, row: null })),
    ]);
    if (outcome === 'lostRace') changedMeanwhile();
    return true;
  }
  return false;
};

/** All that is stored of a product in Forge's key-value store. */
export const createShelves = (): Shelves => ({
  page: async (part, productId, next) =>
    part === 'documents'
      ? { rows: await ownDocuments(productId), next: null }
      : readPage(part, productId, { next }),
  all,
  isEmpty: async (productId) => {
    const found = await Promise.all(
      ENTITIES.map((entity) => someKeys({ ...byProduct(entity, productId), most: 1 })),
    );
    return found.every((keys) => keys.length === 0);
  },
  standing,
  minutesElsewhere: async (productId, pageIds) => {
    const rows = await storedRows('minutes', pageIds);
    return [...rows].flatMap(([pageId, row]) =>
      v.parse(storedRow, row).productId === productId ? [] : [pageId],
    );
  },
  clearSome,
});
