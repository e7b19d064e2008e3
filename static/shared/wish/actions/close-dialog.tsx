import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type ChangeEvent, type FormEvent } from 'react';
import { progressOf } from '../../../../src/domain/done';
import { costOf, heldFor, settle } from '../../../../src/domain/frame';
import { NOTHING, type Ore } from '../../../../src/domain/money';
import { call, valueOf } from '../../bridge';
import { LabelledField } from '../../parts/labelled-field';
import { MoneyField } from '../../parts/money-field';
import { useTexts } from '../../text';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { FrameEffect } from './frame-effect';
import { settlementText } from './settlement-text';
import { useActionCall } from './use-action-call';

const ReferenceField = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => {
  const { t } = useTexts();
  return (
    <LabelledField label={t('wishes.action.reference')} helper={t('wishes.action.close.referenceHelp')}>
      {(field) => (
        <Textfield
          {...field}
          name="reference"
          maxLength={300}
          value={value}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
};

const useClosing = ({ wish, state, onDone }: ActionFormProps) => {
  const { t } = useTexts();
  const held = heldFor(state.page.frame, wish.wishId)?.amount ?? null;
  const [spent, setSpent] = useState<Ore | null>(held);
  const [reference, setReference] = useState('');
  const [telling, setTelling] = useState(false);
  const calling = useActionCall(t('wishes.action.done.close', { key: wish.key }), onDone);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTelling(true);
    if (spent === null) return;
    void calling.run(() =>
      valueOf(call('closeWish', { wishId: wish.wishId, spent, reference: reference.trim() })),
    );
  };
  return { held, spent, setSpent, reference, setReference, telling, send, ...calling };
};

/** Closes a started wish as delivered: closing is the godkender's acceptance. */
export const CloseDialog = (props: ActionFormProps) => {
  const { wish, state, onReload, onCancel } = props;
  const texts = useTexts();
  const { t, format } = texts;
  const formId = useId();
  const closing = useClosing(props);
  const { frame } = state.page;
  const booked = costOf(frame, wish.wishId);
  const spending = { wishId: wish.wishId, amount: closing.spent ?? NOTHING, at: '' };
  const confirm =
    closing.spent === null
      ? t('wishes.action.close.confirmPlain')
      : t('wishes.action.close.confirm', { amount: format.kroner(closing.spent) });
  return (
    <ActionShell
      action="close"
      wish={wish}
      busy={closing.busy}
      onCancel={onCancel}
      confirm={
        <Button appearance="primary" type="submit" form={formId} isLoading={closing.busy}>
          {confirm}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={closing.send} noValidate>
        <ActionError error={closing.error} onReload={onReload} />
        <SectionMessage appearance="information">
          <p>{t('wishes.action.close.accepts')}</p>
        </SectionMessage>
        <p>{t('wishes.action.close.met', { count: progressOf(wish.done).total })}</p>
        <MoneyField
          label={t('wishes.action.close.spent')}
          name="spent"
          required
          initial={closing.held}
          telling={closing.telling}
          helper={
            booked === NOTHING
              ? t('wishes.action.close.spentHelp')
              : t('wishes.action.close.spentBesides', { amount: format.kroner(booked) })
          }
          onAmount={closing.setSpent}
        />
        {closing.spent !== null && <p role="status">{settlementText(closing.held, closing.spent, texts)}</p>}
        <FrameEffect frame={frame} wishId={wish.wishId} after={settle(frame, spending)} />
        <ReferenceField value={closing.reference} onChange={closing.setReference} />
      </form>
    </ActionShell>
  );
};
