import Button from '@atlaskit/button/new';
import { useId, useMemo, useState } from 'react';
import type { Entry } from '../../../src/domain/ledger/entry';
import { monthByMonth, ofFrame, restOf, type Sums } from '../../../src/domain/ledger/sums';
import { useTexts } from '../../shared/text';
import { MoneyTable } from '../records/money-table';
import records from '../records/records.module.css';
import { BurnChart } from './burn-chart';
import styles from './economy.module.css';
import { Part } from './part';
import { firstOfMonth, monthIn } from './periods';

const LEGEND = ['spent', 'committed', 'granted'] as const;

const Legend = () => {
  const { t } = useTexts();
  return (
    <ul className={styles.legend}>
      {LEGEND.map((name) => (
        <li key={name}>
          <svg className={styles.swatch} viewBox="0 0 16 10" aria-hidden="true">
            {name === 'granted' ? (
              <path className={styles.granted} d="M0 5 L16 5" />
            ) : (
              <rect className={styles[name]} x="1" y="1" width="14" height="8" />
            )}
          </svg>
          {t(`economy.sum.${name}`)}
        </li>
      ))}
    </ul>
  );
};

const MonthTable = ({ months, names }: { months: readonly Sums[]; names: readonly string[] }) => {
  const { t, format } = useTexts();
  return (
    <MoneyTable
      caption={t('economy.burn.caption')}
      columns={[
        t('economy.burn.month'),
        t('economy.sum.granted'),
        t('economy.sum.spent'),
        t('economy.sum.committed'),
        t('economy.sum.rest'),
      ]}
    >
      {months.map((sums, place) => (
        <tr key={names[place]}>
          <th scope="row">{names[place]}</th>
          <td>{format.kroner(sums.granted)}</td>
          <td>{format.kroner(sums.spent)}</td>
          <td>{format.kroner(sums.committed)}</td>
          <td data-overdrawn={restOf(sums) < 0}>{format.kroner(restOf(sums))}</td>
        </tr>
      ))}
    </MoneyTable>
  );
};

export interface BurnProps {
  year: number;
  /** All entries of the year. */
  entries: readonly Entry[];
  /** ISO time of the answer: months that have not begun are not drawn. */
  at: string;
}

/** How the frame was used over the months, as a picture and in figures. */
export const Burn = ({ year, entries, at }: BurnProps) => {
  const { t, format } = useTexts();
  const [isInFigures, setInFigures] = useState(false);
  const tableId = useId();
  const months = useMemo(() => {
    const monthOf = monthIn(year);
    return monthByMonth(ofFrame(entries), monthOf, monthOf(at));
  }, [year, entries, at]);
  const days = Array.from({ length: 12 }, (_, month) => firstOfMonth(year, month));
  const names = days.map(format.month);
  const last = months.at(-1);
  if (!last) return null;
  return (
    <Part title={t('economy.burn.title')}>
      <div className={records.scroll} role="group" aria-label={t('economy.burn.title')} tabIndex={0}>
        <BurnChart
          months={months}
          names={days.map(format.shortMonth)}
          sentence={t('economy.burn.sentence', {
            month: names[months.length - 1] ?? '',
            year: String(year),
            granted: format.kroner(last.granted),
            spent: format.kroner(last.spent),
            committed: format.kroner(last.committed),
          })}
        />
      </div>
      <Legend />
      <div>
        <Button
          aria-expanded={isInFigures}
          aria-controls={tableId}
          onClick={() => setInFigures(!isInFigures)}
        >
          {t(isInFigures ? 'economy.burn.hideFigures' : 'economy.burn.showFigures')}
        </Button>
      </div>
      <div id={tableId}>{isInFigures && <MonthTable months={months} names={names} />}</div>
    </Part>
  );
};
