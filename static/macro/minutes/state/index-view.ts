import type { MinutesPage, MinutesRow, MinutesView } from '../../../../src/contract/documentation';

const withChanged = (rows: readonly MinutesRow[], row: MinutesRow): readonly MinutesRow[] =>
  rows.map((each) => (each.pageId === row.pageId ? row : each));

const without = (rows: readonly MinutesRow[], { pageId }: MinutesRow): readonly MinutesRow[] =>
  rows.filter((each) => each.pageId !== pageId);

/** Oldest first, as the functions sort them. */
const byDate = (a: MinutesRow, b: MinutesRow): number =>
  a.date.localeCompare(b.date) || Number(a.pageId) - Number(b.pageId);

const gapsWith = (gaps: readonly MinutesRow[], row: MinutesRow): readonly MinutesRow[] => {
  const others = without(gaps, row);
  return row.state === 'approved' ? [...others, row].sort(byDate) : others;
};

/** The index after a row has changed: in its place, and on the gap list as long as it waits for os2.eu. */
export const withRow = (view: MinutesView, row: MinutesRow): MinutesView => ({
  ...view,
  rows: withChanged(view.rows, row),
  gaps: gapsWith(view.gaps, row),
});

/** The index with minutes that were just made, first, where whoever made them sees them. */
export const withNew = (view: MinutesView, row: MinutesRow): MinutesView => ({
  ...view,
  rows: [row, ...without(view.rows, row)],
  gaps: gapsWith(view.gaps, row),
});

/** Rows that came after others; a page that has moved on meanwhile is not shown twice. */
export const withOlder = <Listed extends MinutesPage>(listed: Listed, older: MinutesPage): Listed => {
  const known = new Set(listed.rows.map(({ pageId }) => pageId));
  return {
    ...listed,
    rows: [...listed.rows, ...older.rows.filter(({ pageId }) => !known.has(pageId))],
    next: older.next,
  };
};

/** What a search found. */
export interface Found extends MinutesPage {
  query: string;
}

export const foundWithRow = (found: Found, row: MinutesRow): Found => ({
  ...found,
  rows: withChanged(found.rows, row),
});

/** How many pages on show nobody has registered. */
export const unregistered = ({ rows }: MinutesPage): number =>
  rows.filter(({ state }) => state === 'found').length;
