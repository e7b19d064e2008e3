import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { Commitment } from '../../../../src/domain/frame';
import { may } from '../../../../src/domain/roles';
import { IssueLink } from '../../parts/issue-link';
import { useTexts } from '../../text';
import type { WishesState } from '../state/wishes-state';

const SettleDialog = lazy(async () => ({ default: (await import('./settle-dialog')).SettleDialog }));

export interface EndedWishProps {
  held: Commitment;
  /** Null for a wish that is gone, or that the reader may not see. */
  wish: { key: string; title: string } | null;
  page: WishesState['page'];
  onReload: () => void;
}

/** One wish that ended outside of the app, what it holds, and the tovholder's way to put it in order. */
export const EndedWish = ({ held, wish, page, onReload }: EndedWishProps) => {
  const { t, format } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const name = wish ? `${wish.key} ${wish.title}` : t('wishes.ended.gone', { number: held.wishId });
  return (
    <>
      <span>
        {wish ? (
          <>
            <IssueLink issueKey={wish.key} /> {wish.title}
          </>
        ) : (
          name
        )}
        {' · '}
        {t('wishes.ended.holds', { amount: format.kroner(held.amount) })}
      </span>{' '}
      {may(page.actor, 'regulariseWish', page.settings) && (
        <Button
          spacing="compact"
          aria-haspopup="dialog"
          aria-label={t('wishes.ended.settleTitle', { name })}
          onClick={() => setAsking(true)}
        >
          {t('wishes.ended.settle')}
        </Button>
      )}
      <Suspense fallback={null}>
        {isAsking && (
          <SettleDialog
            productId={page.heading.productId}
            held={held}
            name={name}
            onDone={onReload}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </>
  );
};
