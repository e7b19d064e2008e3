import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { useCallback, useMemo, useState } from 'react';
import { accountsOf, type Decision } from '../../../src/domain/decision';
import { replacedDecisions } from '../../../src/domain/decision-log';
import { ChoiceSelect } from '../../shared/parts/choice-select';
import { saveFile } from '../../shared/parts/save-file';
import { useTexts } from '../../shared/text';
import { NotFetched } from '../empty-states';
import { Fetching } from '../records/fetching';
import { personText } from '../records/names';
import type { RecordsProps } from '../records/records-props';
import styles from '../records/records.module.css';
import { SearchField } from '../records/search-field';
import { ROWS_AT_ONCE } from '../records/show-more';
import { useLog, type Log } from '../records/use-log';
import { useNames } from '../records/use-names';
import type { Details } from '../state/list-view';
import {
  DECISION_KINDS,
  decisionFilter,
  filteredDecisions,
  isNarrowed,
  type BesideDecision,
  type DecisionFilter,
} from './decision-rows';
import { decisionText } from './decision-text';
import { decisionsCsv } from './decisions-csv';
import { DecisionsTable } from './decisions-table';

interface FiltersProps {
  filter: DecisionFilter;
  onDetails: (change: Details) => void;
}

const Filters = ({ filter, onDetails }: FiltersProps) => {
  const { t } = useTexts();
  return (
    <div className={styles.filters} role="group" aria-label={t('economy.filter.label')}>
      <ChoiceSelect
        label={t('economy.log.kind')}
        value={filter.kind}
        choices={DECISION_KINDS.map((value) => ({ value, label: t(`economy.matter.${value}`) }))}
        onChoose={(matter) => onDetails({ matter: matter ?? '', decision: '' })}
      />
      <SearchField
        label={t('economy.filter.decisions')}
        value={filter.find}
        onChange={(find) => onDetails({ find, decision: '' })}
      />
    </div>
  );
};

/** Names, sentences and corrections of the decisions that have been fetched. */
const useBesideDecisions = (productId: string, decisions: readonly Decision[]) => {
  const texts = useTexts();
  const asked = useMemo(
    () => ({
      wishIds: [...new Set(decisions.flatMap(({ wishId }) => wishId ?? []))],
      accountIds: [...new Set(decisions.flatMap(accountsOf))],
    }),
    [decisions],
  );
  const naming = useNames(productId, asked);
  const { known } = naming;
  const beside: BesideDecision = useMemo(() => {
    const person = (accountId: string): string => personText(known, accountId, texts);
    return { known, person, sentence: ({ matter }) => decisionText(matter, texts, person) };
  }, [known, texts]);
  const replaced = useMemo(() => replacedDecisions(decisions), [decisions]);
  return { naming, beside, replaced };
};

/** Which of the rows are drawn: a page at a time, and as far as the one that the address names. */
const useShown = (rows: readonly Decision[], chosenId: string | null) => {
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const chosen = rows.findIndex(({ decisionId }) => decisionId === chosenId);
  const shown = rows.slice(0, Math.max(most, chosen + 1));
  return { shown, showMore: () => setMost(shown.length + ROWS_AT_ONCE) };
};

const NoDecisions = () => {
  const { t } = useTexts();
  return (
    <EmptyState headingLevel={3} header={t('economy.log.none')} description={t('economy.log.noneText')} />
  );
};

interface BodyProps {
  log: Log;
  details: Details;
  productId: string;
  projectKey: string;
  onDetails: (change: Details) => void;
  onWhole: () => void;
}

/** What is told about the rows: how many a filter leaves, and where the decision of the address is. */
const Told = ({
  log,
  filter,
  rows,
  chosenId,
}: {
  log: Log;
  filter: DecisionFilter;
  rows: readonly Decision[];
  chosenId: string | null;
}) => {
  const { t } = useTexts();
  const isHere = rows.some(({ decisionId }) => decisionId === chosenId);
  return (
    <p role="status" className={styles.note}>
      {isNarrowed(filter) &&
        t(log.isWhole ? 'economy.log.result' : 'economy.log.resultSoFar', {
          count: rows.length,
          total: log.items.length,
        })}
      {isHere && t('economy.log.address')}
      {chosenId !== null && !isHere && log.isWhole && t('economy.log.missing')}
    </p>
  );
};

const Nothing = ({ log, onDetails }: Pick<BodyProps, 'log' | 'onDetails'>) => {
  const { t } = useTexts();
  if (log.isFetching || log.error) return null;
  if (log.items.length === 0) return <NoDecisions />;
  return (
    <div className={styles.row}>
      <p className={styles.plain}>{t('economy.log.noMatch')}</p>
      <Button onClick={() => onDetails({ matter: '', find: '' })}>{t('wishes.filter.clear')}</Button>
    </div>
  );
};

const More = ({
  log,
  shown,
  total,
  onMore,
}: {
  log: Log;
  shown: number;
  total: number;
  onMore: () => void;
}) => {
  const { t } = useTexts();
  const isAll = shown === total && log.isWhole;
  if (isAll || total === 0 || log.error) return null;
  return (
    <div className={styles.row}>
      <Button isLoading={log.isFetching} onClick={onMore}>
        {t('economy.more')}
      </Button>
      <span className={styles.note}>{t('economy.log.shown', { count: shown })}</span>
    </div>
  );
};

const Body = ({ log, details, productId, projectKey, onDetails, onWhole }: BodyProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { naming, beside, replaced } = useBesideDecisions(productId, log.items);
  const filter = decisionFilter(details);
  const rows = filteredDecisions(log.items, filter, beside);
  const chosenId = details.decision || null;
  const { shown, showMore } = useShown(rows, chosenId);
  const save = (): void =>
    saveFile(
      t('economy.log.file', { key: projectKey }),
      decisionsCsv({ rows, replaced }, beside, texts),
      'text/csv;charset=utf-8',
    );
  const more = (): void => {
    showMore();
    if (rows.length < shown.length + ROWS_AT_ONCE) log.more();
  };
  return (
    <>
      <Filters filter={filter} onDetails={onDetails} />
      <div className={styles.row}>
        <Button isLoading={log.isFetching} onClick={log.isWhole ? save : onWhole}>
          {t(log.isWhole ? 'economy.csv' : 'economy.log.fetchForCsv')}
        </Button>
        <Told log={log} filter={filter} rows={rows} chosenId={chosenId} />
      </div>
      <Fetching
        progress={log.isFetching ? t('economy.log.fetching', { count: log.items.length }) : ''}
        error={log.error ?? naming.error}
        onRetry={log.error ? log.retry : naming.retry}
      />
      {rows.length === 0 ? (
        <Nothing log={log} onDetails={onDetails} />
      ) : (
        <DecisionsTable
          rows={shown}
          replaced={replaced}
          beside={beside}
          chosenId={chosenId}
          onChoose={(decision) => onDetails({ decision, matter: '', find: '' })}
        />
      )}
      <More log={log} shown={shown.length} total={rows.length} onMore={more} />
    </>
  );
};

/**
 * Beslutninger: the decision log of the product, newest first. A filter and a file are about the whole log, so the
 * rest is fetched for them; so it is for a decision that the address names.
 */
export const DecisionsPage = ({ state, details, onView }: RecordsProps) => {
  const { t } = useTexts();
  const { heading, at } = state.page;
  const [isWholeWanted, setWholeWanted] = useState(false);
  const chosenId = details.decision || null;
  const needsAll = isWholeWanted || isNarrowed(decisionFilter(details));
  const goesOn = useCallback(
    (decisions: readonly Decision[]) =>
      needsAll || (chosenId !== null && !decisions.some(({ decisionId }) => decisionId === chosenId)),
    [needsAll, chosenId],
  );
  const log = useLog({ productId: heading.productId, stamp: at }, goesOn);
  const onDetails = (change: Details): void => onView({ details: { ...details, ...change } });
  if (log.facts === null && log.error) return <NotFetched error={log.error} onRetry={log.retry} />;
  return (
    <section className={styles.page} aria-label={t('economy.log.title')} aria-busy={log.isFetching}>
      <Heading as="h2" size="medium">
        {t('economy.log.title')}
      </Heading>
      {log.facts === null ? (
        <div className={styles.loading}>
          <Spinner size="large" label={t('shared.loading')} />
        </div>
      ) : (
        <Body
          log={log}
          details={details}
          productId={heading.productId}
          projectKey={heading.key}
          onDetails={onDetails}
          onWhole={() => setWholeWanted(true)}
        />
      )}
    </section>
  );
};
