import { useState } from 'react';
import type { WishChanged } from '../../../../src/contract/definitions';
import type { AppError } from '../../../../src/contract/errors';
import { errorOf } from '../../parts/error-of';
import { tellDone } from '../../parts/flags';

export interface ActionCall {
  busy: boolean;
  error: AppError | null;
  /** Makes the call once; while it is under way, further attempts are ignored. */
  run: (call: () => Promise<WishChanged>) => Promise<void>;
}

/** One call of a dialog: under way, failed with its reason, or done and told. Nothing is sent again by itself. */
export const useActionCall = (success: string, onDone: (changed: WishChanged) => void): ActionCall => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const run = async (call: () => Promise<WishChanged>) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      const changed = await call();
      tellDone(success);
      onDone(changed);
    } catch (thrown) {
      setError(errorOf(thrown));
      setBusy(false);
    }
  };
  return { busy, error, run };
};
