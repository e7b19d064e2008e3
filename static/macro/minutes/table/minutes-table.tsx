import type { MinutesRow } from '../../../../src/contract/documentation';
import { useTexts } from '../../../shared/text';
import { keepsMinutes, type Reader, type RowAction } from '../row-actions';
import { MinutesLine } from './minutes-line';
import styles from './minutes-table.module.css';

export interface MinutesTableProps {
  rows: readonly MinutesRow[];
  /** Null for who only reads. */
  reader: Reader | null;
  /** Every row waits for os2.eu: what to do about it stands in the open. */
  isGapList: boolean;
  onAct: (action: RowAction, row: MinutesRow) => void;
}

const COLUMNS = ['date', 'meeting', 'decisions', 'status', 'os2eu'] as const;

/**
 * The index: one line a meeting. On a narrow page the lines become blocks; the roles keep it a table
 * for who does not see it, whatever the layout makes of its elements.
 */
export const MinutesTable = ({ rows, reader, isGapList, onAct }: MinutesTableProps) => {
  const { t } = useTexts();
  const keeper = reader && keepsMinutes(reader) ? reader : null;
  return (
    <table role="table" className={styles.table} aria-label={t('minutes.title')}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`minutes.table.${column}`)}
            </th>
          ))}
          {keeper && (
            <th role="columnheader" scope="col">
              <span className={styles.onlySpoken}>{t('minutes.table.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <MinutesLine key={row.pageId} row={row} reader={keeper} isGapList={isGapList} onAct={onAct} />
        ))}
      </tbody>
    </table>
  );
};
