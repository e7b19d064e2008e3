import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import type { HeadType, RowType } from '@atlaskit/dynamic-table/types';
import { lazy, Suspense, useRef, type ReactElement } from 'react';
import { useTexts, type Texts } from '../../shared/text';
import { ROWS_PER_PAGE, type LineMark, type RowPage, type WishRow } from '../state/visible-rows';
import type { Column, Columns } from './columns';
import { HANDLE_HELP_ID, rowId } from './element-ids';
import { EstimateCell } from './estimate-cell';
import { Fold } from './fold';
import { lineText } from './line-text';
import { MenuButton } from './menu-button';
import { BenefitsCell, DoneCell, FrameCell, KindCell, StatusCell, TitleCell } from './plain-cells';
import { RankHandle } from './rank-handle';
import type { RowContext } from './row-context';
import styles from './wish-table.module.css';

const DragLayer = lazy(async () => ({ default: (await import('../rank/drag-layer')).DragLayer }));

export interface WishTableProps {
  page: RowPage;
  /** Rows of all pages. */
  total: number;
  mark: LineMark | null;
  columns: Columns;
  context: RowContext;
  emptyView: ReactElement;
  onPage: (page: number) => void;
}

const PlaceCell = ({ row, context }: { row: WishRow; context: RowContext }) => (
  <span className={styles.place}>
    {context.rights.rankClosed === null && <RankHandle row={row} context={context} />}
    {row.place}
  </span>
);

const WishCell = ({ row, context, columns }: { row: WishRow; context: RowContext; columns: Columns }) => (
  <>
    <TitleCell wish={row.wish} context={context} />
    {columns.folded.length > 0 && <Fold wish={row.wish} context={context} folded={columns.folded} />}
  </>
);

const MenuCell = ({ row: { wish }, context }: { row: WishRow; context: RowContext }) => {
  const label = useTexts().t('wishes.table.menuFor', { key: wish.key });
  return (
    <MenuButton
      wish={wish}
      offers="everything"
      context={context}
      look={{ label, glyph: '⋯', className: styles.menu }}
    />
  );
};

const contentOf = (column: Column, row: WishRow, { context, columns }: WishTableProps): ReactElement => {
  const { wish } = row;
  switch (column) {
    case 'place':
      return <PlaceCell row={row} context={context} />;
    case 'wish':
      return <WishCell row={row} context={context} columns={columns} />;
    case 'kind':
      return <KindCell wish={wish} context={context} />;
    case 'benefits':
      return <BenefitsCell wish={wish} context={context} />;
    case 'estimate':
      return <EstimateCell wish={wish} context={context} />;
    case 'done':
      return <DoneCell wish={wish} context={context} />;
    case 'status':
      return <StatusCell wish={wish} context={context} />;
    case 'frame':
      return <FrameCell wish={wish} context={context} />;
    case 'menu':
      return <MenuCell row={row} context={context} />;
  }
};

const headOf = (shown: readonly Column[], { t }: Texts): HeadType => ({
  cells: shown.map((column) => ({
    key: column,
    content: <span className={styles[`head-${column}`]}>{t(`wishes.table.${column}`)}</span>,
  })),
});

const wishRow = (row: WishRow, props: WishTableProps): RowType => ({
  key: row.wish.wishId,
  id: rowId(row.wish.wishId),
  className: styles.row,
  cells: props.columns.shown.map((column) => ({ key: column, content: contentOf(column, row, props) })),
});

const lineRow = (mark: LineMark, columns: Columns, texts: Texts): RowType => ({
  key: 'money-line',
  cells: [
    {
      key: 'line',
      colSpan: columns.shown.length,
      content: (
        <p className={mark.mark === 'ends' ? styles.lineEnds : styles.lineReaches}>{lineText(mark, texts)}</p>
      ),
    },
  ],
});

const rowsWithLine = (props: WishTableProps, texts: Texts): RowType[] => {
  const { page, mark, columns } = props;
  const rows = page.rows.map((row) => wishRow(row, props));
  if (mark && page.lineAt !== null && rows.length > 0)
    rows.splice(page.lineAt, 0, lineRow(mark, columns, texts));
  return rows;
};

const paging = ({ page, total, onPage }: WishTableProps, { t }: Texts) =>
  page.count === 1
    ? {}
    : {
        rowsPerPage: ROWS_PER_PAGE,
        totalRows: total,
        page: page.number,
        onSetPage: (number: number) => onPage(number),
        paginationi18n: {
          label: t('wishes.table.pages'),
          prev: t('wishes.table.previous'),
          next: t('wishes.table.next'),
          pageLabel: t('wishes.table.page'),
        },
      };

/** The ranked wishes of one page, with the line where the money ends as a row between them. */
export const WishTable = (props: WishTableProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { context, columns, emptyView, page } = props;
  const table = useRef<HTMLDivElement>(null);
  const mayRank = context.rights.rankClosed === null;
  return (
    <div ref={table} className={styles.table}>
      <DynamicTableStateless
        label={t('wishes.page.listLabel')}
        head={headOf(columns.shown, texts)}
        rows={rowsWithLine(props, texts)}
        emptyView={emptyView}
        {...paging(props, texts)}
      />
      {mayRank && (
        <>
          <p id={HANDLE_HELP_ID} hidden>
            {t('wishes.rank.handleHelp')}
          </p>
          <Suspense fallback={null}>
            <DragLayer table={table} rows={page.rows} onMove={context.onMove} />
          </Suspense>
        </>
      )}
    </div>
  );
};
