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

/** Writes to whoever made the wish; from then on the wish counts as answered. */
export const AnswerDialog = ({ wish, onReload, onCancel, onDone }: ActionFormProps) => {
  const { t } = useTexts();
  const formId = useId();
  const { draft, isMissing, submit, busy, error } = useReasonForm({
    action: 'answer',
    wish,
    done: t('wishes.action.done.answer', { key: wish.key }),
    send: (text) => valueOf(call('answerWish', { wishId: wish.wishId, text })),
    onDone,
  });
  return (
    <ActionShell
      action="answer"
      wish={wish}
      busy={busy}
      onDiscard={draft.written ? draft.discard : undefined}
      onCancel={onCancel}
      confirm={
        <Button appearance="primary" type="submit" form={formId} isLoading={busy}>
          {t('wishes.action.answer.confirm')}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <ActionError error={error} onReload={onReload} />
        <p>{t('wishes.action.answer.what')}</p>
        <WordsField
          required
          label={t('wishes.action.answer.text')}
          name="text"
          rows={4}
          value={draft.value.reason}
          helper={t('wishes.action.answer.textHelp')}
          error={isMissing ? t('wishes.action.answer.textMissing') : undefined}
          onChange={(reason) => draft.write({ reason })}
        />
      </form>
    </ActionShell>
  );
};
