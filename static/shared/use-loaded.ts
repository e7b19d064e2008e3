import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../src/contract/errors';
import type { Result } from '../../src/domain/result';
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

const ask = async <Value>(load: () => Promise<Value>): Promise<Result<Value, AppError>> => {
  try {
    return { ok: true, value: await load() };
  } catch (thrown) {
    return { ok: false, error: errorOf(thrown) };
  }
};

/** What is shown after an answer; a failure leaves in sight what was fetched before. */
const after = <Value>(now: Loaded<Value>, answer: Result<Value, AppError>): Loaded<Value> => {
  if (answer.ok) return { phase: 'ready', value: answer.value, reloadError: null };
  return now.phase === 'ready'
    ? { ...now, reloadError: answer.error }
    : { phase: 'failed', error: answer.error };
};

/** Loads what a screen shows. `load` must be stable: module-level, or from useCallback. */
export const useLoaded = <Value>(load: () => Promise<Value>): Loading<Value> => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ phase: 'loading' });
  const reload = useCallback(async () => {
    const answer = await ask(load);
    setLoaded((now) => after(now, answer));
    return answer.ok ? answer.value : null;
  }, [load]);
  const replace = useCallback((change: (value: Value) => Value) => {
    setLoaded((now) => (now.phase === 'ready' ? { ...now, value: change(now.value) } : now));
  }, []);
  useEffect(() => {
    let isOpen = true;
    void ask(load).then((answer) => {
      if (isOpen) setLoaded((now) => after(now, answer));
    });
    return () => {
      isOpen = false;
    };
  }, [load]);
  return { loaded, reload, replace };
};
