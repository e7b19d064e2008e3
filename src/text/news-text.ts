import { ROADMAP_COLUMNS, type Roadmap, type RoadmapWish } from '../domain/publishing/roadmap';
import type { NewsFacts, RoadmapMove } from '../domain/publishing/news';
import { cleanText, oneLine, shortened } from './adf/clean-text';
import { counted, words } from './confluence-texts';
import { columnName } from './documentation-names';
import { productName } from './profile-blocks';
import { wishAddress } from './wish-address';
import { wishName } from './wish-words';

/** What may be sent as one piece of news; see the payload of `sendNews`. */
const LONGEST_NEWS = 10_000;
const LONGEST_NAME = 120;
/** How many wishes a list names, the most first; the first of these that makes the text short enough is taken. */
const LIST_LENGTHS = [50, 20, 8, 3];

interface Writer {
  name: string;
  site: string;
  /** How many wishes a list names at most. */
  most: number;
}

const nameOf = (wish: RoadmapWish): string => shortened(oneLine(wishName(wish)), LONGEST_NAME);

const listed = (lines: readonly string[], most: number): string[] => [
  ...lines.slice(0, most).map((line) => `- ${line}`),
  ...(lines.length > most ? [`- ${words('andMore', { count: lines.length - most })}`] : []),
];

const withAddress = (line: string, { key }: RoadmapWish, site: string): string =>
  site === '' ? line : `${line}\n  ${wishAddress(site, key)}`;

const moveLine = ({ wish, from, to }: RoadmapMove, site: string): string => {
  const name = nameOf(wish);
  if (to === null) return words('news.removed', { wish: name, from: from === null ? '' : columnName(from) });
  const values = { wish: name, to: columnName(to) };
  const line =
    from === null ? words('news.added', values) : words('news.moved', { ...values, from: columnName(from) });
  return withAddress(line, wish, site);
};

/** A heading with its list; nothing where there is nothing to list. */
const part = (title: string, lines: readonly string[], most: number): string[] =>
  lines.length === 0 ? [] : [[title, ...listed(lines, most)].join('\n')];

const roadmapParts = (roadmap: Roadmap, most: number): string[] => {
  const columns = ROADMAP_COLUMNS.flatMap((column) =>
    part(words('news.column', { column: columnName(column) }), roadmap[column].map(nameOf), most),
  );
  return columns.length === 0 ? [words('news.emptyRoadmap')] : [words('news.roadmap'), ...columns];
};

const hasNews = ({ delivered, moves }: NewsFacts): boolean => delivered.length + moves.length > 0;

const write = (facts: NewsFacts, { name, site, most }: Writer): string =>
  [
    words('news.hello'),
    words(hasNews(facts) ? 'news.intro' : 'news.introNothing', { name }),
    ...part(
      words('news.delivered'),
      facts.delivered.map((wish) => withAddress(nameOf(wish), wish, site)),
      most,
    ),
    ...part(
      words('news.moves'),
      facts.moves.map((move) => moveLine(move, site)),
      most,
    ),
    ...roadmapParts(facts.roadmap, most),
    words('news.thanks'),
    `${words('news.regards')}\n${words('news.from', { name })}`,
  ].join('\n\n');

const subjectOf = ({ delivered, moves }: NewsFacts, name: string): string => {
  if (delivered.length > 0) return counted('news.subject', delivered.length, { name });
  return words(moves.length > 0 ? 'news.subjectMoves' : 'news.subjectNothing', { name });
};

/**
 * A draft to the community manager: what was delivered, what moved on the roadmap, how it looks now, and thanks.
 * Plain text that `sendNews` takes as it is: at most 10,000 characters, long lists cut with the number of the rest.
 *
 * @param product.site base address of the site for the links; empty where it is not known
 */
export const newsText = (
  facts: NewsFacts,
  product: { name: string; site: string },
): { subject: string; text: string } => {
  const name = shortened(oneLine(productName(product.name)), LONGEST_NAME);
  const drafts = LIST_LENGTHS.map((most) => write(facts, { name, site: product.site, most }));
  const fitting = drafts.find((draft) => draft.length <= LONGEST_NEWS) ?? drafts.at(-1) ?? '';
  return { subject: subjectOf(facts, name), text: cleanText(fitting) };
};
