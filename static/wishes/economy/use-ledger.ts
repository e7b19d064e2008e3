import { useCallback } from 'react';
import type { Economy } from '../../../src/contract/economy';
import type { Entry } from '../../../src/domain/ledger/entry';
import { call, valueOf } from '../../shared/bridge';
import { usePages, type Page, type Pages } from '../records/use-pages';

export type Ledger = Pages<Entry, Economy>;

const toTheEnd = (): boolean => true;

/** The books of a year, to the last entry: figures of half a year would be wrong figures. */
export const useLedger = ({
  productId,
  year,
  stamp,
}: {
  productId: string;
  year: number;
  stamp: string;
}): Ledger => {
  const load = useCallback(
    async (next: string | null): Promise<Page<Entry, Economy>> => {
      if (next !== null) {
        const page = await valueOf(call('moreEntries', { productId, year, next }));
        return { items: page.entries, next: page.next };
      }
      const economy = await valueOf(call('openEconomy', { productId, year }));
      return { items: economy.entries, next: economy.next, facts: economy };
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [productId, year, stamp],
  );
  return usePages(load, toTheEnd);
};
