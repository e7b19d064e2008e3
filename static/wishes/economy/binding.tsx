import { balanceOf, type Commitment, type Frame } from '../../../src/domain/frame';
import { minus, sum, totalOf, type Ore } from '../../../src/domain/money';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import { MoneyTable } from '../records/money-table';
import type { Known } from '../records/names';
import styles from '../records/records.module.css';
import { WishOf } from '../records/wish-of';
import { Part } from './part';

const Held = ({ commitment, known }: { commitment: Commitment; known: Known }) => {
  const { t, format } = useTexts();
  const { wishId, startedAt, line = 'development', amount } = commitment;
  return (
    <tr>
      <th scope="row">
        <WishOf wishId={wishId} known={known} />
      </th>
      <td className={styles.words}>{format.date(startedAt)}</td>
      <td className={styles.words}>{t(`economy.line.${line}`)}</td>
      <td>{format.kroner(amount)}</td>
    </tr>
  );
};

/** What started wishes hold. */
export const Binding = ({ frame: { commitments }, known }: { frame: Frame; known: Known }) => {
  const { t, format } = useTexts();
  const oldestFirst = [...commitments].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  return (
    <Part title={t('economy.binding.title')}>
      {commitments.length === 0 ? (
        <p className={styles.plain}>{t('economy.binding.none')}</p>
      ) : (
        <MoneyTable
          caption={t('economy.binding.caption')}
          words={2}
          columns={[
            t('economy.column.wish'),
            t('economy.binding.since'),
            t('economy.column.line'),
            t('economy.sum.committed'),
          ]}
        >
          {oldestFirst.map((commitment) => (
            <Held key={commitment.wishId} commitment={commitment} known={known} />
          ))}
          <tr data-sum="true">
            <th scope="row">{t('economy.binding.sum', { count: commitments.length })}</th>
            <td />
            <td />
            <td>{format.kroner(totalOf(commitments))}</td>
          </tr>
        </MoneyTable>
      )}
    </Part>
  );
};

const Amounts = ({ name, amounts }: { name: string; amounts: readonly Ore[] }) => {
  const { t, format } = useTexts();
  return (
    <tr>
      <th scope="row">{name}</th>
      {amounts.map((amount, place) => (
        <td key={place} data-overdrawn={amount < 0}>
          {amount < 0
            ? t('shared.frameMeter.over', { amount: format.kroner(amount) })
            : format.kroner(amount)}
        </td>
      ))}
    </tr>
  );
};

/** The frame as it is, and as it would be if every wish that fits were started, in the order of the list. */
export const Forecast = ({ state, frame }: { state: WishesState; frame: Frame }) => {
  const { t } = useTexts();
  if (!state.complete) return <p className={styles.note}>{t('economy.forecast.waits')}</p>;
  const { granted, spent, committed, promised, rest } = balanceOf(frame);
  const { fitting } = state.line;
  return (
    <Part title={t('economy.forecast.title')}>
      <MoneyTable
        caption={t('economy.forecast.caption')}
        columns={[
          t('economy.forecast.case'),
          t('economy.sum.granted'),
          t('economy.sum.spent'),
          t('economy.sum.committed'),
          t('economy.sum.promised'),
          t('economy.sum.rest'),
        ]}
      >
        <Amounts name={t('economy.forecast.today')} amounts={[granted, spent, committed, promised, rest]} />
        <Amounts
          name={t('economy.forecast.toTheLine')}
          amounts={[granted, spent, sum([committed, fitting]), promised, minus(rest, fitting)]}
        />
      </MoneyTable>
      <p className={styles.note}>{t('economy.forecast.note')}</p>
    </Part>
  );
};
