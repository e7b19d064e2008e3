import Spinner from '@atlaskit/spinner';
import { useTexts } from '../shared/text';
import { NotFetched } from './empty-states';
import { PageHeader } from './page-header';
import { LazyLive } from '../shared/live/lazy-live';
import type { WishesState } from '../shared/wish/state/wishes-state';
import { useWishes } from '../shared/wish/use-wishes';
import { useHold } from './rank/use-hold';
import { WishList } from './wish-list';
import styles from './wishes-page.module.css';

const Live = ({ state: { page }, onReload }: { state: WishesState; onReload: () => void }) => (
  <LazyLive
    productIds={[page.heading.productId]}
    accountId={page.actor.accountId}
    at={page.at}
    onReload={onReload}
  />
);

/** The page "Ønsker" of one product. */
export const WishesPage = ({ productId }: { productId: string }) => {
  const { t } = useTexts();
  const { store, snapshot } = useWishes(productId);
  const { error, isFetching } = snapshot;
  // Somebody who has lost the right to see the list is not left with the old one.
  const state = error?.code === 'refused' ? null : snapshot.state;
  const reload = (): void => void store.load();
  useHold(store);
  return (
    <main className={styles.page}>
      <PageHeader
        product={state?.page.heading.name ?? null}
        at={state?.page.at ?? null}
        isFetching={isFetching}
        onRefresh={reload}
      />
      {state && (
        <>
          <Live state={state} onReload={reload} />
          <WishList store={store} state={state} error={error} onReload={reload} />
        </>
      )}
      {!state && error && <NotFetched error={error} onRetry={reload} />}
      {!state && !error && (
        <div className={styles.loading}>
          <Spinner size="large" label={t('shared.loading')} />
        </div>
      )}
    </main>
  );
};
