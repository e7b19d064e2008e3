import Button from '@atlaskit/button/new';
import { useTexts } from '../shared/text';
import type { ListView, Surface } from './state/list-view';
import styles from './wishes-page.module.css';

const PLACES = ['list', 'economy', 'decisions'] as const satisfies readonly Surface[];

export interface ViewNavProps {
  surface: Surface;
  onView: (change: Partial<ListView>) => void;
}

/** The ways between the list and the books of the product. They stay where they are, and so does the focus. */
export const ViewNav = ({ surface, onView }: ViewNavProps) => {
  const { t } = useTexts();
  return (
    <nav className={styles.views} aria-label={t('wishes.views.label')}>
      {PLACES.map((place) => (
        <Button
          key={place}
          appearance="subtle"
          isSelected={surface === place}
          aria-current={surface === place ? 'page' : undefined}
          onClick={() => onView({ surface: place, details: {}, wishKey: null })}
        >
          {t(`wishes.views.${place}`)}
        </Button>
      ))}
    </nav>
  );
};
