import { emptyFrame } from '../../domain/frame';
import { newProduct } from '../../domain/product';
import { newRecord } from '../../usecases/join-wish';
import type { Store } from '../../usecases/ports';
import {
  caseSchema,
  decisionSchema,
  errandSchema,
  frameSchema,
  productSchema,
  traceSchema,
  wishRecordSchema,
} from '../schemas';
import { alone } from './alone';
import { commit, getRow, listRows } from './entities';
import { noteWritten, recentlyWritten } from './recently-written';
import { frameKey, onWish } from './rows';

const valuesOf = <T>(rows: readonly { value: T }[]): T[] => rows.map(({ value }) => value);

const notStored = <T>(value: T): { rev: number; value: T } => ({ rev: 0, value });

/** A record kept while the issue was in another project says nothing of this product. */
const recordIn = (productId: string, wishId: string, row: Awaited<ReturnType<Store['wish']>> | null) => {
  if (!row) return notStored(newRecord(productId, wishId));
  return row.value.productId === productId ? row : { rev: row.rev, value: newRecord(productId, wishId) };
};

/** The app's own data in Forge's key-value store. */
export const createStore = (): Store => ({
  product: async (productId) =>
    (await getRow(productSchema, 'product', productId)) ?? notStored(newProduct(productId)),
  products: () => listRows(productSchema, { entity: 'product', index: 'by-kind', partition: 'product' }),
  frame: async (productId, year) =>
    (await getRow(frameSchema, 'frame', frameKey(productId, year))) ?? notStored(emptyFrame(productId, year)),
  frames: (year) => listRows(frameSchema, { entity: 'frame', index: 'by-year', partition: year }),
  wish: async (productId, wishId) =>
    recordIn(productId, wishId, await getRow(wishRecordSchema, 'wish', wishId)),
  wishes: (productId) =>
    listRows(wishRecordSchema, { entity: 'wish', index: 'by-product', partition: productId }),
  case: (caseId) => getRow(caseSchema, 'case', caseId),
  waitingCases: () => listRows(caseSchema, { entity: 'case', index: 'by-desk', partition: 'waiting' }),
  decisionsOn: async (wishId) =>
    valuesOf(
      await listRows(decisionSchema, {
        entity: 'decision',
        index: 'by-subject',
        partition: onWish(wishId),
        newestFirst: true,
      }),
    ),
  tracesOf: async (wishId) =>
    valuesOf(
      await listRows(traceSchema, {
        entity: 'trace',
        index: 'by-subject',
        partition: onWish(wishId),
        newestFirst: true,
      }),
    ),
  errands: (productId) =>
    listRows(errandSchema, { entity: 'errand', index: 'by-product', partition: productId }),
  commit,
  recentlyWritten: (productId) => recentlyWritten(productId, Date.now()),
  noteWritten: (productId, wishIds) => noteWritten(productId, wishIds, Date.now()),
  alone,
});
