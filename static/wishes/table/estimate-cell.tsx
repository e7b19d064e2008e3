import { lazy, Suspense } from 'react';
import type { Wish } from '../../../src/domain/wish';
import { useTexts, type Texts } from '../../shared/text';
import { estimateId } from './element-ids';
import type { RowContext } from './row-context';
import styles from './wish-table.module.css';

const EstimateEditor = lazy(async () => ({ default: (await import('./estimate-editor')).EstimateEditor }));

const amountText = (wish: Wish, { t, format }: Texts): string =>
  wish.estimate === null ? t('wishes.table.noEstimate') : format.kroner(wish.estimate);

const buttonLabel = (wish: Wish, { t, format }: Texts): string =>
  wish.estimate === null
    ? t('wishes.table.setEstimate', { key: wish.key })
    : t('wishes.table.changeEstimate', { key: wish.key, amount: format.kroner(wish.estimate) });

/** The estimate, changed where it stands by whoever may. A started wish keeps the amount it was started at. */
export const EstimateCell = ({ wish, context }: { wish: Wish; context: RowContext }) => {
  const texts = useTexts();
  const { estimating, rights } = context;
  const draft = estimating.drafts.get(wish.wishId);
  const amount = amountText(wish, texts);
  if (draft) {
    return (
      <Suspense fallback={<span className={styles.amount}>{amount}</span>}>
        <EstimateEditor wish={wish} draft={draft} estimating={estimating} />
      </Suspense>
    );
  }
  if (!rights.mayEstimate || wish.stage !== 'open') return <span className={styles.amount}>{amount}</span>;
  return (
    <button
      type="button"
      id={estimateId(wish.wishId)}
      className={styles.estimate}
      aria-label={buttonLabel(wish, texts)}
      onClick={() => estimating.begin(wish)}
    >
      {amount}
    </button>
  );
};
