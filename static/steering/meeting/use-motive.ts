import { useCallback, useRef } from 'react';

/** The field for the reason, which may come into being a moment after somebody wants to write in it. */
export const useMotive = () => {
  const field = useRef<HTMLTextAreaElement | null>(null);
  const isWanted = useRef(false);
  const motiveRef = useCallback((shown: HTMLTextAreaElement | null) => {
    field.current = shown;
    if (shown && isWanted.current) shown.focus();
    if (shown) isWanted.current = false;
  }, []);
  const goToMotive = useCallback(() => {
    if (field.current) field.current.focus();
    else isWanted.current = true;
  }, []);
  return { motiveRef, goToMotive };
};
