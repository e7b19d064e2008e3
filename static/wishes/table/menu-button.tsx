import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import type { Wish } from '../../../src/domain/wish';
import type { RowContext } from './row-context';

const RowMenu = lazy(async () => ({ default: (await import('./row-menu')).RowMenu }));

/** How the button of a menu looks and what it says, before and after the menu itself has been loaded. */
export interface MenuButtonLook {
  label: string;
  glyph: string;
  className: string | undefined;
  id?: string;
  describedBy?: string;
  isHandle?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

export interface MenuButtonProps {
  look: MenuButtonLook;
  wish: Wish;
  /** Only where the wish may go, or all that may be done with it. */
  offers: 'moves' | 'everything';
  context: RowContext;
}

/** The attributes that the button has whether its menu is loaded or not. */
export const attributesOf = ({ label, className, id, describedBy, isHandle, onKeyDown }: MenuButtonLook) => ({
  type: 'button' as const,
  'aria-label': label,
  className,
  id,
  'aria-describedby': describedBy,
  'data-rank-handle': isHandle ? '' : undefined,
  onKeyDown,
});

/** A button with a menu that is fetched when it is asked for the first time. */
export const MenuButton = ({ look, wish, offers, context }: MenuButtonProps) => {
  const [wasAsked, setAsked] = useState(false);
  const plain = (
    <button {...attributesOf(look)} aria-haspopup="true" aria-expanded={false} onClick={() => setAsked(true)}>
      {look.glyph}
    </button>
  );
  if (!wasAsked) return plain;
  return (
    <Suspense fallback={plain}>
      <RowMenu look={look} wish={wish} offers={offers} context={context} />
    </Suspense>
  );
};
