import fc from 'fast-check';
import { kroner, NOTHING } from '../../../src/domain/money';
import { WHOLE_LIST } from '../../../static/wishes/state/list-view';
import {
  lineMarkOf,
  pageNumberOf,
  pageOf,
  ROWS_PER_PAGE,
  rowsOf,
  withDrafts,
  type LineMark,
  type WishRow,
} from '../../../static/wishes/state/visible-rows';
import { openState, withDraftEstimates } from '../../../static/shared/wish/state/wishes-state';
import { aFrame, anUnsetFrame } from '../../builders/frames';
import { aWishesPage } from '../../builders/pages';
import { aWish } from '../../builders/wishes';

const rows = (count: number): WishRow[] =>
  Array.from({ length: count }, (_, index) => ({
    wish: aWish({ wishId: String(index + 1) }),
    place: index + 1,
  }));

const endsAfter = (afterPlace: number): LineMark => ({ mark: 'ends', afterPlace, rest: NOTHING });

test('the line stands after the last wish that the money reaches', () => {
  expect(lineMarkOf(openState(aWishesPage()))).toEqual({ mark: 'ends', afterPlace: 3, rest: kroner(35_000) });
});

test('tells what is left when the money reaches all estimated wishes', () => {
  const page = aWishesPage({ wishes: [aWish()], frame: aFrame({ granted: kroner(205_000) }) });

  expect(lineMarkOf(openState(page))).toEqual({ mark: 'reachesAll', rest: kroner(120_000) });
});

test.each([
  ['while the frame is not set', aWishesPage({ frame: anUnsetFrame() })],
  ['while no wish has an estimate', aWishesPage({ wishes: [aWish({ estimate: null })] })],
  ['while the place may be in the rest of the list', aWishesPage({ wishes: [aWish()], next: 'more' })],
])('draws no line %s', (_when, page) => {
  expect(lineMarkOf(openState(page))).toBeNull();
});

test('rows keep the places of the whole list in a filtered view', () => {
  const state = openState(aWishesPage());

  const places = rowsOf(state, { ...WHOLE_LIST, filter: 'outside' }).map(({ place }) => place);

  expect(places).toEqual([4, 5]);
});

test('what is typed does not make a row leave the view it is typed in', () => {
  const state = openState(aWishesPage());
  const drafted = withDraftEstimates(state, new Map([['10008', kroner(1_000)]]));

  const shown = withDrafts(rowsOf(state, { ...WHOLE_LIST, filter: 'noEstimate' }), drafted);

  expect(shown.map(({ wish }) => wish.estimate)).toEqual([kroner(1_000)]);
});

test('the line stands between the visible neighbours of its place', () => {
  const some = rows(10).filter(({ place }) => [1, 6, 9].includes(place));

  expect(pageOf(some, 1, endsAfter(4)).lineAt).toBe(1);
});

test('the line stands above the first row when nothing before its place is shown', () => {
  const some = rows(10).filter(({ place }) => place > 6);

  expect(pageOf(some, 1, endsAfter(4)).lineAt).toBe(0);
});

test('a line between two pages stands on the later one', () => {
  const all = rows(ROWS_PER_PAGE + 10);

  expect(pageOf(all, 1, endsAfter(ROWS_PER_PAGE)).lineAt).toBeNull();
  expect(pageOf(all, 2, endsAfter(ROWS_PER_PAGE)).lineAt).toBe(0);
});

test('the word that the money reaches all stands below the last row of the last page', () => {
  const all = rows(ROWS_PER_PAGE + 10);
  const mark: LineMark = { mark: 'reachesAll', rest: NOTHING };

  expect(pageOf(all, 1, mark).lineAt).toBeNull();
  expect(pageOf(all, 2, mark).lineAt).toBe(10);
});

test('the line stands on exactly one page, wherever it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 180 }), fc.nat(180), (count, after) => {
      const all = rows(count);
      const pages = Array.from({ length: pageOf(all, 1, null).count }, (_, index) => index + 1);
      const withLine = pages.filter(
        (number) => pageOf(all, number, endsAfter(Math.min(after, count))).lineAt !== null,
      );

      expect(withLine).toHaveLength(1);
    }),
  );
});

test('a page that there is not gives the nearest there is', () => {
  expect(pageOf(rows(60), 7, null).number).toBe(2);
  expect(pageOf([], 3, null)).toMatchObject({ number: 1, count: 1, rows: [] });
});

test('finds the page that a wish stands on', () => {
  expect(pageNumberOf(rows(120), '101')).toBe(3);
  expect(pageNumberOf(rows(120), 'elsewhere')).toBe(1);
});
