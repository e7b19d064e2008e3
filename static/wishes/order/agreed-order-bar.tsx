import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { deviationsFrom, type AgreedOrder, type Deviation } from '../../../src/domain/agreed-order';
import { may } from '../../../src/domain/roles';
import type { Wish } from '../../../src/domain/wish';
import { Disclosure } from '../../shared/parts/disclosure';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import styles from '../wishes-page.module.css';
import { AgreeOrderDialog } from './agree-order-dialog';

export interface AgreedOrderBarProps {
  state: WishesState;
  onOpenWish: (wish: Wish) => void;
  onReload: () => void;
}

interface DeviationsProps {
  open: readonly Wish[];
  deviations: ReadonlyMap<string, Deviation>;
  onOpenWish: (wish: Wish) => void;
}

const Deviations = ({ open, deviations, onOpenWish }: DeviationsProps) => {
  const { t } = useTexts();
  const text = (deviation: Deviation, place: number): string =>
    deviation.deviation === 'new'
      ? t('wishes.agreed.isNew', { place })
      : t('wishes.agreed.wasAt', { from: deviation.from, place });
  return (
    <ul className={styles.deviations}>
      {open.map((wish, index) => {
        const deviation = deviations.get(wish.wishId);
        return (
          deviation && (
            <li key={wish.wishId}>
              <Button spacing="compact" appearance="subtle" onClick={() => onOpenWish(wish)}>
                {`${wish.key} ${wish.title}`}
              </Button>{' '}
              {text(deviation, index + 1)}
            </li>
          )
        );
      })}
    </ul>
  );
};

interface AgreedProps extends Omit<DeviationsProps, 'deviations'> {
  agreed: AgreedOrder;
}

/** When the order was agreed on, and which wishes stand elsewhere by now. */
const Agreed = ({ agreed, open, onOpenWish }: AgreedProps) => {
  const { t, format } = useTexts();
  const deviations = useMemo(
    () =>
      deviationsFrom(
        agreed,
        open.map(({ wishId }) => wishId),
      ),
    [agreed, open],
  );
  const count = deviations.size;
  return (
    <>
      <span>
        {t('wishes.agreed.agreed', { date: format.longDate(agreed.at) })}{' '}
        {t('wishes.agreed.since', { count })}
      </span>
      {count > 0 && (
        <Disclosure
          show={t('wishes.agreed.show', { count })}
          hide={t('wishes.agreed.hide', { count })}
          className={styles.wholeRow}
        >
          <Deviations open={open} deviations={deviations} onOpenWish={onOpenWish} />
        </Disclosure>
      )}
    </>
  );
};

/** Rækkefølge vedtaget: what the group agreed on last, and the way to agree anew. */
export const AgreedOrderBar = ({ state, onOpenWish, onReload }: AgreedOrderBarProps) => {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const { page, wishes, complete } = state;
  const open = useMemo(() => wishes.filter(({ stage }) => stage === 'open'), [wishes]);
  const mayAgree = may(page.actor, 'rankWish', page.settings);
  if (!complete || open.length === 0 || (!mayAgree && !page.agreedOrder)) return null;
  return (
    <div className={styles.order} role="group" aria-label={t('wishes.agreed.title')}>
      {page.agreedOrder ? (
        <Agreed agreed={page.agreedOrder} open={open} onOpenWish={onOpenWish} />
      ) : (
        <span>{t('wishes.agreed.none')}</span>
      )}
      {mayAgree && (
        <Button spacing="compact" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {t('wishes.agreed.open')}
        </Button>
      )}
      {isAsking && (
        <AgreeOrderDialog
          product={page.heading}
          open={open}
          onDone={onReload}
          onReload={onReload}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
};
