import { useState } from 'react';

/** What somebody has written in a dialog, by dialog and wish, for as long as the page is open. */
const kept = new Map<string, Readonly<Record<string, string>>>();

export interface Draft<T> {
  value: T;
  /** Whether anything differs from what the dialog proposed. */
  written: boolean;
  write: (part: Partial<T>) => void;
  discard: () => void;
}

const differs = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(b).some((name) => a[name] !== b[name]);

/** The words of a form, kept when the dialog is closed or a call fails, and gone when it is sent or thrown away. */
export const useDraft = <T extends Readonly<Record<string, string>>>(key: string, proposed: T): Draft<T> => {
  const [value, setValue] = useState<T>(() => ({ ...proposed, ...kept.get(key) }));
  return {
    value,
    written: differs(value, proposed),
    write: (part) => {
      const next = { ...value, ...part };
      kept.set(key, next);
      setValue(next);
    },
    discard: () => void kept.delete(key),
  };
};
