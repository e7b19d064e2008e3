import Textfield from '@atlaskit/textfield';
import type { ChangeEvent } from 'react';
import { LabelledField } from '../../shared/parts/labelled-field';

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export const SearchField = ({ label, value, onChange }: SearchFieldProps) => (
  <LabelledField label={label}>
    {(field) => (
      <Textfield
        {...field}
        isCompact
        type="search"
        name="find"
        autoComplete="off"
        maxLength={200}
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.value)}
      />
    )}
  </LabelledField>
);
