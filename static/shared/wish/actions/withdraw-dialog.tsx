import Button from '@atlaskit/button/new';
import { useId, useState, type FormEvent } from 'react';
import { call, valueOf } from '../../bridge';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { useDraft } from './drafts';
import { focusFirstError } from './focus-first-error';
import { useActionCall } from './use-action-call';

const useWithdrawing = ({ wish, onDone }: ActionFormProps) => {
  const { t } = useTexts();
  const draft = useDraft<{ reason: string }>(`withdraw:${wish.wishId}`, { reason: '' });
  const [telling, setTelling] = useState(false);
  const calling = useActionCall(t('wishes.action.done.withdraw', { key: wish.key }), (changed) => {
    draft.discard();
    onDone(changed);
  });
  const reason = draft.value.reason.trim();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    if (reason === '') focusFirstError(event.currentTarget);
    else void calling.run(() => valueOf(call('withdrawCase', { wishId: wish.wishId, reason })));
  };
  return { draft, isMissing: telling && reason === '', send, ...calling };
};

/** Takes a submission back before it is answered, and says why to those who would have answered. */
export const WithdrawDialog = (props: ActionFormProps) => {
  const { wish, onReload, onCancel } = props;
  const { t } = useTexts();
  const formId = useId();
  const { draft, isMissing, send, busy, error } = useWithdrawing(props);
  return (
    <ActionShell
      action="withdraw"
      wish={wish}
      busy={busy}
      onDiscard={draft.written ? draft.discard : undefined}
      onCancel={onCancel}
      confirm={
        <Button appearance="primary" type="submit" form={formId} isLoading={busy}>
          {t('wishes.action.withdraw.confirm')}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={send} noValidate>
        <ActionError error={error} onReload={onReload} />
        <p>{t('wishes.action.withdraw.what')}</p>
        <WordsField
          required
          label={t('wishes.action.withdraw.reason')}
          name="reason"
          value={draft.value.reason}
          error={isMissing ? t('wishes.action.withdraw.reasonMissing') : undefined}
          onChange={(reason) => draft.write({ reason })}
        />
      </form>
    </ActionShell>
  );
};
