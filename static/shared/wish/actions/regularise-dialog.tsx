import Button from '@atlaskit/button/new';
import { useId } from 'react';
import { hold } from '../../../../src/domain/frame';
import { NOTHING } from '../../../../src/domain/money';
import { call, valueOf } from '../../bridge';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { FrameEffect } from './frame-effect';
import { useReasonForm } from './use-reason-form';

/** Puts in order what was started past the mandate: its money is held, and everybody can read why. */
export const RegulariseDialog = ({ wish, state, onReload, onCancel, onDone }: ActionFormProps) => {
  const { t, format } = useTexts();
  const formId = useId();
  const amount = wish.estimate ?? NOTHING;
  const { draft, isMissing, submit, busy, error } = useReasonForm({
    action: 'regularise',
    wish,
    done: t('wishes.action.done.regularise', { key: wish.key }),
    send: (reason) => valueOf(call('regulariseWish', { wishId: wish.wishId, amount, reason })),
    onDone,
  });
  const { frame } = state.page;
  const after = hold(frame, { wishId: wish.wishId, amount, startedAt: '', caseId: null });
  return (
    <ActionShell
      action="regularise"
      wish={wish}
      busy={busy}
      onDiscard={draft.written ? draft.discard : undefined}
      onCancel={onCancel}
      confirm={
        <Button appearance="primary" type="submit" form={formId} isLoading={busy}>
          {t('wishes.action.regularise.confirm', { amount: format.kroner(amount) })}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <ActionError error={error} onReload={onReload} />
        <p>{t('wishes.action.regularise.what')}</p>
        <FrameEffect frame={frame} wishId={wish.wishId} after={after} />
        <WordsField
          required
          label={t('wishes.action.regularise.reason')}
          name="reason"
          value={draft.value.reason}
          helper={t('wishes.action.regularise.reasonHelp')}
          error={isMissing ? t('wishes.action.regularise.reasonMissing') : undefined}
          onChange={(reason) => draft.write({ reason })}
        />
      </form>
    </ActionShell>
  );
};
