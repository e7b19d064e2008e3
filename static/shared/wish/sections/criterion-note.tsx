import type { Criterion } from '../../../../src/domain/done';
import { isWebAddress } from '../../parts/web-address';
import { useTexts } from '../../text';
import styles from './drawer.module.css';

const LEADS = {
  open: 'wishes.done.attached',
  met: 'wishes.done.evidence',
  notRelevant: 'wishes.done.reason',
} as const;

/** The evidence of a criterion, or why it is not relevant. An address becomes a link, everything else stays text. */
export const CriterionNote = ({ criterion }: { criterion: Criterion }) => {
  const { t } = useTexts();
  if (criterion.note === '') return null;
  const lead = t(LEADS[criterion.state]);
  return (
    <p className={styles.note}>
      {lead}{' '}
      {isWebAddress(criterion.note) ? (
        <a href={criterion.note} target="_blank" rel="noreferrer noopener">
          {criterion.note}
        </a>
      ) : (
        criterion.note
      )}
    </p>
  );
};
