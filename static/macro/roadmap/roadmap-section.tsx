import {
  ROADMAP_COLUMNS,
  type RoadmapColumn,
  type RoadmapWish,
} from '../../../src/domain/publishing/roadmap';
import { IssueLink } from '../../shared/parts/issue-link';
import { useTexts } from '../../shared/text';
import { SectionCard } from '../section-card';
import type { SectionProps } from '../sections';
import styles from './roadmap.module.css';

interface ColumnProps {
  column: RoadmapColumn;
  wishes: readonly RoadmapWish[];
  /** Only who may see the product in Jira is led there. */
  isLive: boolean;
}

const Column = ({ column, wishes, isLive }: ColumnProps) => {
  const { t } = useTexts();
  return (
    <div className={styles.column}>
      <h3 className={styles.name}>{t(`documentation.roadmap.${column}`)}</h3>
      <p className={styles.means}>{t(`macro.roadmap.${column}`)}</p>
      {wishes.length === 0 ? (
        <p className={styles.means}>{t('macro.roadmap.empty')}</p>
      ) : (
        <ul className={styles.wishes}>
          {wishes.map(({ wishId, key, title }) => (
            <li key={wishId}>
              {isLive ? <IssueLink issueKey={key} /> : key} {title}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** Nu, Næste, Senere: what was ranked and decided, and nothing that was only promised. */
export const RoadmapSection = ({ macro: { roadmap, live } }: Pick<SectionProps, 'macro'>) => {
  const { t } = useTexts();
  return (
    roadmap && (
      <SectionCard title={t('macro.section.roadmap')}>
        <div className={styles.columns}>
          {ROADMAP_COLUMNS.map((column) => (
            <Column key={column} column={column} wishes={roadmap[column]} isLive={live} />
          ))}
        </div>
      </SectionCard>
    )
  );
};
