import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import { JSON_HEADERS } from '../acting-as';
import { accepted, bodyOf, reading } from './rest';

/** The property that a minutes page carries; the byline of the manifest is shown where it exists. */
const MARK = 'tovholder-minutes';

const properties = v.object({ results: v.array(v.object({ key: v.string() })) });

const isMarked = async (pageId: string): Promise<boolean> => {
  const response = await reading(() =>
    asUser().requestConfluence(route`/wiki/api/v2/pages/${pageId}/properties?key=${MARK}`, {
      headers: JSON_HEADERS,
    }),
  );
  return (await bodyOf(response, properties)).results.length > 0;
};

/** Marks a page as minutes, as the person who made or registered it. */
export const markAsMinutes = async (pageId: string): Promise<void> => {
  if (await isMarked(pageId)) return;
  await accepted(
    await asUser().requestConfluence(route`/wiki/api/v2/pages/${pageId}/properties`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ key: MARK, value: { minutes: true } }),
    }),
  );
};
