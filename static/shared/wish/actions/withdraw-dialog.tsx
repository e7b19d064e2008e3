import Button from '@atlaskit/button/new';
import { useId } from 'react';
import { call, valueOf } from '../../bridge';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { useReasonForm } from './use-reason-form';

/** Takes a submission back before it is answered, and says why to those who would have answered. */
export const WithdrawDialog = ({ wish, onReload, onCancel, onDone }: ActionFormProps) => {
  const { t } = useTexts();
  const formId = useId();
  const { draft, isMissing, submit, busy, error } = useReasonForm({
    action: 'withdraw',
    wish,
    done: t('wishes.action.done.withdraw', { key: wish.key }),
    send: (reason) => valueOf(call('withdrawCase', { wishId: wish.wishId, reason })),
    onDone,
  });
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
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
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
