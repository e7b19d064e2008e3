import Select from '@atlaskit/select';
import type { FieldTies } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import type { ChoiceOption } from './choice';

export interface ChoiceSelectProps {
  field: FieldTies;
  options: readonly ChoiceOption[];
  chosen: ChoiceOption | null;
  onChange: (value: string | null) => void;
}

export const ChoiceSelect = ({ field, options, chosen, onChange }: ChoiceSelectProps) => {
  const { t } = useTexts();
  const described = field['aria-describedby'];
  return (
    <Select<ChoiceOption>
      inputId={field.id}
      {...(described === undefined ? {} : { descriptionId: described })}
      options={options}
      value={chosen}
      placeholder={t('settings.choose')}
      noOptionsMessage={() => t('settings.noChoices')}
      isClearable
      onChange={(option) => onChange(option?.value ?? null)}
    />
  );
};
