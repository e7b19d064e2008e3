import type { Page } from '../model';

export const PAGE_SORTS = [
  'id',
  '-id',
  'created-date',
  '-created-date',
  'modified-date',
  '-modified-date',
  'title',
  '-title',
] as const;

export const CHILD_SORTS = [...PAGE_SORTS, 'child-position', '-child-position'] as const;

type Sort = (typeof CHILD_SORTS)[number];

const collator = new Intl.Collator('da');

const byText = (read: (page: Page) => string) => (a: Page, b: Page) =>
  read(a) < read(b) ? -1 : Number(read(a) > read(b));

const COMPARISONS: Readonly<Record<string, (a: Page, b: Page) => number>> = {
  'created-date': byText(({ created }) => created),
  'modified-date': byText(({ version }) => version.created),
  title: (a, b) => collator.compare(a.title, b.title),
  'child-position': (a, b) => a.position - b.position,
};

const byId = (a: Page, b: Page) => Number(a.id) - Number(b.id);

/** The pages in an order; between equals, and where no other is known, that of their ids. */
export function inOrder(pages: readonly Page[], sort: Sort): Page[] {
  const sign = sort.startsWith('-') ? -1 : 1;
  const compare = COMPARISONS[sort.replace(/^-/, '')] ?? byId;
  return pages.toSorted((a, b) => sign * (compare(a, b) || byId(a, b)));
}
