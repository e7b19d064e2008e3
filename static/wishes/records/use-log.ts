import { useCallback } from 'react';
import type { Decision } from '../../../src/domain/decision';
import { call, valueOf } from '../../shared/bridge';
import { usePages, type Page, type Pages } from './use-pages';

export type Log = Pages<Decision, true>;

/** The decision log of a product, newest first. `stamp` is when the page was read: read anew, the log is too. */
export const useLog = (
  { productId, stamp }: { productId: string; stamp: string },
  goesOn: (decisions: readonly Decision[]) => boolean,
): Log => {
  const load = useCallback(
    async (next: string | null): Promise<Page<Decision, true>> => {
      const page = await valueOf(call('openDecisions', { productId, next }));
      return { items: page.decisions, next: page.next, facts: true };
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [productId, stamp],
  );
  return usePages(load, goesOn);
};
