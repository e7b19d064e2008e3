import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import type { DecidedPage } from '../../../src/contract/steering';
import { ErrorMessage } from '../../shared/parts/error-message';
import { useTexts } from '../../shared/text';
import { DecidedRow } from './decided-row';
import styles from './decided-list.module.css';
import { useDecided } from './use-decided';

const COLUMNS = ['date', 'wish', 'outcome', 'amount', 'motive', 'reference'] as const;

const Table = ({ page: { year, decided, people } }: { page: DecidedPage }) => {
  const { t } = useTexts();
  return (
    <div className={styles.scroll} role="group" aria-label={t('overview.decided.label')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('overview.decided.caption', { year: String(year) })}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'amount' ? styles.amount : undefined}>
                {t(`overview.decided.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decided.map((one) => (
            <DecidedRow key={one.caseId} decided={one} people={people} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** "Afgjort": what the group has decided this year, the last decision first. */
export const DecidedList = ({ at }: { at: string }) => {
  const { t } = useTexts();
  const { loaded, reload, more, fetchMore } = useDecided(at);
  if (loaded.phase === 'loading') return <p className={styles.tab}>{t('shared.loading')}</p>;
  if (loaded.phase === 'failed') return <ErrorMessage error={loaded.error} onReload={() => void reload()} />;
  const { value: page, reloadError } = loaded;
  const year = String(page.year);
  return (
    <div className={styles.tab}>
      {reloadError && <ErrorMessage error={reloadError} onReload={() => void reload()} />}
      {page.decided.length === 0 ? (
        <EmptyState
          headingLevel={2}
          header={t('overview.decided.none', { year })}
          description={t('overview.decided.noneText')}
        />
      ) : (
        <Table page={page} />
      )}
      {more.error && <ErrorMessage error={more.error} />}
      {page.next !== null && (
        <div className={styles.more}>
          <Button isLoading={more.busy} onClick={fetchMore}>
            {t('overview.decided.more')}
          </Button>
        </div>
      )}
    </div>
  );
};
