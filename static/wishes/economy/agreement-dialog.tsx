import { useState } from 'react';
import type { Agreement, AgreementKind } from '../../../src/domain/agreements';
import type { Authority } from '../../../src/domain/product';
import { call, valueOf } from '../../shared/bridge';
import { DayField } from '../../shared/documentation/day-field';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { FormDialog } from '../../shared/parts/form-dialog';
import { TextField } from '../../shared/parts/text-field';

export interface AgreementDialogProps {
  product: { productId: string; name: string };
  /** Of all agreements of the product, as they were read. */
  rev: number;
  authority: Authority;
  kind: AgreementKind;
  agreement: Agreement | undefined;
  onDone: () => void;
  onReload: () => void;
  onClose: () => void;
}

const useKeeping = ({ product, rev, authority, kind, agreement, onDone, onClose }: AgreementDialogProps) => {
  const { t } = useTexts();
  const action = useAction();
  const [days, setDays] = useState({ from: agreement?.from ?? '', until: agreement?.until ?? '' });
  const [reference, setReference] = useState(agreement?.reference ?? '');
  const [telling, setTelling] = useState(false);
  const endsTooEarly = days.until !== '' && days.until < days.from;
  const send = (): boolean => {
    setTelling(true);
    if (days.from === '' || endsTooEarly || reference.trim() === '') return false;
    const until = days.until === '' ? null : days.until;
    const kept = { kind, authorityId: authority.id, from: days.from, until, reference };
    void action.run(async () => {
      await valueOf(call('keepAgreement', { productId: product.productId, rev, agreement: kept }));
      onClose();
      tellDone(t('economy.agreements.done', { authority: authority.name }), product.name);
      onDone();
    });
    return true;
  };
  return { action, days, setDays, reference, setReference, telling, endsTooEarly, send };
};

type Keeping = ReturnType<typeof useKeeping>;

const Days = ({ keeping: { days, setDays, telling, endsTooEarly } }: { keeping: Keeping }) => {
  const { t } = useTexts();
  return (
    <>
      <DayField
        required
        label={t('economy.agreements.from')}
        name="from"
        value={days.from}
        error={telling && days.from === '' ? t('economy.agreements.fromMissing') : undefined}
        onChange={(from) => setDays((now) => ({ ...now, from }))}
      />
      <DayField
        label={t('economy.agreements.until')}
        name="until"
        value={days.until}
        error={telling && endsTooEarly ? t('economy.agreements.endsTooEarly') : undefined}
        onChange={(until) => setDays((now) => ({ ...now, until }))}
      />
    </>
  );
};

/** Notér aftale: from when it is in force, until when, and where it is kept. */
export const AgreementDialog = (props: AgreementDialogProps) => {
  const { authority, kind, onReload, onClose } = props;
  const { t } = useTexts();
  const keeping = useKeeping(props);
  const isMissing = keeping.telling && keeping.reference.trim() === '';
  return (
    <FormDialog
      title={t('economy.agreements.editOf', {
        authority: authority.name,
        kind: t(`economy.agreements.kind.${kind}`),
      })}
      confirm={t('economy.agreements.confirm')}
      action={keeping.action}
      onSend={keeping.send}
      onReload={onReload}
      onClose={onClose}
    >
      <Days keeping={keeping} />
      <TextField
        required
        label={t('economy.agreements.reference')}
        name="reference"
        value={keeping.reference}
        helper={t('economy.agreements.referenceHelp')}
        error={isMissing ? t('economy.agreements.referenceMissing') : undefined}
        onChange={keeping.setReference}
      />
    </FormDialog>
  );
};
