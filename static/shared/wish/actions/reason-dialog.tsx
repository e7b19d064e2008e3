import Button from '@atlaskit/button/new';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { WishChanged } from '../../../../src/contract/definitions';
import { focusFirstError } from '../../parts/focus-first-error';
import { WordsField } from '../../parts/words-field';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { useDraft } from './drafts';
import { useActionCall } from './use-action-call';

export interface ReasonDialogProps extends Omit<ActionFormProps, 'state'> {
  action: 'withdraw' | 'regularise' | 'answer';
  /** The words of the field and of the button that sends it. */
  words: { what: string; label: string; missing: string; helper?: string; confirm: string; done: string };
  rows?: number;
  send: (reason: string) => Promise<WishChanged>;
  /** What else is to be seen before it is sent. */
  children?: ReactNode;
}

const useReason = ({ action, wish, words, send, onDone }: ReasonDialogProps) => {
  const draft = useDraft<{ reason: string }>(`${action}:${wish.wishId}`, { reason: '' });
  const [telling, setTelling] = useState(false);
  const calling = useActionCall(words.done, (changed) => {
    draft.discard();
    onDone(changed);
  });
  const reason = draft.value.reason.trim();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    if (reason === '') focusFirstError(event.currentTarget);
    else void calling.run(() => send(reason));
  };
  return { draft, isMissing: telling && reason === '', submit, ...calling };
};

/** An action that asks for one thing only, mostly why. What is written is kept until it is sent. */
export const ReasonDialog = (props: ReasonDialogProps) => {
  const { action, wish, words, rows, onReload, onCancel, children } = props;
  const formId = useId();
  const { draft, isMissing, submit, busy, error } = useReason(props);
  return (
    <ActionShell
      action={action}
      wish={wish}
      busy={busy}
      onDiscard={draft.written ? draft.discard : undefined}
      onCancel={onCancel}
      confirm={
        <Button appearance="primary" type="submit" form={formId} isLoading={busy}>
          {words.confirm}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <ActionError error={error} onReload={onReload} />
        <p>{words.what}</p>
        {children}
        <WordsField
          required
          label={words.label}
          name="reason"
          {...(rows === undefined ? {} : { rows })}
          value={draft.value.reason}
          helper={words.helper}
          error={isMissing ? words.missing : undefined}
          onChange={(reason) => draft.write({ reason })}
        />
      </form>
    </ActionShell>
  );
};
