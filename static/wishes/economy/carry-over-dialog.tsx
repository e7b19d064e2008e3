import { useState } from 'react';
import { toCarryOver, type Frame } from '../../../src/domain/frame';
import type { Ore } from '../../../src/domain/money';
import { call, valueOf } from '../../shared/bridge';
import { tellDone } from '../../shared/parts/flags';
import { MoneyField } from '../../shared/parts/money-field';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import styles from '../../shared/wish/actions/actions.module.css';
import { FormDialog } from '../../shared/parts/form-dialog';
import { GroundsFields, useGrounds } from './grounds';

export interface CarryOverDialogProps {
  product: { productId: string; name: string };
  /** The frame of the year that ends. */
  frame: Frame;
  onDone: () => void;
  onReload: () => void;
  onClose: () => void;
}

const useCarrying = ({ product, frame, onDone, onClose }: CarryOverDialogProps) => {
  const { t } = useTexts();
  const action = useAction();
  const { bound, free } = toCarryOver(frame);
  const [rest, setRest] = useState<Ore | null>(free);
  const grounds = useGrounds();
  const [telling, setTelling] = useState(false);
  const isTooMuch = rest !== null && rest > free;
  const send = (): boolean => {
    setTelling(true);
    if (rest === null || isTooMuch || !grounds.isGiven) return false;
    const { productId } = product;
    const { year } = frame;
    void action.run(async () => {
      await valueOf(call('carryOver', { productId, year, bound, rest, ...grounds.grounds }));
      onClose();
      tellDone(t('economy.carry.done', { year: String(year), next: String(year + 1) }), product.name);
      onDone();
    });
    return true;
  };
  return { action, bound, free, setRest, isTooMuch, grounds, telling, send };
};

type Carrying = ReturnType<typeof useCarrying>;

const Money = ({ carrying, year }: { carrying: Carrying; year: number }) => {
  const { t, format } = useTexts();
  const { bound, free, isTooMuch, telling } = carrying;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('economy.carry.bound')}</dt>
        <dd>{format.kroner(bound)}</dd>
        <dt>{t('economy.carry.free', { year: String(year) })}</dt>
        <dd>{format.kroner(free)}</dd>
      </dl>
      <MoneyField
        required
        label={t('economy.carry.rest')}
        name="rest"
        initial={free}
        telling={telling}
        helper={t('economy.carry.restHelp')}
        fault={isTooMuch ? t('economy.carry.tooMuch', { amount: format.kroner(free) }) : undefined}
        onAmount={carrying.setRest}
      />
    </>
  );
};

/** Overfør: what is bound follows its wishes into the next year, and the steering group says what of the rest does. */
export const CarryOverDialog = (props: CarryOverDialogProps) => {
  const { frame, onReload, onClose } = props;
  const { t } = useTexts();
  const carrying = useCarrying(props);
  const { grounds, change } = carrying.grounds;
  const years = { year: String(frame.year), next: String(frame.year + 1) };
  return (
    <FormDialog
      title={t('economy.carry.title', years)}
      confirm={t('economy.carry.confirm', years)}
      action={carrying.action}
      onSend={carrying.send}
      onReload={onReload}
      onClose={onClose}
    >
      <p>{t('economy.carry.what', years)}</p>
      <Money carrying={carrying} year={frame.year} />
      <GroundsFields
        grounds={grounds}
        change={change}
        telling={carrying.telling}
        basisHelp={t('economy.carry.basisHelp')}
      />
    </FormDialog>
  );
};
