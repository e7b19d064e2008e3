import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import { endedElsewhere } from '../../src/domain/ended-elsewhere';
import { may } from '../../src/domain/roles';
import { useTexts } from '../shared/text';
import { EndedWish } from '../shared/wish/ended/ended-wish';
import type { WishesState } from '../shared/wish/state/wishes-state';
import { useNames } from './records/use-names';
import styles from './wishes-page.module.css';

export interface EndedWishesProps {
  page: WishesState['page'];
  onReload: () => void;
}

/** Wishes that were closed or taken away outside of the app and still hold money: for the tovholder to put in order. */
export const EndedWishes = ({ page, onReload }: EndedWishesProps) => {
  const { t } = useTexts();
  const ended = useMemo(() => endedElsewhere(page.frame), [page.frame]);
  const asked = useMemo(() => ({ wishIds: ended.map(({ wishId }) => wishId), accountIds: [] }), [ended]);
  const { known } = useNames(page.heading.productId, asked);
  const next = may(page.actor, 'regulariseWish', page.settings) ? 'next' : 'nextForOthers';
  return (
    <SectionMessage appearance="warning" title={t('wishes.ended.title', { count: ended.length })}>
      <p>{t(`wishes.ended.${next}`)}</p>
      <ul className={styles.ended}>
        {ended.map((held) => (
          <li key={held.wishId}>
            <EndedWish
              held={held}
              wish={known.wishes.get(held.wishId) ?? null}
              page={page}
              onReload={onReload}
            />
          </li>
        ))}
      </ul>
    </SectionMessage>
  );
};
