import { useSyncExternalStore } from 'react';

/** How much room the page has. A drawer stands beside the table only where it is wide. */
export type Width = 'narrow' | 'medium' | 'wide';

const WIDE = '(min-width: 1100px)';
const MEDIUM = '(min-width: 720px)';

const matches = (query: string): boolean => window.matchMedia(query).matches;

const currentWidth = (): Width => {
  if (matches(WIDE)) return 'wide';
  return matches(MEDIUM) ? 'medium' : 'narrow';
};

const subscribe = (listener: () => void): (() => void) => {
  const queries = [window.matchMedia(WIDE), window.matchMedia(MEDIUM)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
};

export const useWidth = (): Width => useSyncExternalStore(subscribe, currentWidth);
