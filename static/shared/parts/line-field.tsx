import Textfield from '@atlaskit/textfield';
import type { ChangeEvent } from 'react';
import { LabelledField } from './labelled-field';

export interface LineFieldProps {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  helper?: string;
  error?: string | undefined;
  longest?: number;
}

/** A required field for one line of text. */
export const LineField = ({ label, name, value, onChange, helper, error, longest = 300 }: LineFieldProps) => (
  <LabelledField required label={label} helper={helper} error={error}>
    {(field) => (
      <Textfield
        {...field}
        name={name}
        maxLength={longest}
        autoComplete="off"
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.value)}
      />
    )}
  </LabelledField>
);
