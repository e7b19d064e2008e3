import TextArea from '@atlaskit/textarea';
import { LabelledField } from './labelled-field';

export interface WordsFieldProps {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  helper?: string | undefined;
  error?: string | undefined;
  rows?: number;
  longest?: number;
}

/** A labelled field for sentences. */
export const WordsField = (props: WordsFieldProps) => {
  const { label, name, value, onChange, required = false, helper, error, rows = 2, longest = 4_000 } = props;
  return (
    <LabelledField label={label} required={required} helper={helper} error={error}>
      {(field) => (
        <TextArea
          {...field}
          name={name}
          value={value}
          minimumRows={rows}
          maxLength={longest}
          resize="smart"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
};
