import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { onMendRequest, takeMendRequest, type MendPlace } from '../actions/mend-place';

const CONTROLS =
  'input:not([disabled]):not([type="checkbox"]), textarea:not([disabled]), button:not([disabled])';

const placeIn = (drawer: HTMLElement | null, place: MendPlace): HTMLElement | null =>
  drawer?.querySelector<HTMLElement>(`[data-place="${place}"]`) ?? null;

const goTo = (drawer: HTMLElement | null, place: MendPlace): void => {
  const found = placeIn(drawer, place);
  (found?.querySelector<HTMLElement>(CONTROLS) ?? found)?.focus();
};

const isAt = (drawer: HTMLElement | null, place: MendPlace): boolean =>
  placeIn(drawer, place)?.contains(document.activeElement) ?? false;

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** So many frames in a row the focus must have stayed before it counts as arrived. */
const FRAMES_TO_STAY = 6;
const MOST_FRAMES = 300;

/**
 * Puts the focus on a place and sees that it stays. A dialog that asks for a place closes first, and while it goes
 * it gives the focus back to where it was opened, a moment after anybody could know.
 */
const goAndStay = (reach: { isThere: () => boolean; go: () => void; done: () => void }): (() => void) => {
  let stayed = 0;
  let frames = 0;
  let next = 0;
  const look = (): void => {
    frames += 1;
    const isThere = !isDialogOpen() && reach.isThere();
    stayed = isThere ? stayed + 1 : 0;
    if (!isThere && !isDialogOpen()) reach.go();
    if (stayed >= FRAMES_TO_STAY || frames >= MOST_FRAMES) return reach.done();
    next = requestAnimationFrame(look);
  };
  next = requestAnimationFrame(look);
  return () => cancelAnimationFrame(next);
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
    return goAndStay({
      isThere: () => isAt(drawer.current, asked),
      go: () => goTo(drawer.current, asked),
      done: () => setAsked(null),
    });
  }, [asked, drawer]);

  return {
    goTo: useCallback((place: MendPlace) => goTo(drawer.current, place), [drawer]),
    goBack: useCallback(() => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    }, []),
  };
};
