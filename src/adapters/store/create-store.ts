import * as v from 'valibot';
import { caseDraftSchema, caseSchema } from '../../contract/stored/case-schemas';
import {
  decisionSchema,
  doneVersionSchema,
  entrySchema,
  frameSchema,
  productSchema,
  supportSchema,
  traceSchema,
  wishRecordSchema,
} from '../../contract/stored/schemas';
import { fileHead } from '../../contract/product-file/head';
import type { Decision } from '../../domain/decision';
import { emptyFrame, type Frame } from '../../domain/frame';
import { newProduct, type Product } from '../../domain/product';
import { newProfile } from '../../domain/publishing/profile';
import { noSupport } from '../../domain/support/support';
import { recordIn } from '../../usecases/join-wish';
import type { Versioned, Watch } from '../../usecases/ports';
import type { Store } from '../../usecases/store';
import { errandSchema } from '../errand-schema';
import { alone } from './alone';
import { documentSchemas } from '../documentation-schemas';
import { documentKey } from './documentation-rows';
import { noAgreements } from '../../domain/agreements';
import { commit, getMixedRows, getRow, getRows, getRowsOfTwo, listRows, pageOfRows } from './entities';
import { noteWritten, recentlyWritten } from './recently-written';
import { frameKey, onRoles, onWish, supportKey } from './rows';

const valuesOf = <T>(rows: readonly { value: T }[]): T[] => rows.map(({ value }) => value);

const notStored = <T>(value: T): { rev: number; value: T } => ({ rev: 0, value });

const arrivalSchema = v.object({
  arrival: v.object({ file: fileHead, product: productSchema, begunBy: v.string(), begunAt: v.string() }),
});

/** A product and one that is being brought in share a key. */
const productRowSchema = v.union([arrivalSchema, productSchema]);
type ProductRow = Versioned<v.InferOutput<typeof productRowSchema>> | null | undefined;

const asProduct = (row: ProductRow, productId: string): Versioned<Product> =>
  row && !('arrival' in row.value) ? { rev: row.rev, value: row.value } : notStored(newProduct(productId));

/** The frame of a year among rows that may hold it, with what the one before it still holds. */
const frameIn = (rows: readonly Versioned<Frame>[], productId: string, year: number): Versioned<Frame> => {
  const of = (each: number) => rows.find(({ value }) => value.year === each);
  const { rev, value } = of(year) ?? notStored(emptyFrame(productId, year));
  const earlier = of(year - 1)?.value.commitments ?? [];
  return { rev, value: earlier.length === 0 ? value : { ...value, earlier } };
};

const frameKeys = (productId: string, year: number): string[] =>
  [year, year - 1].map((each) => frameKey(productId, each));

export const productInYear: Watch['productInYear'] = async (productId, year) => {
  const [[product], frames] = await getRowsOfTwo(
    { schema: productRowSchema, entity: 'product', keys: [productId] },
    { schema: frameSchema, entity: 'frame', keys: frameKeys(productId, year) },
  );
  return { product: asProduct(product, productId), frame: frameIn(frames, productId, year) };
};

/** The frame of a year and that of the year before among rows that may hold them. */
const framesIn = (
  rows: readonly Versioned<Frame>[],
  productId: string,
  year: number,
): [Versioned<Frame>, Versioned<Frame>] => {
  const of = (each: number) =>
    rows.find(({ value }) => value.year === each) ?? notStored(emptyFrame(productId, each));
  return [of(year), of(year - 1)];
};

const framesOf = (productId: string, year: number) => ({
  schema: frameSchema,
  entity: 'frame',
  keys: frameKeys(productId, year),
});

const decisionsAbout = async (subject: string): Promise<Decision[]> =>
  valuesOf(
    await listRows(decisionSchema, {
      entity: 'decision',
      index: 'by-subject',
      partition: [subject],
      newestFirst: true,
    }),
  );

const answeredCases: Store['answeredCases'] = async (after, next) => {
  const page = await pageOfRows(
    caseSchema,
    { entity: 'case', index: 'by-state', partition: ['answered'], newestFirst: true, from: after },
    next,
  );
  return { cases: valuesOf(page.rows), next: page.next };
};

/** The books: frames, entries and decisions. */
const moneyStore = {
  frame: async (productId, year) =>
    frameIn(await getRows(frameSchema, 'frame', frameKeys(productId, year)), productId, year),
  frames: (year) => listRows(frameSchema, { entity: 'frame', index: 'by-year', partition: [year] }),
  twoFrames: async (productId, year) =>
    framesIn(await getRows(frameSchema, 'frame', frameKeys(productId, year)), productId, year),
  frameWithOrder: async (productId, year) => {
    const [frames, [order]] = await getRowsOfTwo(framesOf(productId, year), {
      schema: documentSchemas.agreedOrder,
      entity: 'document',
      keys: [documentKey('agreedOrder', productId)],
    });
    return { frame: frameIn(frames, productId, year), agreedOrder: order?.value ?? null };
  },
  booksOf: async (productId, year) => {
    const frames = framesOf(productId, year);
    const documents = {
      schema: documentSchemas.agreements,
      entity: 'document',
      keys: [documentKey('agreements', productId)],
    };
    const products = { schema: productRowSchema, entity: 'product', keys: [productId] };
    const found = await getMixedRows([frames, documents, products]);
    const [frame, before] = framesIn(found(frames), productId, year);
    const [kept] = found(documents);
    const [product] = found(products);
    return {
      isWhole: !product || !('arrival' in product.value),
      frame: frame.value,
      before: before.value,
      agreements: kept ?? notStored(noAgreements(productId)),
    };
  },
  entriesPage: async (productId, year, next) => {
    const page = await pageOfRows(
      entrySchema,
      { entity: 'entry', index: 'by-year', partition: [productId, year], newestFirst: true },
      next,
    );
    return { entries: valuesOf(page.rows), next: page.next };
  },
  decisionsPage: async (productId, next) => {
    const page = await pageOfRows(
      decisionSchema,
      { entity: 'decision', index: 'by-product', partition: [productId], newestFirst: true },
      next,
    );
    return { decisions: valuesOf(page.rows), next: page.next };
  },
} satisfies Partial<Store>;

/** The app's own data in Forge's key-value store. */
export const createStore = (): Store => ({
  product: async (productId) => asProduct(await getRow(productRowSchema, 'product', productId), productId),
  arrival: async (productId) => {
    const row = await getRow(productRowSchema, 'product', productId);
    return row && 'arrival' in row.value ? { rev: row.rev, value: row.value.arrival } : null;
  },
  products: () => listRows(productSchema, { entity: 'product', index: 'by-kind', partition: ['product'] }),
  ...moneyStore,
  wish: async (productId, wishId) =>
    recordIn({ productId, wishId }, await getRow(wishRecordSchema, 'wish', wishId)),
  wishes: (productId) =>
    listRows(wishRecordSchema, { entity: 'wish', index: 'by-product', partition: [productId] }),
  wishesById: (wishIds) => getRows(wishRecordSchema, 'wish', wishIds),
  case: (caseId) => getRow(caseSchema, 'case', caseId),
  caseDraft: async (wishId) => (await getRow(caseDraftSchema, 'draft', wishId)) ?? notStored(null),
  waitingCases: () => listRows(caseSchema, { entity: 'case', index: 'by-desk', partition: ['waiting'] }),
  answeredCases,
  support: async (productId, authorityId) =>
    (await getRow(supportSchema, 'support', supportKey(productId, authorityId))) ??
    notStored(noSupport(productId, authorityId)),
  voices: (productId) =>
    listRows(supportSchema, { entity: 'support', index: 'by-product', partition: [productId] }),
  agreedOrder: (productId) =>
    getRow(documentSchemas.agreedOrder, 'document', documentKey('agreedOrder', productId)),
  profile: async (productId) =>
    (await getRow(documentSchemas.profile, 'document', documentKey('profile', productId)))?.value ??
    newProfile(productId),
  agreements: async (productId) =>
    (await getRow(documentSchemas.agreements, 'document', documentKey('agreements', productId))) ??
    notStored(noAgreements(productId)),
  decisionsOn: (wishId) => decisionsAbout(onWish(wishId)),
  roleDecisions: (productId) => decisionsAbout(onRoles(productId)),
  decisionsById: async (decisionIds) => valuesOf(await getRows(decisionSchema, 'decision', decisionIds)),
  tracesOf: async (wishId) =>
    valuesOf(
      await listRows(traceSchema, {
        entity: 'trace',
        index: 'by-subject',
        partition: [onWish(wishId)],
        newestFirst: true,
      }),
    ),
  doneVersions: async (wishId) => {
    const index = { entity: 'done-version', index: 'by-wish', partition: [wishId], newestFirst: true };
    return valuesOf((await pageOfRows(doneVersionSchema, index, null)).rows);
  },
  errands: (productId) =>
    listRows(errandSchema, { entity: 'errand', index: 'by-product', partition: [productId] }),
  commit,
  recentlyWritten: (productId) => recentlyWritten(productId, Date.now()),
  noteWritten: (productId, wishIds) => noteWritten(productId, wishIds, Date.now()),
  alone,
});
