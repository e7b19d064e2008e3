import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import EditIcon from '@atlaskit/icon/core/edit';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/documentation';
import type { Person } from '../../../src/contract/definitions';
import { OutsideLink } from '../../shared/documentation/links';
import { MenuButton } from '../../shared/documentation/menu-button';
import { itemName } from '../../shared/documentation/names';
import { isWebAddress } from '../../shared/parts/web-address';
import { useTexts } from '../../shared/text';
import { isoDayOf } from '../../../src/text/date-text';
import { itemMenuId } from './element-ids';
import { itemEntries, type ItemPlace } from './item-entries';
import { responsibleText } from './responsible-text';
import { StatusCell } from './status-cell';
import type { Keeper } from './keeper';
import styles from './checklist-table.module.css';

export interface ItemRowProps {
  view: ItemView;
  /** Where the item stands among those of its place. */
  place: ItemPlace;
  people: readonly Person[];
  /** ISO time of the list. */
  at: string;
  /** Null for who only reads. */
  keeper: Keeper | null;
  /** The head of the rows of the place, on the first of them. */
  head: ReactNode;
}

const Document = ({ view: { item, answer, status } }: { view: ItemView }) => {
  const name = itemName(item, useTexts());
  const address = answer?.link ?? status.evidence?.link ?? null;
  if (address === null) return <>{name}</>;
  return isWebAddress(address) ? <OutsideLink address={address}>{name}</OutsideLink> : <>{name}</>;
};

const ResponsibleCell = ({ view: { answer, status }, people }: Pick<ItemRowProps, 'view' | 'people'>) => {
  const texts = useTexts();
  if (answer?.responsible) return <>{responsibleText(answer.responsible, people, texts)}</>;
  const words = status.withoutResponsible ? 'macro.checklist.withoutResponsible' : 'macro.checklist.nothing';
  return <span className={styles.subtle}>{texts.t(words)}</span>;
};

/** One click says that the document was looked at today; the button stays where it is, so that the focus does. */
const Check = ({ view, keeper, at }: { view: ItemView; keeper: Keeper; at: string }) => {
  const texts = useTexts();
  const { t } = texts;
  const name = itemName(view.item, texts);
  const isDone = view.answer?.checkedOn === isoDayOf(at);
  const isClosed = isDone || keeper.checklist.underWay.has(view.item.itemId);
  return (
    <button
      type="button"
      className={styles.icon}
      title={t('macro.checklist.checkShort')}
      aria-label={t(isDone ? 'macro.checklist.checkedNow' : 'macro.checklist.check', { name })}
      aria-disabled={isClosed || undefined}
      onClick={() => !isClosed && keeper.checklist.check(view)}
    >
      <CheckMarkIcon label="" />
    </button>
  );
};

const Actions = ({ view, place, keeper }: { view: ItemView; place: ItemPlace; keeper: Keeper }) => {
  const texts = useTexts();
  const { t } = texts;
  const name = itemName(view.item, texts);
  return (
    <td className={styles.actions} role="cell">
      <button
        type="button"
        className={styles.icon}
        title={t('macro.checklist.editOf', { name })}
        aria-label={t('macro.checklist.editOf', { name })}
        aria-haspopup="dialog"
        onClick={() => keeper.onAsk({ asking: 'edit', itemId: view.item.itemId })}
      >
        <EditIcon label="" />
      </button>
      <MenuButton
        id={itemMenuId(view.item.itemId)}
        label={t('macro.checklist.menuOf', { name })}
        entries={itemEntries({ view, place, keeper }, texts)}
      />
    </td>
  );
};

/** One document: what it is, how it stands, who keeps it and when somebody last looked. */
export const ItemRow = ({ view, place, people, at, keeper, head }: ItemRowProps) => {
  const { t, format } = useTexts();
  const checkedOn = view.answer?.checkedOn ?? null;
  return (
    <tr className={styles.item} role="row">
      {head}
      <td className={styles.document} role="cell">
        <Document view={view} />
      </td>
      <td className={styles.status} role="cell">
        <StatusCell view={view} />
      </td>
      <td role="cell" data-name={t('macro.checklist.column.responsible')}>
        <ResponsibleCell view={view} people={people} />
      </td>
      <td className={styles.checked} role="cell" data-name={t('macro.checklist.column.checked')}>
        <span className={styles.day}>
          {checkedOn === null ? t('macro.checklist.nothing') : format.date(checkedOn)}
        </span>
        {keeper && view.status.state !== 'unanswered' && <Check view={view} keeper={keeper} at={at} />}
      </td>
      {keeper && <Actions view={view} place={place} keeper={keeper} />}
    </tr>
  );
};
