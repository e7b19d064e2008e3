import Checkbox from '@atlaskit/checkbox';
import { useTexts } from '../../shared/text';
import { ReadOnly } from './read-only';
import styles from './check-list.module.css';

export interface CheckListProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  isReadOnly?: boolean;
}

/** Any number of a short list. The order of the options is the order of what is chosen. */
export const CheckList = <Value extends string>(props: CheckListProps<Value>) => {
  const { legend, options, chosen, onChange, isReadOnly = false } = props;
  const { t } = useTexts();
  const toggle = (value: Value, isChosen: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((option) => (option === value ? isChosen : chosen.includes(option))),
    );
  if (isReadOnly) {
    const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
    return <ReadOnly name={legend}>{labels.join(', ') || t('settings.notChosen')}</ReadOnly>;
  }
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          isChecked={chosen.includes(value)}
          onChange={(event) => toggle(value, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
};
