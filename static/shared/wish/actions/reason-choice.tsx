import { RadioGroup } from '@atlaskit/radio';
import { useId } from 'react';
import { ESCALATION_REASONS, type EscalationReason } from '../../../../src/domain/decision-case';
import { useTexts } from '../../text';
import styles from './actions.module.css';

export interface ReasonChoiceProps {
  value: EscalationReason | null;
  error: string | undefined;
  onChoose: (reason: EscalationReason) => void;
}

/** Why the wish goes to the steering group: one of the four reasons of the governance structure. */
export const ReasonChoice = ({ value, error, onChoose }: ReasonChoiceProps) => {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className={styles.choices}>
      <p id={id} className={styles.legend}>
        {t('wishes.action.submit.reason')}
      </p>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        isInvalid={error !== undefined}
        options={ESCALATION_REASONS.map((reason) => ({
          name: 'reason',
          value: reason,
          label: t(`wishes.action.submit.reasons.${reason}`),
        }))}
        onChange={(event) => {
          const chosen = ESCALATION_REASONS.find((reason) => reason === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      />
      {error && (
        <p role="alert" className={styles.problem}>
          {error}
        </p>
      )}
    </div>
  );
};
