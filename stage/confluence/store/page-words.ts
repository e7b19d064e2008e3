import { wordsOf } from '../../query-language/text-search';
import { textOf } from '../bodies/page-body';
import type { Label, Page, PageBody } from '../model';

// Pages and their texts are never changed but replaced, so the words of one need to be read only once.
const bodies = new WeakMap<PageBody, readonly string[]>();
const titles = new WeakMap<Page, readonly string[]>();
const pages = new WeakMap<Page, readonly string[]>();

function remembered<Key extends object>(
  known: WeakMap<Key, readonly string[]>,
  key: Key,
  read: () => readonly string[],
): readonly string[] {
  const words = known.get(key) ?? read();
  known.set(key, words);
  return words;
}

/** The words of a text. Reading them is the slow part of a search, so it is done when the page is written. */
export const bodyWords = (body: PageBody): readonly string[] =>
  remembered(bodies, body, () => wordsOf(textOf(body)));

export const titleWords = (page: Page): readonly string[] =>
  remembered(titles, page, () => wordsOf(page.title));

/** Every word of a page: its title, its labels and its text. */
export const pageWords = (page: Page, labels: () => readonly Label[]): readonly string[] =>
  remembered(pages, page, () => [
    ...titleWords(page),
    ...labels().flatMap(({ name }) => wordsOf(name)),
    ...bodyWords(page.body),
  ]);
