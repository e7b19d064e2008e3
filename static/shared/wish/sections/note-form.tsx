import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import styles from './drawer.module.css';

export interface NoteFormProps {
  label: string;
  helper?: string;
  initial: string;
  longest: number;
  /** What is wrong with a text, in words; checked when it is saved. */
  problem: (text: string) => string | undefined;
  /** Answers whether the text was kept; the form stays with its text when it was not. */
  onSave: (text: string) => Promise<boolean>;
  onClose: () => void;
}

const focusOn = (form: HTMLFormElement | null): void => form?.querySelector('textarea')?.focus();

/** A few words in place: Enter saves, Shift+Enter breaks the line, Esc leaves everything as it was. */
export const NoteForm = (props: NoteFormProps) => {
  const { label, helper, initial, longest, problem, onSave, onClose } = props;
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(initial);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    // The menu that opens the form gives the focus back to its button a moment after it has closed.
    const focusing = setTimeout(() => focusOn(form.current), 50);
    return () => clearTimeout(focusing);
  }, []);
  const save = async () => {
    const wrong = problem(text);
    setError(wrong);
    if (wrong !== undefined || busy) return;
    setBusy(true);
    if (await onSave(text)) onClose();
    else setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey && isInField && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void save();
    }
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form ref={form} className={styles.noteForm} onSubmit={send} onKeyDown={onKeyDown} noValidate>
      <WordsField
        label={label}
        name="note"
        value={text}
        helper={helper}
        error={error}
        rows={1}
        longest={longest}
        onChange={setText}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" spacing="compact" isLoading={busy}>
          {t('shared.save')}
        </Button>
        <Button appearance="subtle" spacing="compact" isDisabled={busy} onClick={onClose}>
          {t('shared.cancel')}
        </Button>
      </div>
    </form>
  );
};
