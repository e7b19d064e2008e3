import Button from '@atlaskit/button/new';
import type { Wish } from '../../../../src/domain/wish';
import { useTexts } from '../../text';
import { obstaclesOf } from '../actions/obstacles-of';
import { actionsAt, offeredActions } from '../actions/offered-actions';
import type { WishAction } from '../actions/wish-action';
import type { WishesState } from '../state/wishes-state';
import styles from './drawer.module.css';

export interface DrawerActionsProps {
  wish: Wish;
  state: WishesState;
  onAction: (action: WishAction, wish: Wish) => void;
}

const isMain = (action: WishAction): boolean =>
  action === 'start' || action === 'close' || action === 'regularise';

/** What can be done to the wish now. An action that something keeps from being done says so in its dialog. */
export const DrawerActions = ({ wish, state, onAction }: DrawerActionsProps) => {
  const { t } = useTexts();
  const actions = actionsAt(wish, state.line.statuses.get(wish.wishId));
  const offered = offeredActions(actions, state.page.actor, state.page.settings);
  if (wish.stage === 'closed') return null;
  if (offered.length === 0) return <p className={styles.subtle}>{t('wishes.action.role')}</p>;
  return (
    <div className={styles.actions}>
      {offered.map((action) => (
        <span key={action} data-place={action}>
          <Button
            appearance={
              isMain(action) && obstaclesOf(action, wish, state).length === 0 ? 'primary' : 'default'
            }
            onClick={() => onAction(action, wish)}
          >
            {t(`wishes.action.name.${action}`)}
          </Button>
        </span>
      ))}
    </div>
  );
};
