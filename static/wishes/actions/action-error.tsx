import { useEffect, useRef } from 'react';
import type { AppError } from '../../../src/contract/errors';
import { ErrorMessage } from '../../shared/parts/error-message';

/** Errors after which the page shows something old: loading again is the next step. */
const STALE: readonly AppError['code'][] = ['changedMeanwhile', 'movedMeanwhile', 'obstacles', 'refused'];

export const isStale = (error: AppError | null): boolean => error !== null && STALE.includes(error.code);

/** Why the action was not carried out, with the focus, so that it is seen wherever the form is scrolled. What was typed stays. */
export const ActionError = ({ error, onReload }: { error: AppError | null; onReload: () => void }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  return (
    <div ref={place} tabIndex={-1}>
      {error && <ErrorMessage error={error} {...(isStale(error) ? { onReload } : {})} />}
    </div>
  );
};
