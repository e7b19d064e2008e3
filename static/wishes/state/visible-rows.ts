import { isSet } from '../../../src/domain/frame';
import type { Ore } from '../../../src/domain/money';
import type { Wish } from '../../../src/domain/wish';
import { passes, type ListView } from './list-view';
import type { WishesState } from '../../shared/wish/state/wishes-state';

/** So many rows stand on a page, so that a thousand wishes do not weigh the page down. */
export const ROWS_PER_PAGE = 50;

export interface WishRow {
  wish: Wish;
  /** In the whole list, whatever the view leaves out. */
  place: number;
}

/** Where the money ends, in places of the whole list. */
export type LineMark = { mark: 'ends'; afterPlace: number; rest: Ore } | { mark: 'reachesAll'; rest: Ore };

/** The rows of a view, in rank order. */
export const rowsOf = (state: WishesState, view: ListView): readonly WishRow[] =>
  state.wishes
    .map((wish, index) => ({ wish, place: index + 1 }))
    .filter(({ wish }) => passes(state, wish, view));

/** The same rows with the estimates that are being typed; what is typed never makes a row leave the view. */
export const withDrafts = (rows: readonly WishRow[], drafted: WishesState): readonly WishRow[] =>
  rows.map(({ wish, place }) => ({ wish: drafted.wishes[place - 1] ?? wish, place }));

const reachesSome = (state: WishesState): boolean =>
  state.wishes.some(({ stage, estimate }) => stage === 'open' && estimate !== null);

/**
 * What there is to say about where the money ends. Nothing while the frame is not set, while no wish has an estimate,
 * or while the rest of the list may still hold the place.
 */
export const lineMarkOf = (state: WishesState): LineMark | null => {
  const { lineAbove, restAtLine } = state.line;
  if (!isSet(state.page.frame)) return null;
  if (lineAbove !== null) {
    const afterPlace = state.wishes.findIndex(({ wishId }) => wishId === lineAbove);
    return { mark: 'ends', afterPlace, rest: restAtLine };
  }
  return state.complete && reachesSome(state) ? { mark: 'reachesAll', rest: restAtLine } : null;
};

export interface RowPage {
  rows: readonly WishRow[];
  /** From 1. */
  number: number;
  count: number;
  /** Index among the rows that the line stands above, their number when below the last; null when not on this page. */
  lineAt: number | null;
}

const rowsAbove = (rows: readonly WishRow[], mark: LineMark): number =>
  mark.mark === 'reachesAll' ? rows.length : rows.filter(({ place }) => place <= mark.afterPlace).length;

/** One page of a view's rows, with the line where it stands between them. */
export const pageOf = (rows: readonly WishRow[], wanted: number, mark: LineMark | null): RowPage => {
  const count = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const number = Math.min(Math.max(1, wanted), count);
  const from = (number - 1) * ROWS_PER_PAGE;
  const shown = rows.slice(from, from + ROWS_PER_PAGE);
  const at = mark ? rowsAbove(rows, mark) - from : -1;
  const isFirstOfNextPage = at === shown.length && number < count;
  const isHere = mark !== null && at >= 0 && at <= shown.length && !isFirstOfNextPage;
  return { rows: shown, number, count, lineAt: isHere ? at : null };
};

/** The page that a wish stands on; 1 where the view leaves it out. */
export const pageNumberOf = (rows: readonly WishRow[], wishId: string): number =>
  Math.floor(
    Math.max(
      0,
      rows.findIndex(({ wish }) => wish.wishId === wishId),
    ) / ROWS_PER_PAGE,
  ) + 1;
