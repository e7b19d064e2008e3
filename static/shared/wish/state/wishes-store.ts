import type { Ranked, Voice, WishChanged } from '../../../../src/contract/definitions';
import type { AppError } from '../../../../src/contract/errors';
import { seenIn, type Anchor, type Seen } from '../../../../src/domain/rank';
import type { Wish } from '../../../../src/domain/wish';
import { errorOf } from '../../parts/error-of';
import { createHold } from './hold';
import { createSendQueue } from './send-queue';
import { readAgain, readFirst, type ReadingCalls } from './read-wishes';
import {
  addWish,
  hearVoice,
  idsOf,
  inOrder,
  moveInState,
  replaceWish,
  type WishesState,
} from './wishes-state';

/** What the list asks the app's functions for. */
export interface WishesCalls extends ReadingCalls {
  rank: (move: { wishId: string; anchor: Anchor; seen: Seen }) => Promise<Ranked>;
}

export interface WishesSnapshot {
  /** Null until the first wishes have come. */
  state: WishesState | null;
  /** Why the list, or the rest of it, is not here. */
  error: AppError | null;
  isFetching: boolean;
}

export interface WishesStore {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => WishesSnapshot;
  /** Fetches the list; one that is shown already stays until the new one is whole. */
  load: () => Promise<void>;
  change: (changed: Pick<WishChanged, 'wish' | 'frame'>) => void;
  /** Takes in a wish that was just made. */
  add: (wish: Wish) => void;
  /** Takes in what an authority has said. */
  hear: (voice: Voice) => void;
  /** Moves a wish at once and tells Jira after; null where there is nothing to move. */
  move: (wishId: string, anchor: Anchor) => WishesState | null;
  /** Keeps the rows where they are while one of them is dragged; what was to be shown comes when they are let go. */
  hold: (isHeld: boolean) => void;
}

/** What is shown, and who wants to know when that changes. */
const createShown = () => {
  const listeners = new Set<() => void>();
  const initial: WishesSnapshot = { state: null, error: null, isFetching: false };
  const shown = {
    now: initial,
    set: (patch: Partial<WishesSnapshot>): void => {
      shown.now = { ...shown.now, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return shown;
};

/** The list of one page: fetched, changed and ranked in one place, so that nothing overtakes anything else. */
export const createWishesStore = (
  calls: WishesCalls,
  onMoveFailed: (error: AppError, wishId: string) => void,
): WishesStore => {
  const shown = createShown();
  const { set, subscribe } = shown;
  /** The order that Jira last confirmed, for a move that fails. */
  let confirmed: readonly string[] = [];
  let moved: string[] = [];
  let changes = 0;
  let loads = 0;
  const held = createHold(() => void load());

  const setState = (state: WishesState): void => set({ state });

  const takeIn = (after: (state: WishesState) => WishesState): void => {
    changes += 1;
    if (shown.now.state) setState(after(shown.now.state));
  };

  const load = async (): Promise<void> => {
    if (held.isMissed()) return;
    loads += 1;
    const mine = loads;
    const isLatest = (): boolean => mine === loads;
    const reading = { isLatest, shown: () => shown.now.state, show: setState };
    set({ isFetching: true, error: null });
    try {
      await (shown.now.state
        ? readAgain(calls, reading, {
            changes: () => changes,
            isSettled: () => !held.isMissed() && moved.length === 0,
          })
        : readFirst(calls, reading));
      if (isLatest()) set({ isFetching: false });
    } catch (thrown) {
      if (isLatest()) set({ isFetching: false, error: errorOf(thrown) });
    }
  };

  const queue = createSendQueue((thrown) => {
    const [wishId = ''] = moved;
    moved = [];
    changes += 1;
    if (shown.now.state) setState(inOrder(shown.now.state, confirmed));
    const error = errorOf(thrown);
    if (error.code === 'movedMeanwhile') void load();
    onMoveFailed(error, wishId);
  });

  const send = (wishId: string, anchor: Anchor, seen: Seen) => async (): Promise<void> => {
    const { order } = await calls.rank({ wishId, anchor, seen });
    confirmed = order;
    moved.shift();
    changes += 1;
    if (moved.length === 0 && shown.now.state) setState(inOrder(shown.now.state, order));
  };

  return {
    subscribe,
    snapshot: () => shown.now,
    load,
    change: (changed) => takeIn((state) => replaceWish(state, changed)),
    add: (wish) => takeIn((state) => addWish(state, wish)),
    hear: (voice) => takeIn((state) => hearVoice(state, voice)),
    hold: held.hold,
    move: (wishId, anchor) => {
      if (!shown.now.state) return null;
      const ids = idsOf(shown.now.state);
      const state = moveInState(shown.now.state, wishId, anchor);
      if (moved.length === 0) confirmed = ids;
      moved.push(wishId);
      changes += 1;
      setState(state);
      queue.add(send(wishId, anchor, seenIn(ids, wishId, anchor)));
      return state;
    },
  };
};
