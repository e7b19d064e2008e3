import { useState } from 'react';

export interface KeptWords<T> {
  value: T;
  /** Whether somebody goes on with what they wrote before. */
  isGoneOn: boolean;
  write: (part: Partial<T>) => void;
  /** Forgets what was written, and begins with something else where it is given. */
  discard: (next?: T) => void;
}

/**
 * The words of a kind of form, by what they are about, for as long as the macro is open: to close a form loses nothing.
 * Gives the hook of that form.
 */
export const keepWords = <T extends object>() => {
  const kept = new Map<string, T>();
  return function useKeptWords(key: string, begin: () => T): KeptWords<T> {
    const [isGoneOn, setGoneOn] = useState(() => kept.has(key));
    const [value, setValue] = useState<T>(() => kept.get(key) ?? begin());
    return {
      value,
      isGoneOn,
      write: (part) => {
        const next = { ...value, ...part };
        kept.set(key, next);
        setValue(next);
      },
      discard: (next) => {
        kept.delete(key);
        setGoneOn(false);
        if (next) setValue(next);
      },
    };
  };
};
