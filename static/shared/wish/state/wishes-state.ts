import type { MoreWishes, Voice, WishChanged, WishesPage } from '../../../../src/contract/definitions';
import type { Ore } from '../../../../src/domain/money';
import { drawMoneyLine, type MoneyLine } from '../../../../src/domain/money-line';
import { moveWish, type Anchor } from '../../../../src/domain/rank';
import type { Wish } from '../../../../src/domain/wish';
import { hearVoices, type Heard } from './heard';

/** The list as the page shows it: what was fetched, and where the money ends in it. */
export interface WishesState {
  page: WishesPage;
  /** In rank order, without the closed ones. */
  wishes: readonly Wish[];
  line: MoneyLine;
  heard: Heard;
  complete: boolean;
}

const stateOf = (page: WishesPage, wishes: readonly Wish[]): WishesState => {
  const listed = wishes.filter((wish) => wish.stage !== 'closed');
  return {
    page,
    wishes: listed,
    line: drawMoneyLine(page.frame, listed),
    heard: hearVoices(page),
    complete: page.next === null,
  };
};

export const openState = (page: WishesPage): WishesState => stateOf(page, page.wishes);

/** The list with the next wishes in rank. One that was moved up meanwhile and is there already stays where it is. */
export const receiveMore = (state: WishesState, more: MoreWishes): WishesState => {
  const known = new Set(state.wishes.map(({ wishId }) => wishId));
  const fresh = more.wishes.filter(({ wishId }) => !known.has(wishId));
  return stateOf({ ...state.page, next: more.next }, [...state.wishes, ...fresh]);
};

/** The list after a wish, and perhaps the frame, has changed. A wish that was closed leaves it. */
export const replaceWish = (
  state: WishesState,
  { wish, frame }: Pick<WishChanged, 'wish' | 'frame'>,
): WishesState =>
  stateOf(
    { ...state.page, frame },
    state.wishes.map((known) => (known.wishId === wish.wishId ? wish : known)),
  );

/** The list with a wish that was just made, which Jira ranks last; where the rest is still to come, it comes with it. */
export const addWish = (state: WishesState, wish: Wish): WishesState =>
  state.complete
    ? stateOf(state.page, [...state.wishes.filter(({ wishId }) => wishId !== wish.wishId), wish])
    : state;

/** The list after an authority has spoken; an answer that is older than what is shown already changes nothing. */
export const hearVoice = (state: WishesState, voice: Voice): WishesState => {
  const { authorityId } = voice.value;
  const isOther = (known: Voice): boolean => known.value.authorityId !== authorityId;
  const before = state.page.voices.find((known) => !isOther(known));
  if (before && before.rev > voice.rev) return state;
  return stateOf({ ...state.page, voices: [...state.page.voices.filter(isOther), voice] }, state.wishes);
};

export const idsOf = (state: WishesState): readonly string[] => state.wishes.map(({ wishId }) => wishId);

/** The list in another order; wishes that the order does not know come last, as they stood. */
export const inOrder = (state: WishesState, order: readonly string[]): WishesState => {
  const places = new Map(order.map((wishId, index) => [wishId, index]));
  const placeIn = (wish: Wish): number => places.get(wish.wishId) ?? order.length;
  return stateOf(
    state.page,
    [...state.wishes].sort((a, b) => placeIn(a) - placeIn(b)),
  );
};

export const moveInState = (state: WishesState, wishId: string, anchor: Anchor): WishesState =>
  inOrder(state, moveWish(idsOf(state), wishId, anchor));

/** Estimates that are typed and not saved, by wish; null for one that is to be taken away. */
export type DraftEstimates = ReadonlyMap<string, Ore | null>;

const withEstimate = (wish: Wish, estimate: Ore | null | undefined): Wish =>
  estimate === undefined ? wish : { ...wish, estimate };

/** The list as it would be if what is typed were saved: statuses, line and sums follow. */
export const withDraftEstimates = (state: WishesState, drafts: DraftEstimates): WishesState =>
  drafts.size === 0
    ? state
    : stateOf(
        state.page,
        state.wishes.map((wish) => withEstimate(wish, drafts.get(wish.wishId))),
      );

/** The place of a wish in the whole list, from 1; 0 where it is not in it. */
export const placeOf = (state: WishesState, wishId: string): number => idsOf(state).indexOf(wishId) + 1;
