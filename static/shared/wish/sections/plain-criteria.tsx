import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { LONGEST_NOTE, type Criterion } from '../../../../src/domain/done';
import { useTexts } from '../../text';
import { CriterionFact } from './criterion-fact';
import styles from './drawer.module.css';
import { NoteForm } from './note-form';
import type { DoneEditing } from './use-done';

interface AttachProps {
  criterion: Criterion;
  editing: DoneEditing;
}

/** What the vendor has to show for a criterion; the coordination group says whether it is met. */
const AttachEvidence = ({ criterion: { id, text, note }, editing }: AttachProps) => {
  const { t } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const changeTo = (evidence: string) => ({ change: 'attach', id, evidence }) as const;
  if (isOpen) {
    return (
      <NoteForm
        label={t('wishes.done.form.attach', { text })}
        helper={t('wishes.done.form.attachHelp')}
        initial={note}
        longest={LONGEST_NOTE}
        problem={(evidence) => {
          const problem = editing.check(changeTo(evidence));
          return problem ? t(`shared.error.done.${problem}`) : undefined;
        }}
        onSave={(evidence) => editing.change(changeTo(evidence))}
        onClose={close}
      />
    );
  }
  const name = t(note === '' ? 'wishes.done.attach' : 'wishes.done.changeEvidence');
  return (
    <Button ref={button} spacing="compact" aria-label={`${name}: ${text}`} onClick={() => setOpen(true)}>
      {name}
    </Button>
  );
};

export interface PlainCriteriaProps {
  criteria: readonly Criterion[];
  /** Given to whoever may attach evidence now, and to nobody else. */
  attaching?: DoneEditing | undefined;
}

/** The criteria as they are read, by whoever does not write them. */
export const PlainCriteria = ({ criteria, attaching }: PlainCriteriaProps) => (
  <ul className={styles.criteria}>
    {criteria.map((criterion) => (
      <li key={criterion.id} className={styles.criterion}>
        <CriterionFact criterion={criterion} />
        {attaching && criterion.state === 'open' && (
          <AttachEvidence criterion={criterion} editing={attaching} />
        )}
      </li>
    ))}
  </ul>
);
