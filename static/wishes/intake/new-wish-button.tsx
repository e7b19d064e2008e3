import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { WishCreated } from '../../../src/contract/intake';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import styles from '../wishes-page.module.css';

const LazyIntake = lazy(async () => ({ default: (await import('./lazy-intake')).LazyIntake }));

export interface NewWishButtonProps {
  state: WishesState;
  onCreated: (created: WishCreated) => void;
  onReload: () => void;
}

/** The way to a new wish, for everybody whom Jira lets create issues in the project; the others are told why not. */
export const NewWishButton = ({ state, onCreated, onReload }: NewWishButtonProps) => {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (!state.page.jira.mayCreate) return <p className={styles.note}>{t('wishes.new.closed')}</p>;
  return (
    <>
      <Button appearance="primary" spacing="compact" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('wishes.new.button')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <LazyIntake
            state={state}
            onCreated={(created) => {
              setOpen(false);
              onCreated(created);
            }}
            onReload={onReload}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
};
