import Checkbox from '@atlaskit/checkbox';
import { useState, type ChangeEvent } from 'react';
import { minus, NOTHING, type Ore } from '../../../src/domain/money';
import { MoneyField } from '../../shared/parts/money-field';
import { useTexts } from '../../shared/text';

/** An amount that may come back: typed without a sign, with a box for which way it goes. Null while there is none. */
export const useSignedAmount = () => {
  const [typed, setTyped] = useState<Ore | null>(null);
  const [isBack, setBack] = useState(false);
  const isThere = typed !== null && typed !== NOTHING;
  const amount = isThere ? (isBack ? minus(NOTHING, typed) : typed) : null;
  return { typed, setTyped, isBack, setBack, amount };
};

interface SignedAmountProps {
  signed: ReturnType<typeof useSignedAmount>;
  label: string;
  /** What it means that the amount comes back. */
  backLabel: string;
  telling: boolean;
}

export const SignedAmount = ({ signed, label, backLabel, telling }: SignedAmountProps) => {
  const { t } = useTexts();
  const isNothing = telling && signed.typed === NOTHING;
  return (
    <>
      <MoneyField
        required
        label={label}
        name="amount"
        initial={null}
        telling={telling}
        fault={isNothing ? t('economy.bringIn.nothing') : undefined}
        onAmount={signed.setTyped}
      />
      <Checkbox
        name="back"
        isChecked={signed.isBack}
        label={backLabel}
        onChange={(event: ChangeEvent<HTMLInputElement>) => signed.setBack(event.currentTarget.checked)}
      />
    </>
  );
};
