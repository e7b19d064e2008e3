import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import { Refusal } from '../../contract/errors';
import type { PageFacts } from '../../usecases/documentation-ports';
import { actingAs, JSON_HEADERS, type Acting } from '../acting-as';
import { page, toPage } from './page-shape';
import { accepted, bodyIfVisible, bodyOf, reading } from './rest';

/** Confluence gives at most so many pages in one call. */
const MOST = 250;

const isCurrent = ({ status }: { status: string }): boolean => status === 'current';

/** A page that is there and not in the trash; null where it is gone or hidden. */
export const readPage = async (acting: Acting, pageId: string): Promise<PageFacts | null> => {
  const response = await reading(() =>
    actingAs(acting).requestConfluence(route`/wiki/api/v2/pages/${pageId}`, { headers: JSON_HEADERS }),
  );
  const found = await bodyIfVisible(response, page);
  return found && isCurrent(found) ? toPage(found) : null;
};

const pageList = v.object({ results: v.array(page) });

/** Those of the pages that the reader may see now. Deleted and restricted ones are left out alike. */
export const readPages = async (pageIds: readonly string[]): Promise<PageFacts[]> => {
  const found: PageFacts[] = [];
  for (let start = 0; start < pageIds.length; start += MOST) {
    const query = new URLSearchParams(pageIds.slice(start, start + MOST).map((id) => ['id', id]));
    query.set('limit', String(MOST));
    const response = await reading(() =>
      asUser().requestConfluence(route`/wiki/api/v2/pages?${query}`, { headers: JSON_HEADERS }),
    );
    const { results } = await bodyOf(response, pageList);
    found.push(...results.filter(isCurrent).map(toPage));
  }
  return found;
};

export const readPageByTitle = async (spaceId: string, title: string): Promise<PageFacts | null> => {
  const response = await reading(() =>
    asUser().requestConfluence(
      route`/wiki/api/v2/pages?space-id=${spaceId}&title=${title}&status=current&limit=1`,
      { headers: JSON_HEADERS },
    ),
  );
  const [found] = (await bodyOf(response, pageList)).results;
  return found ? toPage(found) : null;
};

/** Confluence names no code for a title that is taken; it answers 400 in words, so the title is looked up. */
const BAD_REQUEST = 400;

export const createPage = async ({
  spaceId,
  title,
  document,
}: {
  spaceId: string;
  title: string;
  document: object;
}): Promise<PageFacts> => {
  const body = { representation: 'atlas_doc_format', value: JSON.stringify(document) };
  const response = await asUser().requestConfluence(route`/wiki/api/v2/pages`, {
    method: 'POST',
    headers: JSON_HEADERS,
    body: JSON.stringify({ spaceId, status: 'current', title, body }),
  });
  if (response.status === BAD_REQUEST && (await readPageByTitle(spaceId, title)))
    throw new Refusal({ code: 'titleTaken', title });
  return toPage(await bodyOf(response, page));
};

const labels = v.object({ results: v.array(v.object({ name: v.string() })) });

/** The labels of a page as the app sees them, for recognising minutes when somebody changed a page. */
export const readLabelsAsApp = async (pageId: string): Promise<string[]> => {
  const response = await reading(() =>
    actingAs('app').requestConfluence(route`/wiki/api/v2/pages/${pageId}/labels?limit=250`, {
      headers: JSON_HEADERS,
    }),
  );
  return ((await bodyIfVisible(response, labels))?.results ?? []).map(({ name }) => name);
};

export const addLabel = async (pageId: string, label: string): Promise<void> => {
  await accepted(
    await asUser().requestConfluence(route`/wiki/rest/api/content/${pageId}/label`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify([{ prefix: 'global', name: label }]),
    }),
  );
};
