import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { lazy, Suspense } from 'react';
import { ErrorMessage } from '../shared/parts/error-message';
import { useTexts } from '../shared/text';
import type { WishesSnapshot, WishesStore } from '../shared/wish/state/wishes-store';
import { useWishes } from '../shared/wish/use-wishes';
import styles from './issue-panel.module.css';
import { OpenWish } from './open-wish';

const UnlistedWish = lazy(async () => ({ default: (await import('./unlisted-wish')).UnlistedWish }));

interface ContentProps {
  wishId: string;
  store: WishesStore;
  snapshot: WishesSnapshot;
}

const Content = ({ wishId, store, snapshot: { state, error } }: ContentProps) => {
  const { t } = useTexts();
  const reload = (): void => void store.load();
  const wish = state?.wishes.find((listed) => listed.wishId === wishId);
  if (error && (!state || error.code === 'refused')) return <ErrorMessage error={error} onReload={reload} />;
  if (state && wish) return <OpenWish wish={wish} state={state} store={store} onReload={reload} />;
  if (state?.complete) {
    return (
      <Suspense fallback={null}>
        <UnlistedWish wishId={wishId} state={state} onReload={reload} />
      </Suspense>
    );
  }
  return <Spinner label={t('shared.loading')} />;
};

/**
 * The panel "Ønske" of an issue: the same parts over the same list as the project page, so that the frame is judged
 * with everything that is ranked above the wish.
 */
export const IssuePanel = ({ productId, wishId }: { productId: string; wishId: string }) => {
  const { t } = useTexts();
  const { store, snapshot } = useWishes(productId);
  return (
    <main className={styles.panel}>
      <Heading as="h1" size="xsmall">
        {t('wishes.panel.title')}
      </Heading>
      <Content wishId={wishId} store={store} snapshot={snapshot} />
    </main>
  );
};
