/** Whether a text, given as its words, is found. */
export type WordTest = (words: readonly string[]) => boolean;

/** The words of a text in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/**
 * The `~` of Jira and Confluence: every word of the query must be a word of the text, `*` at the end of a word
 * stands for any ending, and what stands between double quotes must follow one another. An escaped sign counts as
 * a gap between words.
 */
export function compileWordSearch(query: string): WordTest {
  const plain = query.replace(/\\./gu, ' ');
  const phrases = [...plain.matchAll(/"([^"]*)"/gu)].map(([, phrase]) => wordsOf(phrase ?? ''));
  const single = queryWords(plain.replace(/"[^"]*"/gu, ' '));
  return (words) =>
    single.every((word) => words.some(word)) && phrases.every((phrase) => containsPhrase(words, phrase));
}

/** The same search over a text. */
export function compileTextSearch(query: string): (text: string) => boolean {
  const matches = compileWordSearch(query);
  return (text) => matches(wordsOf(text));
}

const queryWords = (query: string): ((word: string) => boolean)[] =>
  (query.toLowerCase().match(/[\p{L}\p{N}_]+\*?/gu) ?? []).map((wanted) =>
    wanted.endsWith('*') ? (word) => word.startsWith(wanted.slice(0, -1)) : (word) => word === wanted,
  );

const containsPhrase = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length === 0 ||
  words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
