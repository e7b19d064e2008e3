import { similarTo } from '../../../src/domain/intake/similar';
import { IssueLink } from '../../shared/parts/issue-link';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import styles from './intake.module.css';

/** Ligner noget af dette?: wishes on the list whose title has the same words, so that nobody makes one twice. */
export const SimilarWishes = ({ title, state }: { title: string; state: WishesState }) => {
  const { t } = useTexts();
  const similar = similarTo(title, state.wishes);
  const { length } = similar;
  return (
    <div className={length > 0 ? styles.similar : undefined}>
      <div role="status">
        {length > 0 && (
          <>
            <h2 className={styles.heading}>{t('intake.similar.title')}</h2>
            <p>{t('intake.similar.help', { count: length })}</p>
          </>
        )}
      </div>
      {length > 0 && (
        <ul className={styles.wishes} aria-label={t('intake.similar.title')}>
          {similar.map((wish) => (
            <li key={wish.wishId}>
              <IssueLink issueKey={wish.key} /> {wish.title} ({wish.status.name})
            </li>
          ))}
        </ul>
      )}
      {length > 0 && !state.complete && <p>{t('intake.similar.partly', { count: state.wishes.length })}</p>}
    </div>
  );
};
