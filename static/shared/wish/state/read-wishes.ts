import type { MoreWishes, WishesPage } from '../../../../src/contract/definitions';
import { openState, receiveMore, type WishesState } from './wishes-state';

export interface ReadingCalls {
  open: () => Promise<WishesPage>;
  more: (next: string) => Promise<MoreWishes>;
}

/** The list as one reading of it goes on: the first to be shown at once, the rest as it comes. */
export interface Reading {
  /** False once a newer reading has begun; then nothing more is shown of this one. */
  isLatest: () => boolean;
  /** What is shown now, with what happened to it since. */
  shown: () => WishesState | null;
  show: (state: WishesState) => void;
}

/** Reads the list to its end before anybody sees it. */
const readWhole = async (calls: ReadingCalls): Promise<WishesState> => {
  let state = openState(await calls.open());
  while (state.page.next !== null) state = receiveMore(state, await calls.more(state.page.next));
  return state;
};

/** Shows the first wishes as soon as they are there, and adds the others below. */
export const readFirst = async (calls: ReadingCalls, { isLatest, shown, show }: Reading): Promise<void> => {
  let state = openState(await calls.open());
  if (isLatest()) show(state);
  while (isLatest() && state.page.next !== null) {
    const more = await calls.more(state.page.next);
    const now = shown();
    if (!isLatest() || !now) return;
    state = receiveMore(now, more);
    show(state);
  }
};

/** Asking again and again helps nobody when the list changes faster than it is read. */
const MOST_READINGS = 3;

/** Exchanges a list that is shown for a new one, when nothing was changed here while it was read. */
export const readAgain = async (
  calls: ReadingCalls,
  { isLatest, show }: Reading,
  { changes, isSettled }: { changes: () => number; isSettled: () => boolean },
): Promise<void> => {
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const before = changes();
    const state = await readWhole(calls);
    if (!isLatest()) return;
    if (before === changes() && isSettled()) return show(state);
  }
};
