import Button from '@atlaskit/button/new';
import { useTexts, type Texts } from '../../shared/text';
import styles from './minutes-section.module.css';

export interface SectionFooterProps {
  /** ISO time of the last search of the space; null before the first. */
  indexedAt: string | null;
  isFetching: boolean;
  isIndexing: boolean;
  /** Null where there are no older ones. */
  onOlder: (() => void) | null;
  /** Null for who may not register what it finds. */
  onSearchSpace: (() => void) | null;
}

const indexedText = (indexedAt: string | null, { t, format }: Texts): string =>
  indexedAt === null
    ? t('minutes.space.never')
    : t('minutes.space.last', { date: format.date(indexedAt), time: format.time(indexedAt) });

/** The way to older minutes, and to those that lie in the space without standing here. */
export const SectionFooter = (props: SectionFooterProps) => {
  const { indexedAt, isFetching, isIndexing, onOlder, onSearchSpace } = props;
  const texts = useTexts();
  const { t } = texts;
  if (!onOlder && !onSearchSpace) return null;
  return (
    <footer className={styles.footer}>
      {onOlder && (
        <Button isLoading={isFetching} onClick={onOlder}>
          {t('minutes.older.more')}
        </Button>
      )}
      {onSearchSpace && (
        <div className={styles.space}>
          <span>{indexedText(indexedAt, texts)}</span>
          <Button appearance="subtle" spacing="compact" isLoading={isIndexing} onClick={onSearchSpace}>
            {t('minutes.space.search')}
          </Button>
        </div>
      )}
    </footer>
  );
};
