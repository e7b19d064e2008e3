import { isDefined } from '../../../src/domain/done';
import { startObstacles } from '../../../src/domain/mandate';
import type { FrameStatusName } from '../../../src/domain/money-line';
import type { WishKind } from '../../../src/domain/product';
import type { Wish } from '../../../src/domain/wish';
import { lacksAnswerIn } from '../../shared/wish/state/answers';
import type { WishesState } from '../../shared/wish/state/wishes-state';

export const WISH_FILTERS = [
  'all',
  'ready',
  'outside',
  'atSteering',
  'noEstimate',
  'noDone',
  'noPriority',
  'unanswered',
  'started',
] as const;
export type WishFilter = (typeof WISH_FILTERS)[number];

export const WISH_KINDS = ['development', 'maintenance'] as const satisfies readonly WishKind[];

/** What stands below the header: the list, or one of the views beside it. */
export const SURFACES = ['list', 'shares', 'economy', 'decisions'] as const;
export type Surface = (typeof SURFACES)[number];

const DETAILS = ['year', 'quarter', 'entry', 'line', 'matter', 'find', 'decision'] as const;

/** What a view beside the list is narrowed to. Each view reads what it knows, and nothing else counts as said. */
export type Details = Readonly<Partial<Record<(typeof DETAILS)[number], string>>>;

/** What somebody looks at: kept in the address, so that a copied link shows the same. */
export interface ListView {
  filter: WishFilter;
  kind: WishKind | null;
  query: string;
  /** Key of the wish whose drawer is open. */
  wishKey: string | null;
  surface: Surface;
  details: Details;
}

export const WHOLE_LIST: ListView = {
  filter: 'all',
  kind: null,
  query: '',
  wishKey: null,
  surface: 'list',
  details: {},
};

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | null =>
  known.find((candidate) => candidate === value) ?? null;

const detailsIn = (asked: URLSearchParams): Details =>
  Object.fromEntries(
    DETAILS.flatMap((name) => {
      const value = asked.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );

/** Reads the query part of an address; what it does not know counts as not said. */
export const viewFromAddress = (search: string): ListView => {
  const asked = new URLSearchParams(search);
  return {
    filter: oneOf(WISH_FILTERS, asked.get('filter')) ?? 'all',
    kind: oneOf(WISH_KINDS, asked.get('kind')),
    query: asked.get('q') ?? '',
    wishKey: asked.get('wish'),
    surface: oneOf(SURFACES, asked.get('view')) ?? 'list',
    details: detailsIn(asked),
  };
};

/** The query part of the address that shows this; empty for the whole list. */
export const addressOfView = (view: ListView): string => {
  const { filter, kind, query, wishKey, surface, details } = view;
  const said = new URLSearchParams();
  if (filter !== 'all') said.set('filter', filter);
  if (kind) said.set('kind', kind);
  if (query.trim()) said.set('q', query.trim());
  if (wishKey) said.set('wish', wishKey);
  if (surface !== 'list') said.set('view', surface);
  for (const name of DETAILS) {
    const value = details[name]?.trim();
    if (value) said.set(name, value);
  }
  return said.size > 0 ? `?${said}` : '';
};

/** Whether the view leaves wishes out. */
export const isFiltered = (view: ListView): boolean =>
  view.filter !== 'all' || view.kind !== null || view.query.trim() !== '';

const isReady = (state: WishesState, wish: Wish): boolean =>
  wish.stage === 'open' &&
  startObstacles(wish, {
    product: state.page,
    frame: state.page.frame,
    status: state.line.statuses.get(wish.wishId),
  }).length === 0;

/** Mangler min prioritering: the authority that the reader speaks for has not answered for it. */
const lacksPriority = ({ heard }: WishesState, wish: Wish): boolean =>
  heard.own !== null && wish.stage === 'open' && !heard.own.answered.has(wish.wishId);

const statusIn = ({ line }: WishesState, { wishId }: Wish): FrameStatusName | undefined =>
  line.statuses.get(wishId)?.status;

const isBeyond = (state: WishesState, wish: Wish): boolean => {
  const status = statusIn(state, wish);
  return status === 'overLimit' || status === 'overFrame';
};

/** Which wishes each filter lets through. */
const FILTERS: Readonly<Record<WishFilter, (state: WishesState, wish: Wish) => boolean>> = {
  all: () => true,
  ready: isReady,
  outside: isBeyond,
  atSteering: (state, wish) => statusIn(state, wish) === 'atSteering',
  noEstimate: (_state, { stage, estimate }) => stage === 'open' && estimate === null,
  noDone: (_state, { stage, done }) => stage === 'open' && !isDefined(done),
  noPriority: lacksPriority,
  unanswered: lacksAnswerIn,
  started: (_state, { stage }) => stage === 'started',
};

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('da');

const passesQuery = (wish: Wish, query: string): boolean =>
  folded(`${wish.key} ${wish.title}`).includes(folded(query.trim()));

/** Whether a wish is shown in a view. */
export const passes = (state: WishesState, wish: Wish, view: ListView): boolean =>
  (view.kind === null || wish.kind === view.kind) &&
  passesQuery(wish, view.query) &&
  FILTERS[view.filter](state, wish);

/** The filters that say nothing to this reader: what an authority has not answered, and what is overdue without a deadline. */
export const filtersLeft = ({ heard, page }: WishesState): readonly WishFilter[] => [
  ...(heard.own === null ? (['noPriority'] as const) : []),
  ...(page.settings.intake.answerDays === null ? (['unanswered'] as const) : []),
];

export type FilterCounts = Readonly<Record<WishFilter | WishKind, number>>;

/** How many wishes of the whole list each toggle stands for. */
export const countsOf = (state: WishesState): FilterCounts => {
  const count = (holds: (wish: Wish) => boolean): number => state.wishes.filter(holds).length;
  const byFilter = (filter: WishFilter): number => count((wish) => FILTERS[filter](state, wish));
  return {
    all: state.wishes.length,
    ready: byFilter('ready'),
    outside: byFilter('outside'),
    atSteering: byFilter('atSteering'),
    noEstimate: byFilter('noEstimate'),
    noDone: byFilter('noDone'),
    noPriority: byFilter('noPriority'),
    unanswered: byFilter('unanswered'),
    started: byFilter('started'),
    development: count(({ kind }) => kind === 'development'),
    maintenance: count(({ kind }) => kind === 'maintenance'),
  };
};
