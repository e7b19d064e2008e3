import { useEffect, useRef } from 'react';
import type { LiveState } from './use-live';

/** A live page is read anew after a minute away, in case it has missed something; any other whenever it is looked at. */
const STALE_AFTER_MS: Record<LiveState, number> = { live: 60_000, connecting: 60_000, absent: 1_000 };

/**
 * Fetches again when somebody comes back to a page that may be out of date.
 *
 * @param at when the page was read, as ISO time; null while it has not been
 */
export const useReturn = (at: string | null, state: LiveState, onReturn: () => void): void => {
  const latest = useRef({ at, state, onReturn });
  useEffect(() => {
    latest.current = { at, state, onReturn };
  });
  useEffect(() => {
    const onFocus = (): void => {
      const { at: readAt, state: now, onReturn: fetchAgain } = latest.current;
      if (readAt !== null && Date.now() - Date.parse(readAt) > STALE_AFTER_MS[now]) fetchAgain();
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
};
