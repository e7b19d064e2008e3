import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { correctedEntries } from '../../../src/domain/ledger/corrections';
import { ENTRY_KINDS, LINES, type Entry } from '../../../src/domain/ledger/entry';
import { ChoiceSelect } from '../../shared/parts/choice-select';
import { saveFile } from '../../shared/parts/save-file';
import { useTexts } from '../../shared/text';
import styles from '../records/records.module.css';
import { SearchField } from '../records/search-field';
import { ROWS_AT_ONCE, ShowMore } from '../records/show-more';
import { WishOf } from '../records/wish-of';
import type { Details } from '../state/list-view';
import { ledgerCsv } from './ledger-csv';
import { filteredMovements, isNarrowed, movementFilter, type Beside } from './movement-rows';
import { Part } from './part';

export interface MovementsProps {
  year: number;
  entries: readonly Entry[];
  /** Whether these are all entries of the year. */
  isWhole: boolean;
  beside: Beside;
  details: Details;
  onDetails: (change: Details) => void;
  onDecision: (decisionId: string) => void;
}

const Filters = ({ details, onDetails }: Pick<MovementsProps, 'details' | 'onDetails'>) => {
  const { t } = useTexts();
  const { kind, line, find } = movementFilter(details);
  return (
    <div className={styles.filters} role="group" aria-label={t('economy.filter.label')}>
      <ChoiceSelect
        label={t('economy.column.kind')}
        value={kind}
        choices={ENTRY_KINDS.map((value) => ({ value, label: t(`economy.kind.${value}`) }))}
        onChoose={(entry) => onDetails({ entry: entry ?? '' })}
      />
      <ChoiceSelect
        label={t('economy.column.line')}
        value={line}
        choices={LINES.map((value) => ({ value, label: t(`economy.line.${value}`) }))}
        onChoose={(chosen) => onDetails({ line: chosen ?? '' })}
      />
      <SearchField
        label={t('economy.filter.movements')}
        value={find}
        onChange={(typed) => onDetails({ find: typed })}
      />
    </div>
  );
};

interface RowProps extends Pick<MovementsProps, 'beside' | 'onDecision'> {
  entry: Entry;
  corrected: Entry | undefined;
}

const Row = ({ entry, corrected, beside, onDecision }: RowProps) => {
  const { t, format } = useTexts();
  const reference = beside.decisions.get(entry.decisionId)?.reference;
  return (
    <tr>
      <th scope="row">{format.date(entry.at)}</th>
      <td>
        {t(`economy.kind.${entry.kind}`)}
        {corrected && (
          <p className={styles.note}>
            {t('economy.corrects', {
              date: format.date(corrected.at),
              amount: format.kroner(corrected.amount),
            })}
          </p>
        )}
      </td>
      <td>{t(`economy.line.${entry.line}`)}</td>
      <td className={styles.wide}>
        {entry.wishId !== null && <WishOf wishId={entry.wishId} known={beside.known} />}
      </td>
      <td className={styles.amount}>{format.kroner(entry.amount)}</td>
      <td>{beside.person(entry.bookedBy)}</td>
      <td className={styles.wide}>
        <button type="button" className={styles.open} onClick={() => onDecision(entry.decisionId)}>
          {reference || t('economy.seeDecision')}
        </button>
      </td>
    </tr>
  );
};

const COLUMNS = ['date', 'kind', 'line', 'wish', 'amount', 'bookedBy', 'reference'] as const;

const Rows = ({
  rows,
  all,
  ...props
}: { rows: readonly Entry[]; all: readonly Entry[] } & Omit<RowProps, 'entry' | 'corrected'>) => {
  const { t } = useTexts();
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const corrected = useMemo(() => correctedEntries(all), [all]);
  return (
    <>
      <div className={styles.scroll} role="group" aria-label={t('economy.movements')} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t('economy.movementsCaption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={column === 'amount' ? styles.amount : undefined}>
                  {t(`economy.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((entry) => (
              <Row key={entry.entryId} entry={entry} corrected={corrected.get(entry.entryId)} {...props} />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore
        shown={Math.min(most, rows.length)}
        total={rows.length}
        onMore={() => setMost(most + ROWS_AT_ONCE)}
      />
    </>
  );
};

const Nothing = ({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) => {
  const { t } = useTexts();
  return (
    <div className={styles.row}>
      <p className={styles.plain}>{t(isFiltered ? 'economy.filter.noMatch' : 'economy.noMovements')}</p>
      {isFiltered && <Button onClick={onClear}>{t('wishes.filter.clear')}</Button>}
    </div>
  );
};

const SaveButton = ({
  rows,
  year,
  isWhole,
  beside,
}: Pick<MovementsProps, 'year' | 'isWhole' | 'beside'> & { rows: readonly Entry[] }) => {
  const texts = useTexts();
  const { t } = texts;
  const save = (): void =>
    saveFile(
      t('economy.file', { year: String(year) }),
      ledgerCsv(rows, beside, texts),
      'text/csv;charset=utf-8',
    );
  return (
    <Button isDisabled={!isWhole || rows.length === 0} onClick={save}>
      {t('economy.csv')}
    </Button>
  );
};

/** Every entry of the year, newest first, with what it stands for. */
export const Movements = (props: MovementsProps) => {
  const { year, entries, isWhole, beside, details, onDetails, onDecision } = props;
  const { t } = useTexts();
  const filter = movementFilter(details);
  const isFiltered = isNarrowed(filter);
  const rows = filteredMovements(entries, filter, beside);
  const shownOf = t(isWhole ? 'economy.filter.result' : 'economy.filter.resultSoFar', {
    count: rows.length,
    total: entries.length,
  });
  return (
    <Part title={t('economy.movements')}>
      <Filters details={details} onDetails={onDetails} />
      <div className={styles.row}>
        <SaveButton rows={rows} year={year} isWhole={isWhole} beside={beside} />
        <p role="status" className={styles.note}>
          {isFiltered && shownOf}
        </p>
      </div>
      {rows.length === 0 ? (
        <Nothing isFiltered={isFiltered} onClear={() => onDetails({ entry: '', line: '', find: '' })} />
      ) : (
        <Rows
          key={[filter.kind, filter.line, filter.find].join('|')}
          rows={rows}
          all={entries}
          beside={beside}
          onDecision={onDecision}
        />
      )}
    </Part>
  );
};
