import { memo } from 'react';
import type { MinutesRow } from '../../../../src/contract/documentation';
import { useTexts, type Texts } from '../../../shared/text';
import { linkId } from '../element-ids';
import { Label } from '../../../shared/documentation/label';
import { StateLabel } from '../parts/state-label';
import { OutsideLink, PageLink, placeOf } from '../../../shared/documentation/links';
import { isWebAddress } from '../../../shared/parts/web-address';
import type { Reader, RowAction } from '../row-actions';
import { LineActions } from './line-actions';
import styles from './minutes-table.module.css';

export interface MinutesLineProps {
  row: MinutesRow;
  reader: Reader | null;
  isGapList: boolean;
  onAct: (action: RowAction, row: MinutesRow) => void;
}

/** Whose meeting it was, where the title does not say so. */
const unsaidKind = ({ kind, title }: MinutesRow, { t }: Texts): string | null => {
  const name = t(`documentation.meetingKinds.${kind}`);
  return title.toLowerCase().includes(name.toLowerCase()) ? null : name;
};

const Meeting = ({ row }: { row: MinutesRow }) => {
  const kind = unsaidKind(row, useTexts());
  return (
    <>
      <PageLink id={linkId(row.pageId)} url={row.url} title={row.title} />
      {kind !== null && <span className={styles.kind}>{kind}</span>}
    </>
  );
};

const Status = ({ row }: { row: MinutesRow }) => {
  const { t } = useTexts();
  return (
    <>
      <StateLabel state={row.state} />
      {row.changedAfterApproval && <span className={styles.changed}>{t('minutes.table.changed')}</span>}
    </>
  );
};

const Outside = ({ row: { state, publication, date } }: { row: MinutesRow }) => {
  const { t, format } = useTexts();
  if (!publication) {
    return state === 'approved' ? (
      <Label tone="warning">{t('minutes.table.gap')}</Label>
    ) : (
      t('minutes.table.nothing')
    );
  }
  const { address } = publication;
  const place = isWebAddress(address) ? placeOf(address) : address;
  return (
    <OutsideLink address={address} label={t('minutes.table.publishedAt', { place, date: format.date(date) })}>
      {place}
    </OutsideLink>
  );
};

/** One meeting. */
export const MinutesLine = memo(({ row, reader, isGapList, onAct }: MinutesLineProps) => {
  const { t, format } = useTexts();
  return (
    <tr role="row" className={styles.line}>
      <td role="cell" className={styles.date}>
        {format.date(row.date)}
      </td>
      <th role="rowheader" scope="row" className={styles.meeting}>
        <Meeting row={row} />
      </th>
      <td
        role="cell"
        className={styles.decisions}
        data-name={t('minutes.table.decisions')}
        data-empty={row.state === 'found'}
      >
        {row.state === 'found' ? t('minutes.table.nothing') : format.number(row.decisions)}
      </td>
      <td role="cell" className={styles.status}>
        <Status row={row} />
      </td>
      <td
        role="cell"
        className={styles.os2eu}
        data-name={t('minutes.table.os2eu')}
        data-empty={!row.publication && row.state !== 'approved'}
      >
        <Outside row={row} />
      </td>
      {reader && (
        <td role="cell" className={styles.actions}>
          <LineActions row={row} reader={reader} isGapList={isGapList} onAct={onAct} />
        </td>
      )}
    </tr>
  );
});
MinutesLine.displayName = 'MinutesLine';
