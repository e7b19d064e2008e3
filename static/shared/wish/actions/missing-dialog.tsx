import type { Obstacle } from '../../../../src/contract/errors';
import type { Wish } from '../../../../src/domain/wish';
import { ObstacleList } from '../../parts/obstacle-list';
import { useTexts } from '../../text';
import type { WishesState } from '../state/wishes-state';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { placeOf, type MendPlace } from './mend-place';
import { beyondText } from './paper-proposal';
import type { WishAction } from './wish-action';

export interface MissingDialogProps {
  action: WishAction;
  wish: Wish;
  state: WishesState;
  obstacles: readonly Obstacle[];
  leavesForDrawer: boolean;
  onGo: (place: MendPlace) => void;
  onCancel: () => void;
}

const LIE_BEYOND: readonly Obstacle[] = ['overLimit', 'overFrame'];

/** What keeps an action from being done, all at once, each with the way to where it is mended. */
export const MissingDialog = (props: MissingDialogProps) => {
  const { action, wish, state, obstacles, leavesForDrawer, onGo, onCancel } = props;
  const texts = useTexts();
  const { t } = texts;
  const beyond = beyondText(state.line.statuses.get(wish.wishId), state, texts);
  const listed = obstacles.map((obstacle) => {
    const place = placeOf(obstacle);
    const way = place && { label: t(`wishes.action.goTo.${place}`), onGo: () => onGo(place) };
    return { obstacle, detail: LIE_BEYOND.includes(obstacle) ? beyond : undefined, way: way ?? undefined };
  });
  return (
    <ActionShell
      action={action}
      wish={wish}
      confirm={null}
      busy={false}
      leavesForDrawer={leavesForDrawer}
      onCancel={onCancel}
    >
      <div className={styles.form}>
        <p>{t(`wishes.action.missing.${action}`, { count: obstacles.length })}</p>
        <ObstacleList obstacles={listed} />
      </div>
    </ActionShell>
  );
};
