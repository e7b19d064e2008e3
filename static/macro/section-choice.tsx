import Checkbox from '@atlaskit/checkbox';
import { useId } from 'react';
import { SECTIONS, type Section } from '../../src/contract/documentation';
import { useTexts } from '../shared/text';
import styles from '../shared/documentation/form.module.css';

export interface SectionChoiceProps {
  label: string;
  chosen: readonly Section[];
  helper?: string | undefined;
  error?: string | undefined;
  onChoose: (chosen: readonly Section[]) => void;
}

/** Sections once chosen stay in their order; one that is added comes last. */
export const withSection = (
  chosen: readonly Section[],
  section: Section,
  isChosen: boolean,
): readonly Section[] => {
  const others = chosen.filter((each) => each !== section);
  return isChosen ? [...others, section] : others;
};

/** Which sections. */
export const SectionChoice = ({ label, chosen, helper, error, onChoose }: SectionChoiceProps) => {
  const { t } = useTexts();
  const errorId = useId();
  return (
    <fieldset className={styles.choices} aria-describedby={error === undefined ? undefined : errorId}>
      <legend className={styles.legend}>{label}</legend>
      {SECTIONS.map((section) => (
        <Checkbox
          key={section}
          label={t(`macro.section.${section}`)}
          isChecked={chosen.includes(section)}
          isInvalid={error !== undefined}
          onChange={(event) => onChoose(withSection(chosen, section, event.currentTarget.checked))}
        />
      ))}
      {helper !== undefined && <p className={styles.helper}>{helper}</p>}
      {error !== undefined && (
        <p id={errorId} className={styles.problem} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
