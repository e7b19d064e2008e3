import { lazy, Suspense, useState } from 'react';
import styles from './menu-button.module.css';

const Menu = lazy(async () => ({ default: (await import('./menu')).Menu }));

export interface MenuEntry {
  key: string;
  label: string;
  onChoose: () => void;
  /** Why it cannot be chosen now. */
  closed?: string | undefined;
  /** Whether it asks something before it is done. */
  asks?: boolean;
}

export interface MenuButtonProps {
  label: string;
  id?: string | undefined;
  entries: readonly MenuEntry[];
}

/** The attributes that the button has whether its menu is loaded or not. */
export const menuLook = ({ label, id }: Pick<MenuButtonProps, 'label' | 'id'>) => ({
  id,
  type: 'button' as const,
  className: styles.menu,
  'aria-label': label,
  title: label,
});

export const MENU_GLYPH = '⋯';

/** A button with a menu that is fetched when it is asked for the first time. */
export const MenuButton = (props: MenuButtonProps) => {
  const [wasAsked, setAsked] = useState(false);
  const plain = (
    <button {...menuLook(props)} aria-haspopup="true" aria-expanded={false} onClick={() => setAsked(true)}>
      {MENU_GLYPH}
    </button>
  );
  if (!wasAsked) return plain;
  return (
    <Suspense fallback={plain}>
      <Menu {...props} />
    </Suspense>
  );
};
