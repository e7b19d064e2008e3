import { useState } from 'react';
import { GRANT_KINDS, PURPOSES, type GrantKind, type Purpose } from '../../../src/domain/coordination';
import { call, valueOf } from '../../shared/bridge';
import { ChoiceOf } from '../../shared/documentation/choice-of';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { FormDialog } from '../../shared/parts/form-dialog';
import type { BookingProps } from './bookings';
import { GroundsFields, useGrounds } from './grounds';
import { SignedAmount, useSignedAmount } from './signed-amount';

/** The base of the frame for wishes is set on the steering group's page; only coordination's is brought in here. */
const kindsFor = (purpose: Purpose): readonly GrantKind[] =>
  purpose === 'coordination' ? GRANT_KINDS : GRANT_KINDS.filter((kind) => kind !== 'base');

const useBringingIn = ({ product, year, onDone, onClose }: BookingProps) => {
  const { t } = useTexts();
  const action = useAction();
  const [grantId] = useState(() => crypto.randomUUID());
  const [purpose, setPurpose] = useState<Purpose>('wishes');
  const [chosen, setKind] = useState<GrantKind>('remuneration');
  const signed = useSignedAmount();
  const [telling, setTelling] = useState(false);
  const grounds = useGrounds();
  const kinds = kindsFor(purpose);
  const kind = kinds.includes(chosen) ? chosen : 'remuneration';
  const send = (): boolean => {
    setTelling(true);
    const { amount } = signed;
    if (amount === null || !grounds.isGiven) return false;
    const { productId } = product;
    void action.run(async () => {
      await valueOf(call('bringIn', { productId, grantId, year, purpose, kind, amount, ...grounds.grounds }));
      onClose();
      tellDone(t('economy.bringIn.done'), product.name);
      onDone();
    });
    return true;
  };
  return {
    action,
    kinds,
    kind,
    setKind,
    purpose,
    setPurpose,
    signed,
    telling,
    grounds,
    send,
  };
};

type BringingIn = ReturnType<typeof useBringingIn>;

const WhatFor = ({ bringing }: { bringing: BringingIn }) => {
  const { t } = useTexts();
  return (
    <>
      <ChoiceOf
        label={t('economy.bringIn.purpose')}
        value={bringing.purpose}
        options={PURPOSES.map((value) => ({ value, label: t(`economy.bringIn.to.${value}`) }))}
        onChoose={bringing.setPurpose}
      />
      <ChoiceOf
        label={t('economy.bringIn.kind')}
        value={bringing.kind}
        options={bringing.kinds.map((value) => ({ value, label: t(`economy.kind.${value}`) }))}
        onChoose={bringing.setKind}
      />
    </>
  );
};

/** Tilfør: the steering group brings vederlag, bidrag or tilslutningsafgift in, for wishes or for coordination. */
export const BringInDialog = (props: BookingProps) => {
  const { year, onReload, onClose } = props;
  const { t } = useTexts();
  const bringing = useBringingIn(props);
  const { grounds, change } = bringing.grounds;
  return (
    <FormDialog
      title={t('economy.bringIn.title', { year: String(year) })}
      confirm={t(bringing.signed.isBack ? 'economy.bringIn.confirmBack' : 'economy.bringIn.confirm')}
      action={bringing.action}
      onSend={bringing.send}
      onReload={onReload}
      onClose={onClose}
    >
      <WhatFor bringing={bringing} />
      <SignedAmount
        signed={bringing.signed}
        label={t('economy.bringIn.amount')}
        backLabel={t('economy.bringIn.back')}
        telling={bringing.telling}
      />
      <GroundsFields
        grounds={grounds}
        change={change}
        telling={bringing.telling}
        basisHelp={t('economy.bringIn.basisHelp')}
      />
    </FormDialog>
  );
};
