import { useState } from 'react';
import type { Wish } from '../../../src/domain/wish';
import { call, valueOf } from '../../shared/bridge';
import { tellDone } from '../../shared/parts/flags';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { FormDialog } from '../../shared/parts/form-dialog';
import { TextField } from '../../shared/parts/text-field';

export interface AgreeOrderDialogProps {
  product: { productId: string; name: string };
  /** The open wishes, first first. */
  open: readonly Wish[];
  onDone: () => void;
  onReload: () => void;
  onClose: () => void;
}

/** So many are read out; the rest is counted. */
const READ_OUT = 5;

const useAgreeing = ({ product, open, onDone, onClose }: AgreeOrderDialogProps) => {
  const { t } = useTexts();
  const action = useAction();
  const [agreementId] = useState(() => crypto.randomUUID());
  const [basis, setBasis] = useState('');
  const [reference, setReference] = useState('');
  const [telling, setTelling] = useState(false);
  const send = (): boolean => {
    setTelling(true);
    if (reference.trim() === '') return false;
    const { productId } = product;
    const order = open.map(({ wishId }) => wishId);
    void action.run(async () => {
      await valueOf(call('agreeOrder', { productId, agreementId, order, basis, reference }));
      onClose();
      tellDone(t('wishes.agreed.done'), product.name);
      onDone();
    });
    return true;
  };
  return { action, basis, setBasis, reference, setReference, telling, send };
};

/** Vedtag rækkefølgen: the open wishes as they stand now are kept in the log. */
export const AgreeOrderDialog = (props: AgreeOrderDialogProps) => {
  const { open, onReload, onClose } = props;
  const { t } = useTexts();
  const agreeing = useAgreeing(props);
  const isMissing = agreeing.telling && agreeing.reference.trim() === '';
  const rest = open.length - READ_OUT;
  return (
    <FormDialog
      title={t('wishes.agreed.dialog', { count: open.length })}
      confirm={t('wishes.agreed.confirm')}
      action={agreeing.action}
      onSend={agreeing.send}
      onReload={onReload}
      onClose={onClose}
    >
      <p>{t('wishes.agreed.what')}</p>
      <ol>
        {open.slice(0, READ_OUT).map(({ wishId, key, title }) => (
          <li key={wishId}>{`${key} ${title}`}</li>
        ))}
      </ol>
      {rest > 0 && <p>{t('wishes.agreed.more', { count: rest })}</p>}
      <WordsField
        label={t('wishes.agreed.basis')}
        name="basis"
        value={agreeing.basis}
        onChange={agreeing.setBasis}
      />
      <TextField
        required
        label={t('wishes.agreed.reference')}
        name="reference"
        helper={t('wishes.agreed.referenceHelp')}
        error={isMissing ? t('wishes.agreed.referenceMissing') : undefined}
        value={agreeing.reference}
        onChange={agreeing.setReference}
      />
    </FormDialog>
  );
};
