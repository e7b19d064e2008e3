import { useState } from 'react';
import type { Commitment } from '../../../../src/domain/frame';
import type { Ore } from '../../../../src/domain/money';
import { call, valueOf } from '../../bridge';
import { tellDone } from '../../parts/flags';
import { FormDialog } from '../../parts/form-dialog';
import { MoneyField } from '../../parts/money-field';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import { useAction } from '../../use-action';
import styles from '../actions/actions.module.css';
import { settlementText } from '../actions/settlement-text';

export interface SettleDialogProps {
  productId: string;
  held: Commitment;
  /** How the wish is named: its key and title, or that it is gone. */
  name: string;
  onDone: () => void;
  onClose: () => void;
}

const useSettling = ({ productId, held: { wishId }, name, onDone, onClose }: SettleDialogProps) => {
  const { t } = useTexts();
  const action = useAction();
  const [spent, setSpent] = useState<Ore | null>(null);
  const [reason, setReason] = useState('');
  const [telling, setTelling] = useState(false);
  const send = (): boolean => {
    setTelling(true);
    if (spent === null || reason.trim() === '') return false;
    void action.run(async () => {
      await valueOf(call('settleEnd', { productId, wishId, spent, reason }));
      onClose();
      tellDone(t('wishes.ended.done'), name);
      onDone();
    });
    return true;
  };
  return { action, spent, setSpent, reason, setReason, telling, send };
};

/** Bring i orden: what a wish cost that was closed or taken away outside of the app, and why it came so. */
export const SettleDialog = (props: SettleDialogProps) => {
  const { held, name, onDone, onClose } = props;
  const texts = useTexts();
  const { t, format } = texts;
  const settling = useSettling(props);
  const { spent, reason, telling } = settling;
  return (
    <FormDialog
      title={t('wishes.ended.settleTitle', { name })}
      confirm={t('wishes.ended.confirm')}
      action={settling.action}
      onSend={settling.send}
      onReload={onDone}
      onClose={onClose}
    >
      <p>{t('wishes.ended.what')}</p>
      <dl className={styles.facts}>
        <dt>{t('wishes.ended.held')}</dt>
        <dd>{format.kroner(held.amount)}</dd>
      </dl>
      <MoneyField
        required
        label={t('wishes.ended.spent')}
        name="spent"
        initial={null}
        helper={spent === null ? t('wishes.ended.spentHelp') : settlementText(held.amount, spent, texts)}
        telling={telling}
        onAmount={settling.setSpent}
      />
      <WordsField
        required
        label={t('wishes.ended.reason')}
        name="reason"
        value={reason}
        error={telling && reason.trim() === '' ? t('wishes.ended.reasonMissing') : undefined}
        onChange={settling.setReason}
      />
    </FormDialog>
  );
};
