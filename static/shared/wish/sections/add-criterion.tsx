import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useRef, useState, type ChangeEvent, type FormEvent } from 'react';
import { LONGEST_CRITERION } from '../../../../src/domain/done';
import { LabelledField } from '../../parts/labelled-field';
import { useTexts } from '../../text';
import styles from './drawer.module.css';
import type { DoneEditing } from './use-done';

interface UnsavedProps {
  texts: readonly string[];
  onAgain: (text: string) => void;
}

const Unsaved = ({ texts, onAgain }: UnsavedProps) => {
  const { t } = useTexts();
  return texts.map((text) => (
    <p key={text} className={styles.unsaved}>
      {t('wishes.done.unsaved', { text })}{' '}
      <Button spacing="compact" onClick={() => onAgain(text)}>
        {t('wishes.done.addAgain')}
      </Button>
    </p>
  ));
};

/** A field for the next criterion: Enter adds it and leaves the field ready for another. */
export const AddCriterion = ({ editing }: { editing: DoneEditing }) => {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const add = async (wanted: string) => {
    setUnsaved((before) => before.filter((other) => other !== wanted));
    if (!(await editing.change({ change: 'add', text: wanted }))) setUnsaved((before) => [...before, wanted]);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const problem = editing.check({ change: 'add', text });
    setError(problem ? t(`shared.error.done.${problem}`) : undefined);
    field.current?.focus();
    if (problem) return;
    setText('');
    void add(text);
  };
  return (
    <form className={styles.add} onSubmit={send} noValidate>
      <LabelledField label={t('wishes.done.add')} helper={t('wishes.done.addHelp')} error={error}>
        {(ties) => (
          <div className={styles.addLine}>
            <Textfield
              {...ties}
              ref={field}
              name="criterion"
              isCompact
              autoComplete="off"
              maxLength={LONGEST_CRITERION}
              value={text}
              onChange={(event: ChangeEvent<HTMLInputElement>) => setText(event.currentTarget.value)}
            />
            <Button type="submit">{t('wishes.done.addButton')}</Button>
          </div>
        )}
      </LabelledField>
      <Unsaved texts={unsaved} onAgain={(again) => void add(again)} />
    </form>
  );
};
