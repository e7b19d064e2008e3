import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AppError } from '../../../src/contract/errors';
import { errorOf } from '../../shared/parts/error-of';

/** A page of something that comes in pages; the first may bring facts about the whole along. */
export interface Page<Item, Facts> {
  items: readonly Item[];
  next: string | null;
  facts?: Facts;
}

/** Fetches the page of a token; the first one for null. Must be stable. */
export type LoadPage<Item, Facts> = (next: string | null) => Promise<Page<Item, Facts>>;

interface Fetched<Item, Facts> {
  /** What the pages were fetched with; another way of fetching begins anew. */
  of: LoadPage<Item, Facts> | null;
  items: readonly Item[];
  facts: Facts | null;
  next: string | null;
  error: AppError | null;
}

export interface Pages<Item, Facts> {
  items: readonly Item[];
  /** What the first page told; null until it is there. */
  facts: Facts | null;
  isWhole: boolean;
  /** Whether a page is on its way. */
  isFetching: boolean;
  error: AppError | null;
  /** Fetches one page more. */
  more: () => void;
  /** Goes on where fetching failed. */
  retry: () => void;
}

const nothingOf = <Item, Facts>(): Fetched<Item, Facts> => ({
  of: null,
  items: [],
  facts: null,
  next: null,
  error: null,
});

/**
 * Fetches pages: the first at once, one more when somebody asks, all of them while `goesOn` says so.
 * What has been fetched stays in sight while it is fetched anew, unless the person has lost the right to see it.
 */
export const usePages = <Item, Facts>(
  load: LoadPage<Item, Facts>,
  goesOn: (items: readonly Item[]) => boolean,
): Pages<Item, Facts> => {
  const [fetched, setFetched] = useState<Fetched<Item, Facts>>(nothingOf);
  // How many items there were when somebody last asked for more.
  const [askedAt, setAskedAt] = useState(-1);
  const { items, facts, error, next } = fetched;
  const isFresh = fetched.of === load;
  const token = isFresh ? next : null;
  const hasRest = isFresh && next !== null && error === null;
  const isFetching = !isFresh || (hasRest && (askedAt === items.length || goesOn(items)));

  useEffect(() => {
    if (!isFetching) return;
    let isHere = true;
    load(token).then(
      (page) => {
        if (isHere) setFetched((before) => withPage(before, load, page));
      },
      (thrown: unknown) => {
        if (isHere) setFetched((before) => withError(before, load, errorOf(thrown)));
      },
    );
    return () => {
      isHere = false;
    };
  }, [load, token, isFetching]);

  const more = useCallback(() => setAskedAt(items.length), [items.length]);
  const retry = useCallback(
    () => setFetched((before) => ({ ...before, of: before.next === null ? null : before.of, error: null })),
    [],
  );
  const isWhole = facts !== null && next === null && error === null && isFresh;
  return useMemo(
    () => ({ items, facts, isWhole, isFetching, error, more, retry }),
    [items, facts, isWhole, isFetching, error, more, retry],
  );
};

const withPage = <Item, Facts>(
  before: Fetched<Item, Facts>,
  of: LoadPage<Item, Facts>,
  page: Page<Item, Facts>,
): Fetched<Item, Facts> => ({
  of,
  items: before.of === of ? [...before.items, ...page.items] : page.items,
  facts: page.facts ?? before.facts,
  next: page.next,
  error: null,
});

const withError = <Item, Facts>(
  before: Fetched<Item, Facts>,
  of: LoadPage<Item, Facts>,
  error: AppError,
): Fetched<Item, Facts> =>
  error.code === 'refused'
    ? { ...nothingOf<Item, Facts>(), of, error }
    : { ...before, of, error, next: before.of === of ? before.next : null };
