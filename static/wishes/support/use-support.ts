import { useEffect, useRef, useState } from 'react';
import type { Voice } from '../../../src/contract/definitions';
import type { AppError } from '../../../src/contract/errors';
import { changeSupport, type Support, type SupportChange } from '../../../src/domain/support/support';
import { call, valueOf } from '../../shared/bridge';
import { errorOf } from '../../shared/parts/error-of';

export interface Speaking {
  /** What the authority says, with what is on its way. */
  support: Support;
  isSaving: boolean;
  error: AppError | null;
  say: (change: SupportChange) => void;
}

const withAll = (support: Support, changes: readonly SupportChange[]): Support =>
  changes.reduce((now, change) => {
    const changed = changeSupport(now, change);
    return changed.ok ? changed.value : now;
  }, support);

/**
 * What an authority says, changed at once on the screen and sent in order. Where another delegate of it spoke first,
 * what they said is fetched and the reader decides again.
 */
export const useSupport = (
  voice: Voice,
  { onHeard, onReload }: { onHeard: (voice: Voice) => void; onReload: () => Promise<void> },
): Speaking => {
  const [pending, setPending] = useState<readonly SupportChange[]>([]);
  const [error, setError] = useState<AppError | null>(null);
  const rev = useRef(voice.rev);
  const line = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    rev.current = Math.max(rev.current, voice.rev);
  }, [voice.rev]);

  const send = async (change: SupportChange): Promise<void> => {
    try {
      const heard = await valueOf(call('supportWish', { rev: rev.current, change }));
      rev.current = heard.rev;
      onHeard(heard);
    } catch (thrown) {
      const failed = errorOf(thrown);
      setError(failed);
      if (failed.code === 'changedMeanwhile') await onReload();
    }
    setPending((before) => before.filter((each) => each !== change));
  };

  const say = (change: SupportChange): void => {
    setError(null);
    setPending((before) => [...before, change]);
    line.current = line.current.then(() => send(change));
  };

  return { support: withAll(voice.value, pending), isSaving: pending.length > 0, error, say };
};
