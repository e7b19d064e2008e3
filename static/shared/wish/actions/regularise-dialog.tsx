import Button from '@atlaskit/button/new';
import { useId, useState, type FormEvent } from 'react';
import { hold } from '../../../../src/domain/frame';
import { NOTHING } from '../../../../src/domain/money';
import { call, valueOf } from '../../bridge';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { useDraft } from './drafts';
import { focusFirstError } from './focus-first-error';
import { FrameEffect } from './frame-effect';
import { useActionCall } from './use-action-call';

const useRegularising = ({ wish, onDone }: ActionFormProps) => {
  const { t } = useTexts();
  const draft = useDraft<{ reason: string }>(`regularise:${wish.wishId}`, { reason: '' });
  const [telling, setTelling] = useState(false);
  const calling = useActionCall(t('wishes.action.done.regularise', { key: wish.key }), (changed) => {
    draft.discard();
    onDone(changed);
  });
  const reason = draft.value.reason.trim();
  const amount = wish.estimate ?? NOTHING;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    if (reason === '') focusFirstError(event.currentTarget);
    else void calling.run(() => valueOf(call('regulariseWish', { wishId: wish.wishId, amount, reason })));
  };
  return { draft, amount, isMissing: telling && reason === '', send, ...calling };
};

/** Puts in order what was started past the mandate: its money is held, and everybody can read why. */
export const RegulariseDialog = (props: ActionFormProps) => {
  const { wish, state, onReload, onCancel } = props;
  const { t, format } = useTexts();
  const formId = useId();
  const { draft, amount, isMissing, send, busy, error } = useRegularising(props);
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
      <form id={formId} className={styles.form} onSubmit={send} noValidate>
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
