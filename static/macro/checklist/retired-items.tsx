import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { ItemView } from '../../../src/contract/documentation';
import { itemName } from '../../shared/documentation/names';
import { useTexts } from '../../shared/text';
import type { Keeper } from './keeper';
import styles from './checklist.module.css';

/** Documents that the product has taken out: they keep their answers and may come back. */
export const RetiredItems = ({ items, keeper }: { items: readonly ItemView[]; keeper: Keeper }) => {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <div>
      <Button
        appearance="subtle"
        spacing="compact"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'macro.checklist.hideRetired' : 'macro.checklist.showRetired', { count: items.length })}
      </Button>
      <ul id={id} className={styles.retired} hidden={!isOpen}>
        {items.map((view) => (
          <li key={view.item.itemId}>
            <span>{itemName(view.item, texts)}</span>
            <Button
              spacing="compact"
              aria-label={t('macro.checklist.restoreOf', { name: itemName(view.item, texts) })}
              onClick={() => keeper.checklist.restore(view)}
            >
              {t('macro.checklist.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
