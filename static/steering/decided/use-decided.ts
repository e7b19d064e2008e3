import { useCallback, useMemo } from 'react';
import type { DecidedPage } from '../../../src/contract/steering';
import { call, valueOf } from '../../shared/bridge';
import { useAction, type Action } from '../../shared/use-action';
import { useLoaded, type Loading } from '../../shared/use-loaded';

const openDecided = (next: string | null): Promise<DecidedPage> => valueOf(call('openDecided', { next }));

/** A way of fetching the first page that is another one whenever the page of the steering group was read anew. */
const firstPageAt = (_at: string) => () => openDecided(null);

const appended = (now: DecidedPage, page: DecidedPage): DecidedPage => {
  const known = new Set(now.decided.map(({ caseId }) => caseId));
  return {
    ...page,
    decided: [...now.decided, ...page.decided.filter(({ caseId }) => !known.has(caseId))],
    people: [...now.people, ...page.people],
  };
};

export interface Decided extends Loading<DecidedPage> {
  more: Action;
  fetchMore: () => void;
}

/** What was decided this year, a page at a time; fetched anew when `at`, the age of the page around it, changes. */
export const useDecided = (at: string): Decided => {
  const first = useMemo(() => firstPageAt(at), [at]);
  const loading = useLoaded(first);
  const more = useAction();
  const { loaded, replace } = loading;
  const next = loaded.phase === 'ready' ? loaded.value.next : null;
  const fetchMore = useCallback(() => {
    if (next === null) return;
    void more.run(async () => {
      const page = await openDecided(next);
      replace((now) => appended(now, page));
    });
  }, [more, next, replace]);
  return { ...loading, more, fetchMore };
};
