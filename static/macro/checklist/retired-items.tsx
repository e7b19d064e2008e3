import Button from '@atlaskit/button/new';
import type { ItemView } from '../../../src/contract/documentation';
import { itemName } from '../../shared/documentation/names';
import { Disclosure } from '../../shared/parts/disclosure';
import { useTexts } from '../../shared/text';
import type { Keeper } from './keeper';
import styles from './checklist.module.css';

/** Documents that the product has taken out: they keep their answers and may come back. */
export const RetiredItems = ({ items, keeper }: { items: readonly ItemView[]; keeper: Keeper }) => {
  const texts = useTexts();
  const { t } = texts;
  const count = items.length;
  if (count === 0) return null;
  return (
    <div>
      <Disclosure
        show={t('macro.checklist.showRetired', { count })}
        hide={t('macro.checklist.hideRetired', { count })}
      >
        <ul className={styles.retired}>
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
      </Disclosure>
    </div>
  );
};
