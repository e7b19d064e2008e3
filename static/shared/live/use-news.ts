import { useCallback, useState } from 'react';
import type { Hint } from '../../../src/contract/live';
import type { Names } from '../../../src/contract/economy';
import { call, valueOf } from '../bridge';

/** The last thing that others did, with the names that the reader may see. */
export interface News {
  hint: Hint;
  names: Names;
  /** How many acts were told together. */
  count: number;
}

const NO_NAMES: Names = { wishes: [], people: [] };

const namesOf = ({ productId, wishId, accountId }: Hint): Promise<Names> =>
  valueOf(
    call('nameThem', { productId, wishIds: wishId === null ? [] : [wishId], accountIds: [accountId] }),
  ).catch(() => NO_NAMES);

/** Who did what last, to be said on the page. */
export const useNews = () => {
  const [news, setNews] = useState<News | null>(null);
  const hear = useCallback(async (hints: readonly Hint[]): Promise<void> => {
    const hint = hints.at(-1);
    if (!hint) return;
    const names = await namesOf(hint);
    setNews({ hint, names, count: hints.length });
  }, []);
  return { news, hear };
};
