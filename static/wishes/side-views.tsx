import Spinner from '@atlaskit/spinner';
import { lazy, Suspense } from 'react';
import { useTexts } from '../shared/text';
import type { WishesStore } from '../shared/wish/state/wishes-store';
import type { WishesState } from '../shared/wish/state/wishes-state';
import type { Surface } from './state/list-view';
import type { Listing } from './use-listing';
import styles from './wishes-page.module.css';

const LazyShares = lazy(async () => ({ default: (await import('./shares/lazy-shares')).LazyShares }));
const LazyEconomy = lazy(async () => ({ default: (await import('./economy/lazy-economy')).LazyEconomy }));
const LazyDecisions = lazy(async () => ({
  default: (await import('./decisions/lazy-decisions')).LazyDecisions,
}));

export interface SideViewProps {
  surface: Exclude<Surface, 'list'>;
  store: WishesStore;
  state: WishesState;
  listing: Listing;
}

const Chosen = ({ surface, store, state, listing: { view, changeView } }: SideViewProps) => {
  const { details } = view;
  switch (surface) {
    case 'shares':
      return (
        <LazyShares state={state} onClose={() => changeView({ surface: 'list' })} onReload={store.load} />
      );
    case 'economy':
      return <LazyEconomy state={state} details={details} onView={changeView} onReload={store.load} />;
    case 'decisions':
      return <LazyDecisions state={state} details={details} onView={changeView} onReload={store.load} />;
  }
};

/** A view that stands in the place of the list. */
export const SideView = (props: SideViewProps) => {
  const { t } = useTexts();
  return (
    <Suspense
      fallback={
        <div className={styles.loading}>
          <Spinner size="large" label={t('shared.loading')} />
        </div>
      }
    >
      <Chosen {...props} />
    </Suspense>
  );
};
