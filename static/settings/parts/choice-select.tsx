import Select from '@atlaskit/select';
import type { FieldTies } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import type { ChoiceOption } from './choice';

export interface ChoiceSelectProps {
  field: FieldTies;
  options: readonly ChoiceOption[];
  chosen: ChoiceOption | null;
  onChange: (value: string | null) => void;
  isDisabled: boolean;
}

export const ChoiceSelect = ({ field, options, chosen, onChange, isDisabled }: ChoiceSelectProps) => {
  const { t } = useTexts();
  return (
    <Select<ChoiceOption>
      inputId={field.id}
      descriptionId={field['aria-describedby']}
      options={options}
      value={chosen}
      placeholder={t('settings.choose')}
      noOptionsMessage={() => t('settings.noChoices')}
      isClearable
      isDisabled={isDisabled}
      onChange={(option) => onChange(option?.value ?? null)}
    />
  );
};
