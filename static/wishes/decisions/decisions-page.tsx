import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { useCallback, useMemo, useState } from 'react';
import type { Decision } from '../../../src/domain/decision';
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
      accountIds: [...new Set(decisions.map(({ takenBy }) => takenBy))],
    }),
    [decisions],
  );
  const naming = useNames(productId, asked);
  const { known } = naming;
  const beside: BesideDecision = useMemo(
    () => ({
      known,
      person: (accountId) => personText(known, accountId, texts),
      sentence: ({ matter }) => decisionText(matter, texts),
    }),
    [known, texts],
  );
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

const resultText = (isFiltered: boolean, isWhole: boolean) => {
  if (!isFiltered) return null;
  return isWhole ? 'economy.log.result' : 'economy.log.resultSoFar';
};

const Body = ({ log, details, productId, projectKey, onDetails, onWhole }: BodyProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { naming, beside, replaced } = useBesideDecisions(productId, log.items);
  const filter = decisionFilter(details);
  const rows = filteredDecisions(log.items, filter, beside);
  const chosenId = details.decision ?? null;
  const { shown, showMore } = useShown(rows, chosenId);
  const result = resultText(isNarrowed(filter), log.isWhole);
  const isMissing =
    chosenId !== null && log.isWhole && !rows.some(({ decisionId }) => decisionId === chosenId);
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
        <Button isLoading={log.isFetching && !log.isWhole} onClick={log.isWhole ? save : onWhole}>
          {t(log.isWhole ? 'economy.csv' : 'economy.log.fetchForCsv')}
        </Button>
        <p role="status" className={styles.note}>
          {result !== null && t(result, { count: rows.length, total: log.items.length })}
          {isMissing && t('economy.log.missing')}
          {chosenId !== null && !isMissing && log.items.length > 0 && t('economy.log.address')}
        </p>
      </div>
      <Fetching
        progress={log.isFetching ? t('economy.log.fetching', { count: log.items.length }) : ''}
        error={log.error ?? naming.error}
        onRetry={log.error ? log.retry : naming.retry}
      />
      {log.isWhole && log.items.length === 0 && <NoDecisions />}
      {log.items.length > 0 && rows.length === 0 && !log.isFetching && (
        <div className={styles.row}>
          <p className={styles.plain}>{t('economy.log.noMatch')}</p>
          <Button onClick={() => onDetails({ matter: '', find: '' })}>{t('wishes.filter.clear')}</Button>
        </div>
      )}
      {rows.length > 0 && (
        <DecisionsTable
          rows={shown}
          replaced={replaced}
          beside={beside}
          chosenId={chosenId}
          onChoose={(decision) => onDetails({ decision, matter: '', find: '' })}
        />
      )}
      {(shown.length < rows.length || (!log.isWhole && log.items.length > 0 && !log.error)) && (
        <div className={styles.row}>
          <Button isLoading={log.isFetching} onClick={more}>
            {t('economy.more')}
          </Button>
          <span className={styles.note}>{t('economy.log.shown', { count: shown.length })}</span>
        </div>
      )}
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
  const chosenId = details.decision ?? null;
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
