import SectionMessage from '@atlaskit/section-message';
import type { WishObstacle } from '../../../../src/contract/errors';
import type { Wish } from '../../../../src/domain/wish';
import { useTexts } from '../../text';
import { placeOf, type MendPlace } from '../actions/mend-place';
import { obstaclesOf } from '../actions/obstacles-of';
import type { WishesState } from '../state/wishes-state';
import styles from './drawer.module.css';

export interface ReadinessProps {
  wish: Wish;
  state: WishesState;
  onGo: (place: MendPlace) => void;
}

/** What an open wish needs to be started, and a started one to be closed; a closed wish needs nothing more. */
const needsOf = (wish: Wish, state: WishesState): readonly WishObstacle[] => {
  if (wish.stage === 'closed') return [];
  return obstaclesOf(wish.stage === 'open' ? 'start' : 'close', wish, state);
};

const Missing = ({
  obstacles,
  onGo,
}: {
  obstacles: readonly WishObstacle[];
  onGo: (place: MendPlace) => void;
}) => {
  const { t } = useTexts();
  return (
    <ul className={styles.missing} aria-label={t('wishes.drawer.missingLabel')}>
      {obstacles.map((obstacle) => {
        const place = placeOf(obstacle);
        const name = t(`wishes.drawer.missing.${obstacle}`);
        return (
          <li key={obstacle}>
            {place ? (
              <button type="button" className={styles.link} onClick={() => onGo(place)}>
                {name}
              </button>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** Whether the wish can be started or closed now, and if not, what is missing and where it is mended. */
export const Readiness = ({ wish, state, onGo }: ReadinessProps) => {
  const { t } = useTexts();
  const obstacles = needsOf(wish, state);
  if (wish.stage === 'closed') {
    return (
      <SectionMessage appearance="information">
        <p>{t('wishes.action.closedStage')}</p>
      </SectionMessage>
    );
  }
  const isReady = obstacles.length === 0;
  return (
    <SectionMessage appearance={isReady ? 'success' : 'warning'}>
      <div>
        <strong>{t(`wishes.drawer.readiness.${wish.stage}.${isReady ? 'ready' : 'notYet'}`)}</strong>{' '}
        {!isReady && t('wishes.drawer.lacks')}
      </div>
      {!isReady && <Missing obstacles={obstacles} onGo={onGo} />}
    </SectionMessage>
  );
};
