import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import type { AppError } from '../../../../src/contract/errors';
import type { Ore } from '../../../../src/domain/money';
import type { Wish } from '../../../../src/domain/wish';
import { call, valueOf } from '../../bridge';
import { MoneyField } from '../../parts/money-field';
import { useTexts } from '../../text';
import styles from './drawer.module.css';
import { RecordError } from './record-error';
import type { WishRecord } from './use-wish-record';

interface Typed {
  amount: Ore | null;
  valid: boolean;
}

/** The estimate of a wish as it is changed. What was typed stays when it is not kept. */
export const EstimateEdit = ({ wish, record }: { wish: Wish; record: WishRecord }) => {
  const { t } = useTexts();
  const [typed, setTyped] = useState<Typed>({ amount: wish.estimate, valid: true });
  const [telling, setTelling] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const differs = !typed.valid || typed.amount !== wish.estimate;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTelling(true);
    if (!typed.valid || busy) return;
    setBusy(true);
    const payload = { wishId: wish.wishId, estimate: typed.amount, seen: wish.estimate };
    const trace = { trace: 'estimate', from: wish.estimate, to: typed.amount } as const;
    setError(await record.send(() => valueOf(call('estimateWish', payload)), trace));
    setBusy(false);
    setTelling(false);
  };
  return (
    <form className={styles.estimate} onSubmit={(event) => void save(event)} noValidate>
      <div className={styles.addLine}>
        <MoneyField
          label={t('wishes.order.estimate')}
          name="estimate"
          initial={wish.estimate}
          telling={telling}
          onAmount={(amount, valid) => setTyped({ amount, valid })}
        />
        {differs && (
          <Button type="submit" isLoading={busy}>
            {t('wishes.order.saveEstimate')}
          </Button>
        )}
      </div>
      <RecordError error={error} onReload={record.reload} />
    </form>
  );
};
