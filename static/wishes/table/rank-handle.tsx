import type { KeyboardEvent } from 'react';
import { useTexts } from '../../shared/text';
import type { WishRow } from '../state/visible-rows';
import { HANDLE_HELP_ID, handleId } from './element-ids';
import { MenuButton } from './menu-button';
import type { RowContext } from './row-context';
import styles from './wish-table.module.css';

const STEP_OF_KEY: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** Moves a wish: dragged, with Alt and an arrow key, or through its menu. */
export const RankHandle = ({ row: { wish }, context }: { row: WishRow; context: RowContext }) => {
  const { t } = useTexts();
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const to = event.altKey ? STEP_OF_KEY[event.key] : undefined;
    if (!to) return;
    // Keeps the browser from going back and the menu from opening.
    event.preventDefault();
    event.stopPropagation();
    context.onMove(wish, { to });
  };
  return (
    <MenuButton
      wish={wish}
      offers="moves"
      context={context}
      look={{
        id: handleId(wish.wishId),
        label: t('wishes.rank.handle', { key: wish.key }),
        glyph: '⋮⋮',
        className: styles.handle,
        describedBy: HANDLE_HELP_ID,
        isHandle: true,
        onKeyDown,
      }}
    />
  );
};
