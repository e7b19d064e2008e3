import Spinner from '@atlaskit/spinner';
import { useTexts } from '../shared/text';
import { NotFetched } from './empty-states';
import { PageHeader } from './page-header';
import { LazyLiveNote } from '../shared/live/lazy-live-note';
import { useWishes } from '../shared/wish/use-wishes';
import { useHold } from './rank/use-hold';
import { useLiveWishes } from './use-live-wishes';
import { WishList } from './wish-list';
import styles from './wishes-page.module.css';

/** The page "Ønsker" of one product. */
export const WishesPage = ({ productId }: { productId: string }) => {
  const { t } = useTexts();
  const { store, snapshot } = useWishes(productId);
  const { error, isFetching } = snapshot;
  // Somebody who has lost the right to see the list is not left with the old one.
  const state = error?.code === 'refused' ? null : snapshot.state;
  const reload = (): void => void store.load();
  useHold(store);
  const live = useLiveWishes(store, state);
  return (
    <main className={styles.page}>
      <PageHeader
        product={state?.page.heading.name ?? null}
        at={state?.page.at ?? null}
        isFetching={isFetching}
        onRefresh={reload}
      />
      <LazyLiveNote {...live} />
      {state && <WishList store={store} state={state} error={error} onReload={reload} />}
      {!state && error && <NotFetched error={error} onRetry={reload} />}
      {!state && !error && (
        <div className={styles.loading}>
          <Spinner size="large" label={t('shared.loading')} />
        </div>
      )}
    </main>
  );
};
