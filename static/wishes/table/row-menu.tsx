import DropdownMenu, {
  DropdownItem,
  DropdownItemGroup,
  type CustomTriggerProps,
} from '@atlaskit/dropdown-menu';
import type { Wish } from '../../../src/domain/wish';
import { useTexts, type Texts } from '../../shared/text';
import { actionsAt } from '../../shared/wish/actions/offered-actions';
import type { WishAction } from '../../shared/wish/actions/wish-action';
import type { MoveTarget } from '../rank/move-target';
import { placeOf } from '../../shared/wish/state/wishes-state';
import { attributesOf, type MenuButtonLook, type MenuButtonProps } from './menu-button';
import type { RowContext } from './row-context';

interface ItemsProps {
  wish: Wish;
  context: RowContext;
}

const STEPS = ['up', 'down', 'top', 'bottom'] as const;

const MoveItems = ({ wish, context }: ItemsProps) => {
  const { t } = useTexts();
  const { state } = context;
  const place = placeOf(state, wish.wishId);
  const isAtEnd = { up: place === 1, top: place === 1, down: place === state.wishes.length, bottom: false };
  const waits = !state.complete;
  const move = (target: MoveTarget) => () => context.onMove(wish, target);
  return (
    <DropdownItemGroup title={t('wishes.rank.group')}>
      {STEPS.map((to) => (
        <DropdownItem
          key={to}
          onClick={move({ to })}
          isDisabled={isAtEnd[to] || (to === 'bottom' && waits)}
          {...(to === 'bottom' && waits ? { description: t('wishes.rank.waitForRest') } : {})}
        >
          {t(`wishes.rank.${to}`)}
        </DropdownItem>
      ))}
      <DropdownItem onClick={() => context.onPlace(wish)} aria-haspopup="dialog">
        {t('wishes.rank.toPlace')}
      </DropdownItem>
    </DropdownItemGroup>
  );
};

/** Who may do what the reader may not. */
const noRightText = (action: WishAction, { t }: Texts): string =>
  action === 'invoice' || action === 'regularise'
    ? t(`wishes.menu.noRightTo.${action}`)
    : t('wishes.menu.noRight');

const WishItems = ({ wish, context }: ItemsProps) => {
  const texts = useTexts();
  const { t } = texts;
  const status = context.state.line.statuses.get(wish.wishId);
  return (
    <DropdownItemGroup title={t('wishes.menu.wish')}>
      <DropdownItem onClick={() => context.onOpen(wish)}>{t('wishes.menu.open')}</DropdownItem>
      {actionsAt(wish, status).map((action) => (
        <DropdownItem
          key={action}
          aria-haspopup="dialog"
          isDisabled={!context.rights.mayAct(action)}
          onClick={() => context.onAction(action, wish)}
          {...(context.rights.mayAct(action) ? {} : { description: noRightText(action, texts) })}
        >
          {t(`wishes.menu.${action}`)}
        </DropdownItem>
      ))}
    </DropdownItemGroup>
  );
};

const triggerOf =
  (look: MenuButtonLook) =>
  ({ triggerRef, isSelected, testId: _testId, ...given }: CustomTriggerProps<HTMLButtonElement>) => (
    <button {...given} {...attributesOf(look)} ref={triggerRef} data-selected={isSelected}>
      {look.glyph}
    </button>
  );

/** What may be done with a wish from its row. */
export const RowMenu = ({ look, wish, offers, context }: MenuButtonProps) => (
  <DropdownMenu
    defaultOpen
    autoFocus
    shouldRenderToParent={false}
    placement={offers === 'moves' ? 'bottom-start' : 'bottom-end'}
    label={look.label}
    trigger={triggerOf(look)}
  >
    {context.rights.rankClosed === null && <MoveItems wish={wish} context={context} />}
    {offers === 'everything' && <WishItems wish={wish} context={context} />}
  </DropdownMenu>
);
