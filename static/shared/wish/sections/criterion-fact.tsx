import type { Criterion } from '../../../../src/domain/done';
import { useTexts } from '../../text';
import { CriterionNote } from './criterion-note';
import styles from './drawer.module.css';

/** A criterion as it is read: how far it is, its words, and what shows or explains it. */
export const CriterionFact = ({ criterion }: { criterion: Criterion }) => {
  const { t } = useTexts();
  return (
    <>
      <p className={styles.plain}>
        <strong>{t(`wishes.done.state.${criterion.state}`)}:</strong> {criterion.text}
      </p>
      <CriterionNote criterion={criterion} />
    </>
  );
};
