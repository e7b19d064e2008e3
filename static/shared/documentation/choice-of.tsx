import { RadioGroup } from '@atlaskit/radio';
import { useId } from 'react';
import styles from './form.module.css';

export interface ChoiceOfProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
export const ChoiceOf = <Value extends string>({ label, options, value, onChoose }: ChoiceOfProps<Value>) => {
  const id = useId();
  return (
    <div>
      <p id={id} className={styles.legend}>
        {label}
      </p>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        options={options.map((option) => ({ ...option, name: id }))}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      />
    </div>
  );
};
