import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { isWebAddress } from '../../shared/parts/web-address';
import { ReadOnly } from './read-only';

const LONGEST_ADDRESS = 2_000;

/** What is wrong with an address as it is typed, in words; an empty one is none. */
export const useAddressProblem = (address: string | null): string | null => {
  const { t } = useTexts();
  const typed = address?.trim() ?? '';
  return typed === '' || isWebAddress(typed) ? null : t('settings.notAddress');
};

export interface AddressFieldProps {
  label: string;
  helper?: string;
  name: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

/** An address on the web. It tells that it is none when somebody has left it. */
export const AddressField = ({ label, helper, name, value, onChange }: AddressFieldProps) => {
  const problem = useAddressProblem(value);
  const [left, setLeft] = useState(false);
  return (
    <LabelledField label={label} helper={helper} error={left && problem ? problem : undefined}>
      {(field) => (
        <Textfield
          {...field}
          name={name}
          type="url"
          inputMode="url"
          maxLength={LONGEST_ADDRESS}
          value={value ?? ''}
          onBlur={() => setLeft(true)}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      )}
    </LabelledField>
  );
};

/** The same for whoever may only read. */
export const AddressFact = ({ label, value }: Pick<AddressFieldProps, 'label' | 'value'>) => {
  const { t } = useTexts();
  return (
    <ReadOnly name={label}>
      {value && isWebAddress(value) ? (
        <a href={value} target="_blank" rel="noreferrer">
          {value}
        </a>
      ) : (
        t('settings.notChosen')
      )}
    </ReadOnly>
  );
};
