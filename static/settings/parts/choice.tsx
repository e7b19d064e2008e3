import { lazy, Suspense } from 'react';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { ReadOnly } from './read-only';
import styles from './choice.module.css';

const ChoiceSelect = lazy(async () => ({ default: (await import('./choice-select')).ChoiceSelect }));

export interface ChoiceOption {
  value: string;
  label: string;
}

export interface ChoiceProps {
  label: string;
  helper?: string;
  options: readonly ChoiceOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  isReadOnly?: boolean;
}

/** One of a list, or none. What is chosen is readable before the list itself has been loaded. */
export const Choice = ({ label, helper, options, value, onChange, isReadOnly = false }: ChoiceProps) => {
  const { t } = useTexts();
  const chosen = options.find((option) => option.value === value) ?? null;
  if (isReadOnly) return <ReadOnly name={label}>{chosen?.label ?? t('settings.notChosen')}</ReadOnly>;
  return (
    <LabelledField label={label} helper={helper}>
      {(field) => (
        <Suspense fallback={<div className={styles.waiting}>{chosen?.label ?? t('settings.choose')}</div>}>
          <ChoiceSelect field={field} options={options} chosen={chosen} onChange={onChange} />
        </Suspense>
      )}
    </LabelledField>
  );
};
