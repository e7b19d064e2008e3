import Checkbox from '@atlaskit/checkbox';
import type { Person } from '../../../../src/contract/definitions';
import { WordsField } from '../../../shared/parts/words-field';
import { useTexts } from '../../../shared/text';
import { isPresent, withName, withoutName } from './present-names';
import styles from './draft.module.css';

export interface PresentFieldProps {
  people: readonly Person[];
  value: string;
  onChange: (present: string) => void;
}

const useNames = (people: readonly Person[]): readonly string[] => {
  const { format } = useTexts();
  const names = people.filter(({ active }) => active).map(({ name }) => name);
  return [...new Set(names)].sort(format.compare);
};

/** Who was there: the members to tick, and a text that holds them and everybody else. */
export const PresentField = ({ people, value, onChange }: PresentFieldProps) => {
  const { t } = useTexts();
  const names = useNames(people);
  return (
    <>
      {names.length > 0 && (
        <fieldset className={styles.list}>
          <legend className={styles.legend}>{t('minutes.draft.members')}</legend>
          <div className={styles.names}>
            {names.map((name) => (
              <Checkbox
                key={name}
                label={<span className={styles.entry}>{name}</span>}
                isChecked={isPresent(value, name)}
                onChange={(event) =>
                  onChange(event.currentTarget.checked ? withName(value, name) : withoutName(value, name))
                }
              />
            ))}
          </div>
        </fieldset>
      )}
      <WordsField
        label={t('minutes.draft.present')}
        name="present"
        value={value}
        helper={t('minutes.draft.presentHelp')}
        onChange={onChange}
      />
    </>
  );
};
