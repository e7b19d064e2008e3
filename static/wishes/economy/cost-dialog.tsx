import { useState } from 'react';
import { coordinationSums } from '../../../src/domain/coordination';
import { call, valueOf } from '../../shared/bridge';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import styles from '../../shared/wish/actions/actions.module.css';
import { FormDialog } from '../../shared/parts/form-dialog';
import type { BookingProps } from './bookings';
import { TextField } from '../../shared/parts/text-field';
import { SignedAmount, useSignedAmount } from './signed-amount';

const usePaying = ({ product, year, onDone, onClose }: BookingProps) => {
  const { t } = useTexts();
  const action = useAction();
  const signed = useSignedAmount();
  const [words, setWords] = useState({ invoice: '', text: '' });
  const [telling, setTelling] = useState(false);
  const missing = (part: keyof typeof words): boolean => telling && words[part].trim() === '';
  const send = (): boolean => {
    setTelling(true);
    const { invoice, text } = words;
    const { amount } = signed;
    if (amount === null || invoice.trim() === '' || text.trim() === '') return false;
    const { productId } = product;
    void action.run(async () => {
      await valueOf(call('payCoordination', { productId, year, amount, invoice, text }));
      onClose();
      tellDone(t('economy.cost.done'), product.name);
      onDone();
    });
    return true;
  };
  return { action, signed, words, setWords, missing, telling, send };
};

type Paying = ReturnType<typeof usePaying>;

const WhatFor = ({ paying: { words, setWords, missing } }: { paying: Paying }) => {
  const { t } = useTexts();
  return (
    <>
      <TextField
        required
        label={t('economy.cost.invoice')}
        name="invoice"
        longest={60}
        value={words.invoice}
        error={missing('invoice') ? t('economy.cost.invoiceMissing') : undefined}
        onChange={(invoice) => setWords((now) => ({ ...now, invoice }))}
      />
      <TextField
        required
        label={t('economy.cost.text')}
        name="text"
        value={words.text}
        helper={t('economy.cost.textHelp')}
        error={missing('text') ? t('economy.cost.textMissing') : undefined}
        onChange={(text) => setWords((now) => ({ ...now, text }))}
      />
    </>
  );
};

/** Bogfør udgift til koordinering: paid from coordination's own money, however much the wishes have. */
export const CostDialog = (props: BookingProps) => {
  const { frame, year, onReload, onClose } = props;
  const { t, format } = useTexts();
  const paying = usePaying(props);
  const sums = coordinationSums(frame);
  return (
    <FormDialog
      title={t('economy.cost.title', { year: String(year) })}
      confirm={t('economy.cost.confirm')}
      action={paying.action}
      onSend={paying.send}
      onReload={onReload}
      onClose={onClose}
    >
      <dl className={styles.facts}>
        <dt>{t('economy.cost.granted')}</dt>
        <dd>{format.kroner(sums.granted)}</dd>
        <dt>{t('economy.cost.rest')}</dt>
        <dd>{format.kroner(sums.rest)}</dd>
      </dl>
      <SignedAmount
        signed={paying.signed}
        label={t('economy.cost.amount')}
        backLabel={t('economy.cost.credit')}
        telling={paying.telling}
      />
      <WhatFor paying={paying} />
    </FormDialog>
  );
};
