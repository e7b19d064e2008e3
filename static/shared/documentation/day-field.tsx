import Textfield from '@atlaskit/textfield';
import type { ChangeEvent } from 'react';
import { LabelledField } from '../parts/labelled-field';

export interface DayFieldProps {
  label: string;
  name: string;
  /** ISO day; empty while there is none. */
  value: string;
  onChange: (day: string) => void;
  required?: boolean;
  /** The last ISO day that may be chosen. */
  latest?: string | undefined;
  error?: string | undefined;
}

/** A day of the calendar, written or chosen as the browser's own language has it. */
export const DayField = ({
  label,
  name,
  value,
  onChange,
  required = false,
  latest,
  error,
}: DayFieldProps) => (
  <LabelledField label={label} required={required} error={error}>
    {(field) => (
      <Textfield
        {...field}
        name={name}
        type="date"
        width="small"
        max={latest ?? '9999-12-31'}
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.value)}
      />
    )}
  </LabelledField>
);
