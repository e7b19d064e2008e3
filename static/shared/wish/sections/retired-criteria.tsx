import Button from '@atlaskit/button/new';
import type { Criterion } from '../../../../src/domain/done';
import { Disclosure } from '../../parts/disclosure';
import { useTexts } from '../../text';
import styles from './drawer.module.css';

export interface RetiredCriteriaProps {
  criteria: readonly Criterion[];
  /** Absent where criteria cannot be brought back. */
  onRestore?: ((id: string) => void) | undefined;
}

/** Criteria that count no longer, shown when somebody asks. */
export const RetiredCriteria = ({ criteria, onRestore }: RetiredCriteriaProps) => {
  const { t } = useTexts();
  const count = criteria.length;
  if (count === 0) return null;
  return (
    <div>
      <Disclosure
        show={t('wishes.done.showRetired', { count })}
        hide={t('wishes.done.hideRetired', { count })}
      >
        <ul className={styles.criteria}>
          {criteria.map((criterion) => (
            <li key={criterion.id} className={styles.criterionLine}>
              <span className={styles.retired}>{criterion.text}</span>
              {onRestore && (
                <Button spacing="compact" onClick={() => onRestore(criterion.id)}>
                  {t('wishes.done.restore')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
};
