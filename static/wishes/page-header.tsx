import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import { useTexts } from '../shared/text';
import styles from './wishes-page.module.css';

export interface PageHeaderProps {
  product: string | null;
  at: string | null;
  isFetching: boolean;
  onRefresh: () => void;
}

/** Which product, which page, how fresh. */
export const PageHeader = ({ product, at, isFetching, onRefresh }: PageHeaderProps) => {
  const { t, format } = useTexts();
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.product}>{product ?? '\u00a0'}</p>
        <Heading as="h1" size="large">
          {t('wishes.title')}
        </Heading>
      </div>
      {at !== null && (
        <div className={styles.freshness}>
          <span>{t('wishes.page.updated', { time: format.time(at) })}</span>
          <Button iconBefore={RefreshIcon} isLoading={isFetching} onClick={onRefresh}>
            {t('wishes.page.refresh')}
          </Button>
        </div>
      )}
    </header>
  );
};
