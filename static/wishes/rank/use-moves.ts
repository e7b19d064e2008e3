import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useCallback, useEffect, useRef } from 'react';
import type { Wish } from '../../../src/domain/wish';
import { useTexts } from '../../shared/text';
import type { ListView } from '../state/list-view';
import { pageNumberOf, rowsOf } from '../state/visible-rows';
import type { WishesStore } from '../../shared/wish/state/wishes-store';
import { idsOf } from '../../shared/wish/state/wishes-state';
import { handleId } from '../table/element-ids';
import { movedText } from './moved-text';
import { anchorTo, type MoveTarget } from './move-target';

export interface Moving {
  store: WishesStore;
  view: ListView;
  onPage: (page: number) => void;
}

/** A row that moves is another element for the browser, which lets go of the focus: it is put back on the handle. */
const useFocusOnMoved = (): ((wishId: string) => void) => {
  const movedRef = useRef<string | null>(null);
  useEffect(() => {
    if (movedRef.current === null) return;
    const handle = document.getElementById(handleId(movedRef.current));
    movedRef.current = null;
    handle?.focus();
  });
  return useCallback((wishId: string) => {
    movedRef.current = wishId;
  }, []);
};

/** Moves wishes: the row at once, then a word about it, then Jira. */
export const useMoves = ({ store, view, onPage }: Moving) => {
  const texts = useTexts();
  const focusOn = useFocusOnMoved();
  return (wish: Wish, target: MoveTarget): void => {
    const { state } = store.snapshot();
    if (!state) return;
    const { wishId } = wish;
    const shown = rowsOf(state, view).map((row) => row.wish.wishId);
    const anchor = anchorTo(target, { ranked: idsOf(state), shown, wishId });
    const after = anchor && store.move(wishId, anchor);
    if (!after) return announce(texts.t('wishes.rank.alreadyThere', { key: wish.key }));
    focusOn(wishId);
    onPage(pageNumberOf(rowsOf(after, view), wishId));
    announce(movedText(wish, after, texts));
  };
};
