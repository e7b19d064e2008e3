import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import type { Wish } from '../../src/domain/wish';
import type { WishesStore } from '../shared/wish/state/wishes-store';
import type { WishesState } from '../shared/wish/state/wishes-state';
import { rowId, titleId } from './table/element-ids';
import type { Listing } from './use-listing';
import styles from './wishes-page.module.css';

const WishDrawer = lazy(async () => ({ default: (await import('./drawer/wish-drawer')).WishDrawer }));

export interface WishPanelProps {
  wish: Wish;
  state: WishesState;
  store: WishesStore;
  listing: Listing;
  isBeside: boolean;
}

/**
 * Follows a panel while it takes its place. The list grows when it makes room for the panel, and the frame a moment
 * later: what has the focus may slide out of sight meanwhile. Whatever the person does next ends it.
 */
const keepInSight = (panel: HTMLElement): (() => void) => {
  const following = new AbortController();
  const { signal } = following;
  const follow = (): void => {
    if (panel.contains(document.activeElement)) panel.scrollIntoView({ block: 'nearest' });
  };
  const end = (): void => following.abort();
  panel.addEventListener('focusin', follow, { signal });
  window.addEventListener('resize', follow, { signal });
  window.addEventListener('pointerdown', end, { signal });
  window.addEventListener('keydown', end, { signal });
  return end;
};

/**
 * Stands a panel where the row of its wish begins. The frame is as tall as the list and does not scroll by itself,
 * so a panel at the top of it would be out of sight for whoever opened a wish further down.
 */
const useBesideRow = (wishId: string, isBeside: boolean) => {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = panel;
    const list = current?.parentElement;
    const row = document.getElementById(rowId(wishId));
    if (!current || !list) return;
    const down = row ? row.getBoundingClientRect().top - list.getBoundingClientRect().top : 0;
    current.style.marginBlockStart = `${Math.max(0, down)}px`;
    return keepInSight(current);
  }, [wishId, isBeside]);
  return panel;
};

/** The open wish: beside the table where there is room, over it where there is not. */
export const WishPanel = ({ wish, state, store, listing, isBeside }: WishPanelProps) => {
  const close = (): void => {
    listing.changeView({ wishKey: null });
    document.getElementById(titleId(wish.wishId))?.focus();
  };
  const panel = useBesideRow(wish.wishId, isBeside);
  return (
    <div ref={panel} className={isBeside ? styles.drawer : `${styles.drawer} ${styles.over}`}>
      <Suspense fallback={null}>
        <WishDrawer
          key={wish.wishId}
          wish={wish}
          state={state}
          onChanged={store.change}
          onHeard={store.hear}
          onAction={listing.context.onAction}
          onReload={store.load}
          onClose={close}
        />
      </Suspense>
    </div>
  );
};
