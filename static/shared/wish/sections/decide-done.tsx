import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { WishChanged } from '../../../../src/contract/definitions';
import {
  activeCriteria,
  decideDone,
  DECIDED_CHANGES,
  LONGEST_CRITERION,
  type Criterion,
  type DecidedDoneChange,
  type DoneDefinition,
} from '../../../../src/domain/done';
import { call, valueOf } from '../../bridge';
import { ChoiceOf } from '../../documentation/choice-of';
import { ChoiceSelect } from '../../parts/choice-select';
import { tellDone } from '../../parts/flags';
import { FormDialog } from '../../parts/form-dialog';
import { TextField } from '../../parts/text-field';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import { useAction } from '../../use-action';

type Kind = DecidedDoneChange['change'];

interface Form {
  kind: Kind;
  id: string | null;
  text: string;
  basis: string;
  reference: string;
}

/** The criteria that a kind of change is about: those in force, or those that went out. */
const choicesFor = (kind: Kind, done: DoneDefinition): readonly Criterion[] =>
  kind === 'restore' ? done.criteria.filter(({ retired }) => retired) : activeCriteria(done);

const wordsOf = ({ criteria }: DoneDefinition, id: string): string =>
  criteria.find((criterion) => criterion.id === id)?.text ?? '';

/** The change as it is filled in; null while no criterion is chosen. */
const changeIn = ({ kind, id, text }: Form): DecidedDoneChange | null => {
  if (kind === 'add') return { change: kind, text };
  if (id === null) return null;
  return kind === 'reword' ? { change: kind, id, text } : { change: kind, id };
};

export interface DecideDoneProps {
  wish: { wishId: string; key: string };
  done: DoneDefinition;
  rev: number;
  onDone: (changed: WishChanged) => void;
  onReload: () => void;
}

const useDeciding = ({ wish, done, rev, onDone }: DecideDoneProps, onClose: () => void) => {
  const { t } = useTexts();
  const action = useAction();
  const [form, setForm] = useState<Form>({ kind: 'add', id: null, text: '', basis: '', reference: '' });
  const [telling, setTelling] = useState(false);
  const change = changeIn(form);
  const decided = change && decideDone(done, change, 'new');
  const problem = decided && !decided.ok ? decided.error : null;
  const send = (): boolean => {
    setTelling(true);
    const { basis, reference } = form;
    if (!change || problem || basis.trim() === '') return false;
    void action.run(async () => {
      const changed = await valueOf(
        call('decideDone', { wishId: wish.wishId, rev, change, basis, reference }),
      );
      onClose();
      tellDone(t('wishes.done.decide.done'), wish.key);
      onDone(changed);
    });
    return true;
  };
  const write = (patch: Partial<Form>): void => setForm((now) => ({ ...now, ...patch }));
  return { action, form, write, problem, telling, send };
};

type Deciding = ReturnType<typeof useDeciding>;

const WhatChanges = ({ deciding, done }: { deciding: Deciding; done: DoneDefinition }) => {
  const { t } = useTexts();
  const { form, write, problem, telling } = deciding;
  const needsText = form.kind === 'add' || form.kind === 'reword';
  const said = telling && problem ? t(`shared.error.done.${problem}`) : undefined;
  const choice = telling && form.id === null ? t('wishes.done.decide.criterionMissing') : undefined;
  const choose = (id: string | null) => write({ id, text: id === null ? '' : wordsOf(done, id) });
  return (
    <>
      <ChoiceOf
        label={t('wishes.done.decide.what')}
        value={form.kind}
        options={DECIDED_CHANGES.map((value) => ({ value, label: t(`wishes.done.decide.kind.${value}`) }))}
        onChoose={(kind) => write({ kind, id: null, text: '' })}
      />
      {form.kind !== 'add' && (
        <ChoiceSelect
          label={t('wishes.done.decide.criterion')}
          value={form.id}
          choices={choicesFor(form.kind, done).map(({ id, text }) => ({ value: id, label: text }))}
          error={choice ?? (needsText ? undefined : said)}
          onChoose={choose}
        />
      )}
      {(form.kind === 'reword' || form.kind === 'restore') && <p>{t('wishes.done.decide.openAnew')}</p>}
      {needsText && (
        <TextField
          required
          label={t('wishes.done.decide.text')}
          name="text"
          longest={LONGEST_CRITERION}
          value={form.text}
          error={said}
          onChange={(text) => write({ text })}
        />
      )}
    </>
  );
};

/** Ændr kriterierne ved beslutning: the way to change what was agreed on at the start. */
export const DecideDone = (props: DecideDoneProps) => {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button spacing="compact" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('wishes.done.decide.open')}
      </Button>
      {isOpen && <DecideDoneDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
};

const DecideDoneDialog = (props: DecideDoneProps & { onClose: () => void }) => {
  const { done, onReload, onClose } = props;
  const { t } = useTexts();
  const deciding = useDeciding(props, onClose);
  const { form, write, telling } = deciding;
  return (
    <FormDialog
      title={t('wishes.done.decide.title')}
      confirm={t('wishes.done.decide.confirm')}
      action={deciding.action}
      onSend={deciding.send}
      onReload={onReload}
      onClose={onClose}
    >
      <p>{t('wishes.done.decide.why')}</p>
      <WhatChanges deciding={deciding} done={done} />
      <WordsField
        required
        label={t('wishes.done.decide.basis')}
        name="basis"
        value={form.basis}
        error={telling && form.basis.trim() === '' ? t('wishes.done.decide.basisMissing') : undefined}
        onChange={(basis) => write({ basis })}
      />
      <WordsField
        label={t('wishes.done.decide.reference')}
        name="reference"
        rows={1}
        longest={300}
        value={form.reference}
        helper={t('wishes.done.decide.referenceHelp')}
        onChange={(reference) => write({ reference })}
      />
    </FormDialog>
  );
};
