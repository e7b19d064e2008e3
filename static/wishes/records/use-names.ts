import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../src/contract/errors';
import { call, valueOf } from '../../shared/bridge';
import { errorOf } from '../../shared/parts/error-of';
import { nextBatch, NOBODY_KNOWN, withNames, type Batch, type Known } from './names';

export interface Naming {
  known: Known;
  error: AppError | null;
  retry: () => void;
}

/** The names of what stands on a page, asked for as the page grows. `asked` must be stable. */
export const useNames = (productId: string, asked: Batch): Naming => {
  const [known, setKnown] = useState<Known>(NOBODY_KNOWN);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    const batch = nextBatch(known, asked);
    if (batch === null || error !== null) return;
    let isHere = true;
    valueOf(call('nameThem', { productId, ...batch })).then(
      (names) => {
        if (isHere) setKnown((before) => withNames(before, batch, names));
      },
      (thrown: unknown) => {
        if (isHere) setError(errorOf(thrown));
      },
    );
    return () => {
      isHere = false;
    };
  }, [productId, asked, known, error]);
  const retry = useCallback(() => setError(null), []);
  return { known, error, retry };
};
