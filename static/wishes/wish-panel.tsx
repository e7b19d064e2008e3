import { lazy, Suspense } from 'react';
import type { Wish } from '../../src/domain/wish';
import type { WishesStore } from './state/wishes-store';
import type { WishesState } from './state/wishes-state';
import { titleId } from './table/element-ids';
import type { Listing } from './use-listing';
import styles from './wishes-page.module.css';

const WishDrawer = lazy(async () => ({ default: (await import('./drawer/wish-drawer')).WishDrawer }));

export interface WishPanelProps {
  wish: Wish;
  state: WishesState;
  store: WishesStore;
  listing: Listing;
  isBeside: boolean;
  onReload: () => void;
}

/** The open wish: beside the table where there is room, over it where there is not. */
export const WishPanel = ({ wish, state, store, listing, isBeside, onReload }: WishPanelProps) => {
  const close = (): void => {
    listing.changeView({ wishKey: null });
    document.getElementById(titleId(wish.wishId))?.focus();
  };
  return (
    <div className={isBeside ? styles.drawer : `${styles.drawer} ${styles.over}`}>
      <Suspense fallback={null}>
        <WishDrawer
          key={wish.wishId}
          wish={wish}
          state={state}
          onChanged={store.change}
          onAction={listing.context.onAction}
          onReload={onReload}
          onClose={close}
        />
      </Suspense>
    </div>
  );
};
