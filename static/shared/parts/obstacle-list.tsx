import Button from '@atlaskit/button/new';
import type { Obstacle } from '../../../src/contract/errors';
import { useTexts } from '../text';
import styles from './obstacle-list.module.css';

export interface ListedObstacle {
  obstacle: Obstacle;
  /** Sums and names that make the sentence exact. */
  detail?: string | undefined;
  /** The way to where the obstacle is mended. */
  way?: { label: string; onGo: () => void } | undefined;
}

/** What keeps something from being done: a sentence each that says who mends it, and the way there. */
export const ObstacleList = ({ obstacles }: { obstacles: readonly ListedObstacle[] }) => {
  const { t } = useTexts();
  return (
    <ul className={styles.list}>
      {obstacles.map(({ obstacle, detail, way }) => (
        <li key={obstacle} className={styles.item}>
          <span>
            {t(`shared.obstacle.${obstacle}`)} {detail}
          </span>
          {way && (
            <Button spacing="compact" onClick={way.onGo}>
              {way.label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
