import Button from '@atlaskit/button/new';
import type { GovernanceView } from '../../../src/contract/documentation';
import { isAnswered } from '../../../src/domain/governance/evaluation';
import { Label } from '../../shared/documentation/label';
import { useTexts, type Texts } from '../../shared/text';
import { countOf } from './tally-table';
import styles from './governance.module.css';

const progressText = ({ total, requirements }: GovernanceView, { t }: Texts): string => {
  const all = countOf(total);
  const unexplained = requirements.filter((each) => each.compliance !== null && !isAnswered(each)).length;
  const answered = t('macro.governance.progress', { answered: all - total.open, total: all });
  return unexplained === 0
    ? answered
    : `${answered} · ${t('macro.governance.unexplained', { count: unexplained })}`;
};

/** Which level, since when it was gone through, and how far the answers are. */
export const EvaluationHead = ({ view, onLevel }: { view: GovernanceView; onLevel: (() => void) | null }) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { level, reviewedOn, requirements, finished } = view;
  const values = { level: t(`documentation.levels.${level}`), count: requirements.length };
  return (
    <div className={styles.head}>
      <div className={styles.facts}>
        <strong>{t('macro.governance.steeredAfter', values)}</strong>
        <span className={styles.note}>
          {reviewedOn === null
            ? t('macro.governance.notReviewed')
            : t('macro.governance.reviewed', { date: format.date(reviewedOn) })}
        </span>
      </div>
      {onLevel && (
        <Button aria-haspopup="dialog" onClick={onLevel}>
          {t('macro.governance.changeLevel')}
        </Button>
      )}
      <div className={styles.progress}>
        <span>{progressText(view, texts)}</span>
        {finished && <Label tone="success">{t('macro.governance.finished')}</Label>}
      </div>
    </div>
  );
};
