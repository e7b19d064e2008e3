import { useState } from 'react';
import { LabelledField } from './labelled-field';
import styles from './file-field.module.css';

export interface FileFieldProps {
  label: string;
  choose: string;
  error: string | undefined;
  /** The text of the chosen file; null where it could not be read. */
  onText: (text: string | null) => void;
}

/** A JSON file to choose. The browser's own field speaks the browser's language and not the reader's: it lies unseen over a button that does. */
export const FileField = ({ label, choose, error, onText }: FileFieldProps) => {
  const [name, setName] = useState('');
  const read = (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    file.text().then(onText, () => onText(null));
  };
  return (
    <LabelledField label={label} error={error}>
      {({ id, ...ties }) => (
        <div className={styles.file}>
          <span className={styles.choose} aria-hidden="true">
            {choose}
          </span>
          <span role="status">{name}</span>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            aria-describedby={ties['aria-describedby']}
            onChange={(event) => read(event.currentTarget.files?.[0])}
          />
        </div>
      )}
    </LabelledField>
  );
};
