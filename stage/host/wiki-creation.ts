import * as v from 'valibot';
import { EMPTY_DOCUMENT } from '../confluence/page/adf-node';
import type { ProductGateway } from '../runtime/product-gateway';
import type { ProductResponse, SpaceSummary } from '../types';
import { confluenceReason } from './confluence-reason';

/** What the form of a new page holds. */
export interface PageCreation {
  title: string;
  labels: string;
  parentId: string;
}

const createdSchema = v.pipe(v.string(), v.parseJson(), v.looseObject({ id: v.string() }));

/** Creates an empty page through the REST of Confluence, as the person, and puts the labels on it. */
export async function createdPage(
  { title, labels, parentId }: PageCreation,
  { space, accountId }: { space: SpaceSummary; accountId: string },
  callProduct: ProductGateway,
): Promise<{ id: string } | { problem: string }> {
  const post = (path: string, body: unknown): Promise<ProductResponse> =>
    callProduct({
      product: 'confluence',
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      principal: { as: 'user', accountId },
      caller: 'client',
    });
  const answer = await post('/wiki/api/v2/pages', {
    spaceId: space.id,
    status: 'current',
    title: title.trim(),
    ...(parentId === '' ? {} : { parentId }),
    body: { representation: 'atlas_doc_format', value: JSON.stringify(EMPTY_DOCUMENT) },
  });
  if (answer.status !== 200) return { problem: confluenceReason(answer) };
  const { id } = v.parse(createdSchema, answer.body);
  const names = labels.split(/\s+/).filter((name) => name !== '');
  if (names.length === 0) return { id };
  const labelled = await post(
    `/wiki/rest/api/content/${id}/label`,
    names.map((name) => ({ prefix: 'global', name })),
  );
  return labelled.status === 200 ? { id } : { problem: confluenceReason(labelled) };
}
