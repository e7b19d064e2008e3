/**
 * Jira's `~`: every word of the query must be a word of the text, `*` at the end of a word stands for any ending,
 * and what stands between double quotes must follow one another. An escaped sign counts as a gap between words.
 */
export function compileTextSearch(query: string): (text: string) => boolean {
  const plain = query.replace(/\\./gu, ' ');
  const phrases = [...plain.matchAll(/"([^"]*)"/gu)].map(([, phrase]) => wordsOf(phrase ?? ''));
  const single = queryWords(plain.replace(/"[^"]*"/gu, ' '));
  return (text) => {
    const words = wordsOf(text);
    return (
      single.every((word) => words.some(word)) && phrases.every((phrase) => containsPhrase(words, phrase))
    );
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const queryWords = (query: string): ((word: string) => boolean)[] =>
  (query.toLowerCase().match(/[\p{L}\p{N}_]+\*?/gu) ?? []).map((wanted) =>
    wanted.endsWith('*') ? (word) => word.startsWith(wanted.slice(0, -1)) : (word) => word === wanted,
  );

const containsPhrase = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length === 0 ||
  words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
