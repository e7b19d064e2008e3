import type { ItemView } from '../../../src/contract/documentation';
import type { MenuEntry } from '../../shared/documentation/menu-button';
import type { Texts } from '../../shared/text';
import type { Keeper } from './keeper';

/** Where an item stands among those of its place that are in force. */
export interface ItemPlace {
  index: number;
  count: number;
}

export interface ItemEntriesOf {
  view: ItemView;
  place: ItemPlace;
  keeper: Keeper;
}

/** What may be done with an item besides answering it. */
export const itemEntries = (of: ItemEntriesOf, { t }: Texts): readonly MenuEntry[] => {
  const { view, place, keeper } = of;
  const { checklist, onAsk } = keeper;
  const { itemId } = view.item;
  const { index, count } = place;
  return [
    {
      key: 'rename',
      label: t('macro.checklist.rename'),
      asks: true,
      onChoose: () => onAsk({ asking: 'rename', itemId }),
    },
    {
      key: 'up',
      label: t('macro.checklist.up'),
      closed: index === 0 ? t('macro.checklist.isFirst') : undefined,
      onChoose: () => checklist.move(view, index - 1),
    },
    {
      key: 'down',
      label: t('macro.checklist.down'),
      closed: index === count - 1 ? t('macro.checklist.isLast') : undefined,
      onChoose: () => checklist.move(view, index + 1),
    },
    {
      key: 'move',
      label: t('macro.checklist.move'),
      asks: true,
      onChoose: () => onAsk({ asking: 'move', itemId }),
    },
    { key: 'retire', label: t('macro.checklist.retire'), onChoose: () => checklist.retire(view) },
  ];
};
