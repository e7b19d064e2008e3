import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { minutesSchema, newsSchema } from '../../contract/stored/documentation-schemas';
import { decisionSchema } from '../../contract/stored/schemas';
import type { Library } from '../../usecases/documentation-ports';
import { documentSchemas, draftSchema } from '../documentation-schemas';
import { documentKey } from './documentation-rows';
import { getRow, getRows, listRows, pageOfRows } from './entities';

const draftKey = (draftId: string): string => `draft:${draftId}`;

/** The app's own data about documentation in Forge's key-value store. */
export const createLibrary = (): Library => ({
  document: (kind, productId) => getRow(documentSchemas[kind], 'document', documentKey(kind, productId)),
  minutesOn: (pageId) => getRow(minutesSchema, 'minutes', pageId),
  minutesOnPages: (pageIds) => getRows(minutesSchema, 'minutes', pageIds),
  newestMinutes: async (productId, next) => {
    const index = {
      entity: 'minutes',
      index: 'by-date',
      partition: [productId, 'listed'],
      newestFirst: true,
    };
    const page = await pageOfRows(minutesSchema, index, next ?? null);
    return { minutes: page.rows, next: page.next };
  },
  unpublishedMinutes: async (productId) => {
    const index = { entity: 'minutes', index: 'by-gap', partition: [productId, 'gap'] };
    return (await pageOfRows(minutesSchema, index, null)).rows;
  },
  news: (productId) =>
    listRows(newsSchema, {
      entity: 'news',
      index: 'by-product',
      partition: [productId],
      newestFirst: true,
    }),
  decisionsSince: async (productId, since) => {
    const index = { entity: 'decision', index: 'by-product', partition: [productId], from: since };
    return (await listRows(decisionSchema, index)).map(({ value }) => value);
  },
  draft: async (draftId) => {
    const read = v.safeParse(draftSchema, await kvs.get(draftKey(draftId)));
    return read.success ? read.output : null;
  },
  keepDraft: (draft) => kvs.set(draftKey(draft.draftId), draft, { ttl: { value: 7, unit: 'DAYS' } }),
});
