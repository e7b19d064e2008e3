import { useCallback, useEffect, useRef, useState } from 'react';
import type { MacroView, MinutesRow, MinutesView } from '../../../../src/contract/documentation';
import { valueOf } from '../../../shared/bridge';
import { useAction, type Action } from '../../../shared/use-action';
import { call } from '../../../shared/documentation/bridge';
import { foundWithRow, withNew, withOlder, withRow, type Found } from './index-view';

export interface Index {
  /** Null while nothing is searched for. */
  found: Found | null;
  /** How often a search was cleared. */
  searches: number;
  fetching: Action;
  searching: Action;
  indexing: Action;
  /** Puts a row in place. Where it was registered, the meetings are counted anew. */
  change: (row: MinutesRow, wasRegistered?: boolean) => void;
  add: (row: MinutesRow) => void;
  /** Gives what was found; null where that failed. */
  search: (query: string) => Promise<Found | null>;
  clear: () => void;
  /** Fetches older rows of what is on show. Gives those that were not there yet; null where that failed. */
  older: () => Promise<readonly MinutesRow[] | null>;
  /** Searches the space for pages that nobody has registered. Gives the index after it. */
  searchSpace: () => Promise<MinutesView | null>;
}

export interface IndexProps {
  macro: MacroView;
  minutes: MinutesView;
  onChanged: (minutes: MinutesView) => void;
}

type Update = (change: (view: MinutesView) => MinutesView) => void;

/** Answers come late: a change is made to the index as it is then. */
const useLatest = ({ minutes, onChanged }: IndexProps): [Update, () => MinutesView] => {
  const latest = useRef(minutes);
  useEffect(() => {
    latest.current = minutes;
  }, [minutes]);
  const update = useCallback<Update>(
    (change) => {
      latest.current = change(latest.current);
      onChanged(latest.current);
    },
    [onChanged],
  );
  return [update, () => latest.current];
};

/** A meeting more or less: the functions count, as they know those that are not on show. */
const recount = async (productId: string, update: Update): Promise<void> => {
  try {
    const { minutes } = await valueOf(call('openMacro', { productId, sections: ['minutes'] }));
    if (minutes) update((view) => ({ ...view, meetings: minutes.meetings }));
  } catch {
    // The count is right the next time that the page is opened.
  }
};

const useSearch = (productId: string) => {
  const searching = useAction();
  const [found, setFound] = useState<Found | null>(null);
  const [searches, setSearches] = useState(0);
  const search = async (query: string): Promise<Found | null> => {
    let result: Found | null = null;
    await searching.run(async () => {
      const page = await valueOf(call('searchMinutes', { productId, query, next: null }));
      result = { ...page, query };
      setFound(result);
    });
    return result;
  };
  const clear = () => {
    searching.clear();
    setFound(null);
    setSearches((count) => count + 1);
  };
  return { searching, found, setFound, searches, search, clear };
};

/** The index of one product: what was fetched, what was searched for, and what happened to it since. */
export const useIndex = (props: IndexProps): Index => {
  const { productId } = props.macro;
  const [update, latest] = useLatest(props);
  const { setFound, ...looking } = useSearch(productId);
  const { found } = looking;
  const fetching = useAction();
  const indexing = useAction();

  const change = (row: MinutesRow, wasRegistered = false) => {
    update((view) => withRow(view, row));
    setFound((now) => now && foundWithRow(now, row));
    if (wasRegistered) void recount(productId, update);
  };
  const add = (row: MinutesRow) => {
    update((view) => withNew(view, row));
    void recount(productId, update);
  };
  const olderFound = async (before: Found): Promise<readonly MinutesRow[]> => {
    const page = await valueOf(call('searchMinutes', { productId, query: before.query, next: before.next }));
    const after = withOlder(before, page);
    setFound(after);
    return after.rows.slice(before.rows.length);
  };
  const olderOfAll = async (next: string): Promise<readonly MinutesRow[]> => {
    const page = await valueOf(call('moreMinutes', { productId, next }));
    const before = latest().rows.length;
    update((view) => withOlder(view, page));
    return latest().rows.slice(before);
  };
  const older = async (): Promise<readonly MinutesRow[] | null> => {
    const { next } = latest();
    let fetched: readonly MinutesRow[] = [];
    const error = await fetching.run(async () => {
      if (found) fetched = await olderFound(found);
      else if (next !== null) fetched = await olderOfAll(next);
    });
    return error ? null : fetched;
  };
  const searchSpace = async (): Promise<MinutesView | null> => {
    let indexed: MinutesView | null = null;
    await indexing.run(async () => {
      const view = await valueOf(call('indexMinutes', { productId }));
      indexed = view;
      update(() => view);
    });
    return indexed;
  };
  return { ...looking, fetching, indexing, change, add, older, searchSpace };
};
