import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { FoundPage, MinutesQuery } from '../../usecases/documentation-ports';
import { JSON_HEADERS } from '../acting-as';
import { absent, bodyOf, reading } from './rest';

const PAGE = 100;

const results = v.object({
  results: v.array(
    v.object({
      content: v.optional(v.object({ id: v.string(), title: v.string() })),
      lastModified: v.optional(v.string(), ''),
    }),
  ),
  _links: v.optional(v.object({ next: absent(v.string()) }), {}),
});

/** A value in CQL stands in double quotes; the backslash and the quote are written with a backslash before. */
const quoted = (value: string): string =>
  `"${value.replace(/[\r\n]+/g, ' ').replace(/[\\"]/g, (character) => `\\${character}`)}"`;

/** What a text search gives a meaning of its own is only text in what people typed. */
const asWords = (text: string): string => text.replace(/[+\-&|!(){}[\]^~*?\\:"/]/g, ' ').trim();

const minutesCql = ({ spaceKey, label, titleWord, words }: MinutesQuery): string => {
  const isMinutes = `(label = ${quoted(label)} or title ~ ${quoted(`${asWords(titleWord)}*`)})`;
  const found =
    words === undefined
      ? ''
      : ` and (title ~ ${quoted(`${asWords(words)}*`)} or text ~ ${quoted(asWords(words))})`;
  return `space = ${quoted(spaceKey)} and type = page and ${isMinutes}${found} order by created desc`;
};

const cursorIn = (link: string | null | undefined): string | null =>
  link ? new URL(link, 'https://site.invalid').searchParams.get('cursor') : null;

/** Pages of a space that are minutes by their label or their title, as the reader may see them. */
export const findMinutes = async (
  query: MinutesQuery,
): Promise<{ pages: FoundPage[]; next: string | null }> => {
  const parameters = new URLSearchParams({ cql: minutesCql(query), limit: String(PAGE) });
  if (query.next !== undefined) parameters.set('cursor', query.next);
  const response = await reading(() =>
    asUser().requestConfluence(route`/wiki/rest/api/search?${parameters}`, { headers: JSON_HEADERS }),
  );
  const page = await bodyOf(response, results);
  return {
    pages: page.results.flatMap(({ content, lastModified }) =>
      content ? [{ pageId: content.id, title: content.title, changedAt: lastModified }] : [],
    ),
    next: cursorIn(page._links.next),
  };
};

const labelled = v.object({
  results: v.array(
    v.object({
      content: v.optional(
        v.object({
          metadata: v.object({
            labels: v.object({ results: v.array(v.object({ name: v.string() })) }),
          }),
        }),
      ),
      url: v.string(),
    }),
  ),
});

const labelCql = (spaceKey: string, labels: readonly string[]): string =>
  `space = ${quoted(spaceKey)} and type = page and label in (${labels.map(quoted).join(', ')}) order by lastmodified desc`;

/** The address of the newest page of each label; labels without a page are left out. */
export const findLabelled = async (
  spaceKey: string,
  labels: readonly string[],
): Promise<Record<string, string>> => {
  const query = new URLSearchParams({
    cql: labelCql(spaceKey, labels),
    limit: String(PAGE),
    expand: 'content.metadata.labels',
  });
  const response = await reading(() =>
    asUser().requestConfluence(route`/wiki/rest/api/search?${query}`, { headers: JSON_HEADERS }),
  );
  const found: Record<string, string> = {};
  for (const { content, url } of (await bodyOf(response, labelled)).results)
    for (const { name } of content?.metadata.labels.results ?? []) found[name] ??= `/wiki${url}`;
  return found;
};
