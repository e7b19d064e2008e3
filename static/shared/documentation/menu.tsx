import DropdownMenu, {
  DropdownItem,
  DropdownItemGroup,
  type CustomTriggerProps,
} from '@atlaskit/dropdown-menu';
import { MENU_GLYPH, menuLook, type MenuButtonProps } from './menu-button';

const triggerOf =
  (look: Pick<MenuButtonProps, 'label' | 'id'>) =>
  ({ triggerRef, isSelected, testId: _testId, ...given }: CustomTriggerProps<HTMLButtonElement>) => (
    <button {...given} {...menuLook(look)} ref={triggerRef} data-selected={isSelected}>
      {MENU_GLYPH}
    </button>
  );

/** The menu itself, open from the start: it was asked for when it was fetched. */
export const Menu = ({ label, id, entries }: MenuButtonProps) => (
  <DropdownMenu
    defaultOpen
    autoFocus
    shouldRenderToParent={false}
    placement="bottom-end"
    label={label}
    trigger={triggerOf({ label, id })}
  >
    <DropdownItemGroup>
      {entries.map((entry) => (
        <DropdownItem
          key={entry.key}
          aria-haspopup={entry.asks ? 'dialog' : undefined}
          isDisabled={entry.closed !== undefined}
          {...(entry.closed === undefined ? {} : { description: entry.closed })}
          onClick={entry.onChoose}
        >
          {entry.label}
        </DropdownItem>
      ))}
    </DropdownItemGroup>
  </DropdownMenu>
);
