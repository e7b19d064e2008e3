import Checkbox from '@atlaskit/checkbox';
import Lozenge from '@atlaskit/lozenge';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useRef, useState } from 'react';
import {
  LONGEST_CRITERION,
  LONGEST_NOTE,
  type Criterion,
  type DoneChange,
} from '../../../../src/domain/done';
import { useTexts } from '../../text';
import { CriterionMenu, type CriterionMode } from './criterion-menu';
import { CriterionNote } from './criterion-note';
import styles from './drawer.module.css';
import { NoteForm } from './note-form';
import type { DoneEditing } from './use-done';
import { isUnsent } from './wish-record';

export interface CriterionRowProps {
  criterion: Criterion;
  editing: DoneEditing;
  onMove: (step: -1 | 1) => void;
}

/** The change that a text means in each of the three forms. */
const changeFor = (mode: CriterionMode, id: string, text: string): DoneChange => {
  switch (mode) {
    case 'reword':
      return { change: 'reword', id, text };
    case 'evidence':
      return { change: 'meet', id, evidence: text };
    case 'explain':
      return { change: 'notRelevant', id, reason: text };
  }
};

const initialFor = (mode: CriterionMode, criterion: Criterion): string => {
  if (mode === 'reword') return criterion.text;
  const isReason = criterion.state === 'notRelevant';
  return isReason === (mode === 'explain') ? criterion.note : '';
};

interface CriterionFormProps {
  mode: CriterionMode;
  criterion: Criterion;
  editing: DoneEditing;
  onClose: () => void;
}

const CriterionForm = ({ mode, criterion, editing, onClose }: CriterionFormProps) => {
  const { t } = useTexts();
  return (
    <NoteForm
      label={t(`wishes.done.form.${mode}`)}
      helper={t(`wishes.done.form.${mode}Help`)}
      initial={initialFor(mode, criterion)}
      longest={mode === 'reword' ? LONGEST_CRITERION : LONGEST_NOTE}
      problem={(text) => {
        const problem = editing.check(changeFor(mode, criterion.id, text));
        return problem ? t(`shared.error.done.${problem}`) : undefined;
      }}
      onSave={(text) => editing.change(changeFor(mode, criterion.id, text))}
      onClose={onClose}
    />
  );
};

/** One criterion: whether it is met, what shows it, and what can be done to it. */
export const CriterionRow = ({ criterion, editing, onMove }: CriterionRowProps) => {
  const { t } = useTexts();
  const row = useRef<HTMLLIElement>(null);
  const [mode, setMode] = useState<CriterionMode | null>(null);
  // Evidence outlives a tick taken away by mistake: ticking again brings it back.
  const [evidence, setEvidence] = useState('');
  const { id, text, state, note } = criterion;
  const isWaiting = isUnsent(id);
  const meet = () => void editing.change({ change: 'meet', id, evidence: note === '' ? evidence : note });
  const reopen = () => {
    if (state === 'met') setEvidence(note);
    void editing.change({ change: 'reopen', id });
  };
  const retire = () => {
    announce(t('wishes.done.retired', { text }));
    void editing.change({ change: 'retire', id });
  };
  const closeForm = () => {
    setMode(null);
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('input, button')?.focus());
  };
  return (
    <li ref={row} className={styles.criterion}>
      <div className={styles.criterionLine}>
        <div className={styles.criterionText}>
          {state === 'notRelevant' ? (
            <p className={styles.plain}>
              <Lozenge>{t('wishes.done.notRelevant')}</Lozenge> {text}
            </p>
          ) : (
            <Checkbox
              isChecked={state === 'met'}
              isDisabled={isWaiting}
              label={text}
              onChange={state === 'met' ? reopen : meet}
            />
          )}
          <CriterionNote criterion={criterion} />
        </div>
        <CriterionMenu
          criterion={criterion}
          isFrozen={editing.done.frozen}
          isDisabled={isWaiting}
          onMove={onMove}
          onMode={setMode}
          onReopen={reopen}
          onRetire={retire}
        />
      </div>
      {mode && (
        <CriterionForm key={mode} mode={mode} criterion={criterion} editing={editing} onClose={closeForm} />
      )}
    </li>
  );
};
