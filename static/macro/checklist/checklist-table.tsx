import Button from '@atlaskit/button/new';
import type { DocumentationView, ItemView, PlaceView } from '../../../src/contract/documentation';
import type { Person } from '../../../src/contract/definitions';
import { placeName } from '../../shared/documentation/names';
import { useTexts } from '../../shared/text';
import { ItemRow } from './item-row';
import type { Keeper } from './keeper';
import styles from './checklist-table.module.css';

export interface ChecklistTableProps {
  documentation: DocumentationView;
  people: readonly Person[];
  /** ISO time of the list. */
  at: string;
  keeper: Keeper | null;
}

const COLUMNS = ['place', 'document', 'status', 'responsible', 'checked'] as const;

export const inForce = ({ items }: PlaceView): readonly ItemView[] =>
  items.filter(({ item }) => !item.retired);

const PlaceHead = ({ view, rows }: { view: PlaceView; rows: number }) => {
  const texts = useTexts();
  const { inPlace, total } = view.tally;
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.place} role="rowheader">
      {placeName(view.place, texts)}
      <small className={styles.tally}>{texts.t('macro.checklist.tally.place', { inPlace, total })}</small>
    </th>
  );
};

/** A place that the product has added and not filled yet; only who keeps the list sees it. */
const EmptyPlace = ({ view, keeper }: { view: PlaceView; keeper: Keeper }) => {
  const { t } = useTexts();
  const { placeId } = view.place;
  return (
    <tr className={styles.item} role="row">
      <PlaceHead view={view} rows={1} />
      <td colSpan={COLUMNS.length} role="cell">
        <span className={styles.subtle}>{t('macro.checklist.emptyPlace')}</span>{' '}
        <Button
          spacing="compact"
          aria-haspopup="dialog"
          onClick={() => keeper.onAsk({ asking: 'addItem', placeId })}
        >
          {t('macro.checklist.addItem')}
        </Button>
      </td>
    </tr>
  );
};

const PlaceRows = ({ view, ...shared }: Omit<ChecklistTableProps, 'documentation'> & { view: PlaceView }) => {
  const items = inForce(view);
  if (items.length === 0) {
    return shared.keeper && <EmptyPlace view={view} keeper={shared.keeper} />;
  }
  return items.map((item, index) => (
    <ItemRow
      key={item.item.itemId}
      {...shared}
      view={item}
      place={{ index, count: items.length }}
      head={index === 0 && <PlaceHead view={view} rows={items.length} />}
    />
  ));
};

/**
 * The checklist by place. In a narrow window its rows become blocks; the roles are said out loud, because browsers
 * forget what a table is when it is laid out otherwise.
 */
export const ChecklistTable = ({ documentation, ...shared }: ChecklistTableProps) => {
  const { t } = useTexts();
  return (
    <table className={styles.table} role="table" aria-label={t('macro.checklist.label')}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(`macro.checklist.column.${column}`)}
            </th>
          ))}
          {shared.keeper && (
            <th scope="col" role="columnheader" className={styles.actions}>
              <span className={styles.onlySpoken}>{t('macro.checklist.column.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      {documentation.places.map((view) => (
        <tbody key={view.place.placeId} role="rowgroup">
          <PlaceRows view={view} {...shared} />
        </tbody>
      ))}
    </table>
  );
};
