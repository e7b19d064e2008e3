/** A wish as far as its title tells. */
interface Titled {
  title: string;
}

/** Words shorter than this say little about what a wish is about. */
const SHORTEST_WORD = 3;
/** Words that begin alike count as the same from this length on: "sensor" and "sensorer", "rute" and "ruter". */
const SHORTEST_STEM = 4;
/** How large a part of the words that are typed a title must have to look like the same wish. */
const ENOUGH = 0.5;
const MOST_SHOWN = 5;

/** Words that stand in any title. */
const COMMON = new Set([
  'alle',
  'den',
  'der',
  'det',
  'efter',
  'eller',
  'fra',
  'for',
  'har',
  'kan',
  'med',
  'når',
]);
for (const word of ['også', 'skal', 'som', 'til', 'ved', 'vil', 'the', 'and', 'with']) COMMON.add(word);

const wordsIn = (title: string): string[] => [
  ...new Set(
    title
      .normalize('NFKC')
      .toLocaleLowerCase('da')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word)),
  ),
];

const isSameWord = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_STEM && long.startsWith(short);
};

/** How large a part of the words a title has, 0 to 1. */
const likeness = (words: readonly string[], title: string): number => {
  const others = wordsIn(title);
  return words.filter((word) => others.some((other) => isSameWord(word, other))).length / words.length;
};

/**
 * Wishes whose title has at least half of the words of a new one, the most alike first, five at most.
 * It looks at words only: two wishes may be the same in other words, and these may not be.
 */
export const similarTo = <Wish extends Titled>(title: string, wishes: readonly Wish[]): Wish[] => {
  const words = wordsIn(title);
  if (words.length === 0) return [];
  return wishes
    .map((wish) => ({ wish, alike: likeness(words, wish.title) }))
    .filter(({ alike }) => alike >= ENOUGH)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_SHOWN)
    .map(({ wish }) => wish);
};
