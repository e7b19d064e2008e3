import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { Criterion } from '../../../../src/domain/done';
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
  const id = useId();
  const [open, setOpen] = useState(false);
  if (criteria.length === 0) return null;
  return (
    <div>
      <Button
        appearance="subtle"
        spacing="compact"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'wishes.done.hideRetired' : 'wishes.done.showRetired', { count: criteria.length })}
      </Button>
      <ul id={id} className={styles.criteria} hidden={!open}>
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
    </div>
  );
};
