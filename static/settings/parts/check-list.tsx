import Checkbox from '@atlaskit/checkbox';
import styles from './check-list.module.css';

export interface CheckListProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  isDisabled?: boolean;
}

/** Any number of a short list. The order of the options is the order of what is chosen. */
export const CheckList = <Value extends string>(props: CheckListProps<Value>) => {
  const { legend, options, chosen, onChange, isDisabled = false } = props;
  const toggle = (value: Value, isChosen: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((option) => (option === value ? isChosen : chosen.includes(option))),
    );
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          isChecked={chosen.includes(value)}
          isDisabled={isDisabled}
          onChange={(event) => toggle(value, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
};
