import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { may } from '../../src/domain/roles';
import type { Wish } from '../../src/domain/wish';
import { useTexts } from '../shared/text';
import { RIGHTS } from '../shared/wish/actions/offered-actions';
import { obstaclesOf } from '../shared/wish/actions/obstacles-of';
import type { WishesState } from '../shared/wish/state/wishes-state';

const ActionDialog = lazy(async () => ({
  default: (await import('../shared/wish/actions/action-dialog')).ActionDialog,
}));

interface LateInvoiceProps {
  wish: Wish;
  state: WishesState;
  /** Fetches the frame and the wish anew. */
  onReload: () => void;
}

/** An invoice or a credit note that comes after the wish was closed, where the wish has cost something this year. */
export const LateInvoice = ({ wish, state, onReload }: LateInvoiceProps) => {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const { actor, settings } = state.page;
  if (!may(actor, RIGHTS.invoice, settings) || obstaclesOf('invoice', wish, state).length > 0) return null;
  const close = (): void => setAsking(false);
  return (
    <div>
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('wishes.action.name.invoice')}
      </Button>
      <Suspense fallback={null}>
        {isAsking && (
          <ActionDialog
            action="invoice"
            wish={wish}
            state={state}
            onDone={() => {
              close();
              onReload();
            }}
            onReload={onReload}
            onCancel={close}
            onMend={close}
          />
        )}
      </Suspense>
    </div>
  );
};
