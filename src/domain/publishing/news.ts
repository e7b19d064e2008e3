import { ROADMAP_COLUMNS, type Roadmap, type RoadmapColumn, type RoadmapWish } from './roadmap';

/** Kladde is never kept; sendt, and bragt with the address where it can be read. */
export interface SentNews {
  newsId: string;
  productId: string;
  /** ISO time and account id. */
  sentAt: string;
  sentBy: string;
  subject: string;
  text: string;
  /** Ids of the wishes it told of as delivered. */
  deliveredIds: readonly string[];
  /** The roadmap as it was told, so that the next news tells what has changed. */
  roadmap: Readonly<Record<RoadmapColumn, readonly string[]>>;
  broughtAt: string | null;
  broughtUrl: string | null;
}

export interface RoadmapMove {
  wish: RoadmapWish;
  from: RoadmapColumn | null;
  to: RoadmapColumn | null;
}

/** What is new since the last news: facts, not words. */
export interface NewsFacts {
  delivered: readonly RoadmapWish[];
  moves: readonly RoadmapMove[];
  roadmap: Roadmap;
}

/** What the facts are drawn from. */
export interface NewsSources {
  /** Every wish that was closed as delivered, told of or not. */
  delivered: readonly RoadmapWish[];
  roadmap: Roadmap;
  /** The news that was sent last; null before the first. */
  last: SentNews | null;
  /** News sent before the last: what they told of as delivered is not told again. */
  earlier?: readonly SentNews[];
  /** Wishes that stand on the roadmap no more and were not delivered, as far as their titles are known. */
  gone?: readonly RoadmapWish[];
}

const columnsOf = (roadmap: Readonly<Record<RoadmapColumn, readonly string[]>>): Map<string, RoadmapColumn> =>
  new Map(ROADMAP_COLUMNS.flatMap((column) => roadmap[column].map((wishId) => [wishId, column] as const)));

/** The roadmap as a news keeps it: the ids of each column. */
export const roadmapIds = (roadmap: Roadmap): SentNews['roadmap'] => {
  const ids = (column: RoadmapColumn): string[] => roadmap[column].map(({ wishId }) => wishId);
  return { now: ids('now'), next: ids('next'), later: ids('later') };
};

const movesSince = (last: SentNews, { delivered, roadmap, gone = [] }: NewsSources): RoadmapMove[] => {
  const before = columnsOf(last.roadmap);
  const now = columnsOf(roadmapIds(roadmap));
  const standing = ROADMAP_COLUMNS.flatMap((column) => roadmap[column]);
  const left = gone.filter(
    ({ wishId }) => !now.has(wishId) && !delivered.some((each) => each.wishId === wishId),
  );
  return [...standing, ...left]
    .map((wish) => ({ wish, from: before.get(wish.wishId) ?? null, to: now.get(wish.wishId) ?? null }))
    .filter(({ from, to }) => from !== to);
};

/**
 * What there is to tell since the last news: deliveries that no news told of, and wishes that changed column.
 * A delivered wish is told of as delivered and not as moved. The first news tells the roadmap and no moves.
 * Source: "gode historier, ændringer og nye roadmaps" go to the Community Manager.
 */
export const newsFacts = (sources: NewsSources): NewsFacts => {
  const { delivered, roadmap, last, earlier = [] } = sources;
  const told = new Set([...(last ? [last] : []), ...earlier].flatMap(({ deliveredIds }) => deliveredIds));
  return {
    delivered: delivered.filter(({ wishId }) => !told.has(wishId)),
    moves: last ? movesSince(last, sources) : [],
    roadmap,
  };
};
