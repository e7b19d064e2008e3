import Select from '@atlaskit/select';
import { useTexts, type Texts } from '../text';
import { LabelledField } from './labelled-field';

export interface Choice {
  value: string;
  label: string;
}

export interface ChoiceSelectProps {
  label: string;
  value: string | null;
  choices: readonly Choice[];
  onChoose: (value: string | null) => void;
  required?: boolean;
  helper?: string | undefined;
  error?: string | undefined;
}

/** The words that the list speaks to a screen reader, which are English unless somebody gives others. */
const spoken = ({ t }: Texts) => ({
  guidance: ({ context }: { context: string }) => (context === 'menu' ? t('shared.choice.guidance') : ''),
  onChange: ({ action, label = '' }: { action: string; label?: string }) =>
    action === 'clear' ? t('shared.choice.cleared') : t('shared.choice.chosen', { label }),
  onFilter: ({ resultsMessage }: { resultsMessage: string }) => resultsMessage,
  onFocus: ({ label = '' }: { label?: string }) => label,
});

/** A labelled choice of one among many, found by typing; it may be cleared again. */
export const ChoiceSelect = ({
  label,
  value,
  choices,
  onChoose,
  required = false,
  helper,
  error,
}: ChoiceSelectProps) => {
  const texts = useTexts();
  const { t } = texts;
  return (
    <LabelledField label={label} required={required} helper={helper} error={error}>
      {(field) => (
        <Select<Choice>
          inputId={field.id}
          isInvalid={field.isInvalid}
          descriptionId={field['aria-describedby'] ?? ''}
          spacing="compact"
          isClearable
          options={[...choices]}
          value={choices.find((choice) => choice.value === value) ?? null}
          onChange={(chosen) => onChoose(chosen?.value ?? null)}
          placeholder={t('shared.choice.placeholder')}
          noOptionsMessage={() => t('shared.choice.none')}
          screenReaderStatus={({ count }: { count: number }) => t('shared.choice.count', { count })}
          clearControlLabel={t('shared.choice.clear', { label })}
          ariaLiveMessages={spoken(texts)}
          menuPlacement="auto"
        />
      )}
    </LabelledField>
  );
};
