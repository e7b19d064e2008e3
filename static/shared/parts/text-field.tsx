import Textfield from '@atlaskit/textfield';
import type { ChangeEvent } from 'react';
import { LabelledField } from './labelled-field';

export interface TextFieldProps {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'url' | 'email' | 'number';
  required?: boolean;
  helper?: string | undefined;
  error?: string | undefined;
  longest?: number;
  /** Whether it takes the focus when it appears. */
  takesFocus?: boolean;
}

/** A labelled field of one line. */
export const TextField = (props: TextFieldProps) => {
  const {
    label,
    name,
    value,
    onChange,
    type = 'text',
    required = false,
    helper,
    error,
    longest = 300,
    takesFocus = false,
  } = props;
  return (
    <LabelledField label={label} required={required} helper={helper} error={error}>
      {(field) => (
        <Textfield
          {...field}
          name={name}
          autoFocus={takesFocus}
          type={type}
          autoComplete="off"
          maxLength={longest}
          value={value}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
};
