import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../src/contract/errors';
import { errorOf } from './parts/error-of';

/** What a screen has of a call it makes when it opens. A value once fetched stays in sight while it is fetched anew. */
export type Loaded<Value> =
  | { phase: 'loading' }
  | { phase: 'failed'; error: AppError }
  | { phase: 'ready'; value: Value; reloadError: AppError | null };

export interface Loading<Value> {
  loaded: Loaded<Value>;
  /** Fetches anew and gives the value, or null where that failed. */
  reload: () => Promise<Value | null>;
  /** Puts a value in place that another call answered with. */
  replace: (change: (value: Value) => Value) => void;
}

const afterFailure = <Value>(now: Loaded<Value>, error: AppError): Loaded<Value> =>
  now.phase === 'ready' ? { ...now, reloadError: error } : { phase: 'failed', error };

/** Loads what a screen shows. `load` must be stable: module-level, or from useCallback. */
export const useLoaded = <Value>(load: () => Promise<Value>): Loading<Value> => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ phase: 'loading' });
  const reload = useCallback(async () => {
    try {
      const value = await load();
      setLoaded({ phase: 'ready', value, reloadError: null });
      return value;
    } catch (thrown) {
      const error = errorOf(thrown);
      setLoaded((now) => afterFailure(now, error));
      return null;
    }
  }, [load]);
  const replace = useCallback((change: (value: Value) => Value) => {
    setLoaded((now) => (now.phase === 'ready' ? { ...now, value: change(now.value) } : now));
  }, []);
  useEffect(() => void reload(), [reload]);
  return { loaded, reload, replace };
};
