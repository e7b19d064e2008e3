import type { Wish } from '../../../src/domain/wish';
import type { Texts } from '../../shared/text';
import { lineMarkOf } from '../state/visible-rows';
import { placeOf, type WishesState } from '../../shared/wish/state/wishes-state';

const lineNow = (state: WishesState, { t }: Texts): string | null => {
  const mark = lineMarkOf(state);
  if (!mark) return null;
  if (mark.mark === 'reachesAll') return t('wishes.rank.lineNowReaches');
  return mark.afterPlace === 0
    ? t('wishes.rank.lineNowFirst')
    : t('wishes.rank.lineNow', { place: mark.afterPlace });
};

/** What is said after a move: where the wish stands now, and where the money ends. */
export const movedText = (wish: Wish, state: WishesState, texts: Texts): string => {
  const place = placeOf(state, wish.wishId);
  const moved = texts.t('wishes.rank.moved', { key: wish.key, place, total: state.wishes.length });
  return [moved, lineNow(state, texts)].filter((part) => part !== null).join(' ');
};
