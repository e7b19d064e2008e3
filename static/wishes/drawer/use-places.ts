import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { onMendRequest, takeMendRequest, type MendPlace } from '../actions/mend-place';

const CONTROLS =
  'input:not([disabled]):not([type="checkbox"]), textarea:not([disabled]), button:not([disabled])';

const goTo = (drawer: HTMLElement | null, place: MendPlace): void => {
  const found = drawer?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  (found?.querySelector<HTMLElement>(CONTROLS) ?? found)?.focus();
};

const isWithin = (drawer: HTMLElement | null): boolean => drawer?.contains(document.activeElement) ?? false;

/**
 * Moves the focus: into the drawer when somebody opens it, to a place when one is asked for, and back on leaving.
 *
 * A drawer that the address opens by itself leaves the focus where it is.
 */
export const usePlaces = (drawer: RefObject<HTMLElement>, wishId: string) => {
  const [asked, setAsked] = useState<MendPlace | null>(() => takeMendRequest(wishId));
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    opener.current = document.activeElement;
    const isOpenedByHand = opener.current !== null && opener.current !== document.body;
    if (isOpenedByHand && !isWithin(drawer.current))
      drawer.current?.querySelector<HTMLElement>('h2')?.focus();
    return onMendRequest(() => setAsked(takeMendRequest(wishId)));
  }, [drawer, wishId]);

  useEffect(() => {
    if (asked === null) return;
    // A dialog that asks for a place closes first, and lets go of the focus while it does.
    const going = setTimeout(() => {
      goTo(drawer.current, asked);
      setAsked(null);
    });
    return () => clearTimeout(going);
  }, [asked, drawer]);

  return {
    goTo: useCallback((place: MendPlace) => goTo(drawer.current, place), [drawer]),
    goBack: useCallback(() => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    }, []),
  };
};
