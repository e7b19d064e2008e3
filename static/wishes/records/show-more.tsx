import Button from '@atlaskit/button/new';
import { useTexts } from '../../shared/text';
import styles from './records.module.css';

/** So many rows at a time, so that a year of entries does not weigh the page down. */
export const ROWS_AT_ONCE = 50;

/** The way to the rest of the rows. */
export const ShowMore = ({ shown, total, onMore }: { shown: number; total: number; onMore: () => void }) => {
  const { t, format } = useTexts();
  if (shown >= total) return null;
  return (
    <div className={styles.row}>
      <Button onClick={onMore}>{t('economy.more')}</Button>
      <span className={styles.note}>
        {t('economy.shownOf', { shown: format.number(shown), total: format.number(total) })}
      </span>
    </div>
  );
};
