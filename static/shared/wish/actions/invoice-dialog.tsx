import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type ChangeEvent, type FormEvent } from 'react';
import { costOf, heldFor, spend, type Frame } from '../../../../src/domain/frame';
import { minus, NOTHING, type Ore } from '../../../../src/domain/money';
import type { Wish } from '../../../../src/domain/wish';
import { call, valueOf } from '../../bridge';
import { LabelledField } from '../../parts/labelled-field';
import { MoneyField } from '../../parts/money-field';
import { useTexts } from '../../text';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { focusFirstError } from '../../parts/focus-first-error';
import { FrameEffect } from './frame-effect';
import { useActionCall } from './use-action-call';

const useBooking = ({ wish, onDone }: ActionFormProps) => {
  const { t } = useTexts();
  const [typed, setTyped] = useState<Ore | null>(null);
  const [invoice, setInvoice] = useState('');
  const [isCredit, setCredit] = useState(false);
  const [telling, setTelling] = useState(false);
  const calling = useActionCall(t('wishes.action.done.invoice', { key: wish.key }), onDone);
  const amount = typed !== null && isCredit ? minus(NOTHING, typed) : typed;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    if (amount === null || amount === NOTHING || invoice.trim() === '') {
      focusFirstError(event.currentTarget);
      return;
    }
    const { wishId } = wish;
    void calling.run(() => valueOf(call('registerInvoice', { wishId, amount, invoice: invoice.trim() })));
  };
  return { amount, setTyped, invoice, setInvoice, isCredit, setCredit, telling, send, ...calling };
};

type Booking = ReturnType<typeof useBooking>;

const WishMoney = ({ wish, frame }: { wish: Wish; frame: Frame }) => {
  const { t, format } = useTexts();
  const held = heldFor(frame, wish.wishId)?.amount ?? NOTHING;
  return (
    <dl className={styles.facts}>
      <dt>{t('wishes.action.invoice.held')}</dt>
      <dd>{format.kroner(held)}</dd>
      <dt>{t('wishes.action.invoice.booked')}</dt>
      <dd>{format.kroner(costOf(frame, wish.wishId))}</dd>
    </dl>
  );
};

const NumberField = ({ wish, booking }: { wish: Wish; booking: Booking }) => {
  const { t } = useTexts();
  const isMissing = booking.telling && booking.invoice.trim() === '';
  return (
    <LabelledField
      required
      label={t('wishes.action.invoice.number')}
      helper={t('wishes.action.invoice.numberHelp', { key: wish.key })}
      error={isMissing ? t('wishes.action.invoice.numberMissing') : undefined}
    >
      {(field) => (
        <Textfield
          {...field}
          name="invoice"
          maxLength={60}
          autoComplete="off"
          value={booking.invoice}
          onChange={(event: ChangeEvent<HTMLInputElement>) => booking.setInvoice(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
};

/** Books an invoice of a wish under way: what it holds becomes spent. */
export const InvoiceDialog = (props: ActionFormProps) => {
  const { wish, state, onReload, onCancel } = props;
  const { t } = useTexts();
  const formId = useId();
  const booking = useBooking(props);
  const { frame } = state.page;
  const amount = booking.amount ?? NOTHING;
  const after = spend(frame, { wishId: wish.wishId, amount, at: '' });
  return (
    <ActionShell
      action="invoice"
      wish={wish}
      busy={booking.busy}
      onCancel={onCancel}
      confirm={
        <Button appearance="primary" type="submit" form={formId} isLoading={booking.busy}>
          {t(booking.isCredit ? 'wishes.action.invoice.confirmCredit' : 'wishes.action.invoice.confirm')}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={booking.send} noValidate>
        <ActionError error={booking.error} onReload={onReload} />
        <WishMoney wish={wish} frame={frame} />
        <MoneyField
          label={t('wishes.action.invoice.amount')}
          name="amount"
          required
          initial={null}
          telling={booking.telling}
          onAmount={booking.setTyped}
        />
        <Checkbox
          label={t('wishes.action.invoice.credit')}
          isChecked={booking.isCredit}
          onChange={(event: ChangeEvent<HTMLInputElement>) => booking.setCredit(event.currentTarget.checked)}
        />
        <NumberField wish={wish} booking={booking} />
        <FrameEffect frame={frame} wishId={wish.wishId} after={after} />
      </form>
    </ActionShell>
  );
};
