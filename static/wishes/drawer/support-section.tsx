import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import type { Voice } from '../../../src/contract/definitions';
import { isDisputed, isSingle, opinionOn, type Opinion } from '../../../src/domain/support/voices';
import type { Wish } from '../../../src/domain/wish';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import { AuthorityNames } from './authority-names';
import styles from '../../shared/wish/sections/drawer.module.css';
import { OwnSupport } from './own-support';

export interface SupportSectionProps {
  wish: Wish;
  state: WishesState;
  onHeard: (voice: Voice) => void;
  onReload: () => Promise<void>;
}

/** Not a mean: the lowest and the highest tell how far apart they stand. */
const Points = ({ points }: Pick<Opinion, 'points'>) => {
  const { t } = useTexts();
  if (points.length === 0) return null;
  const [least, most] = [Math.min(...points), Math.max(...points)];
  return (
    <p className={styles.plain}>
      {least === most
        ? t('wishes.support.pointsAlike', { count: points.length, points: most })
        : t('wishes.support.pointsApart', { count: points.length, least, most })}
    </p>
  );
};

const Voices = ({ opinion, state }: { opinion: Opinion; state: WishesState }) => {
  const { t } = useTexts();
  const { authorities } = state.page;
  const { supporting, declining, unanswered } = opinion;
  return (
    <>
      <p className={styles.plain}>
        {t('wishes.support.benefits', { count: supporting.length, total: authorities.length })}{' '}
        {isSingle(opinion) && <Lozenge appearance="moved">{t('wishes.table.single')}</Lozenge>}{' '}
        {isDisputed(opinion) && <Lozenge>{t('wishes.support.disputed')}</Lozenge>}
      </p>
      <p className={styles.plain}>
        {t('wishes.support.counts', {
          supporting: supporting.length,
          declining: declining.length,
          unanswered: unanswered.length,
        })}
      </p>
      <Points points={opinion.points} />
      <AuthorityNames authorities={authorities} opinion={opinion} />
    </>
  );
};

/** Who supports the wish, and what the reader's own authority says of it. */
export const SupportSection = ({ wish, state, onHeard, onReload }: SupportSectionProps) => {
  const { t } = useTexts();
  const { authorities, voices } = state.page;
  if (authorities.length === 0) return null;
  const opinion = opinionOn(
    wish.wishId,
    authorities,
    voices.map(({ value }) => value),
  );
  const { own } = state.heard;
  return (
    <section className={styles.section} aria-labelledby="wish-support">
      <Heading size="small" as="h3" id="wish-support">
        {t('wishes.support.title')}
      </Heading>
      <Voices opinion={opinion} state={state} />
      {own ? (
        <OwnSupport
          key={wish.wishId}
          wish={wish}
          authority={own.authority}
          voice={own.voice}
          onHeard={onHeard}
          onReload={onReload}
        />
      ) : (
        <p className={styles.subtle}>{t('wishes.support.noVoice')}</p>
      )}
    </section>
  );
};
