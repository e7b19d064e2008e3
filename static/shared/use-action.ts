import { useRef, useState } from 'react';
import type { AppError } from '../../src/contract/errors';
import { errorOf } from './parts/error-of';

export interface Action {
  /** Whether the call is under way; what would repeat it is closed meanwhile. */
  busy: boolean;
  error: AppError | null;
  /** Does the work unless it is under way already. Answers the error it ended with, or null. */
  run: (work: () => Promise<void>) => Promise<AppError | null>;
  clear: () => void;
}

/** One thing that a person sets off, done once at a time, with the error it ended in. */
export const useAction = (): Action => {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const end = (ending: AppError | null): AppError | null => {
    underWay.current = false;
    setBusy(false);
    setError(ending);
    return ending;
  };
  const run = async (work: () => Promise<void>): Promise<AppError | null> => {
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    try {
      await work();
      return end(null);
    } catch (thrown) {
      return end(errorOf(thrown));
    }
  };
  return { busy, error, run, clear: () => setError(null) };
};
