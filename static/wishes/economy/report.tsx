import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import type { Entry } from '../../../src/domain/ledger/entry';
import {
  QUARTERS,
  quarterReport,
  type Quarter,
  type QuarterReport,
} from '../../../src/domain/ledger/quarter';
import { restOf, type Sums } from '../../../src/domain/ledger/sums';
import { minus } from '../../../src/domain/money';
import { saveFile } from '../../shared/parts/save-file';
import { useTexts } from '../../shared/text';
import { MoneyTable } from '../records/money-table';
import styles from '../records/records.module.css';
import { ACCOUNTS } from './ledger-csv';
import { Part } from './part';
import { closingDay, daysOfQuarter, quarterIn } from './periods';
import { reportCsv } from './report-csv';

export interface ReportProps {
  product: string;
  year: number;
  quarter: Quarter;
  /** All entries of the year. */
  entries: readonly Entry[];
  /** ISO time of the figures. */
  at: string;
  onQuarter: (quarter: Quarter) => void;
}

const changeOf = (opening: Sums, closing: Sums): Sums => ({
  granted: minus(closing.granted, opening.granted),
  committed: minus(closing.committed, opening.committed),
  spent: minus(closing.spent, opening.spent),
});

const Standing = ({ name, sums, isSum }: { name: string; sums: Sums; isSum: boolean }) => {
  const { format } = useTexts();
  return (
    <tr data-sum={isSum}>
      <th scope="row">{name}</th>
      <td>{format.kroner(sums.granted)}</td>
      <td>{format.kroner(sums.spent)}</td>
      <td>{format.kroner(sums.committed)}</td>
      <td data-overdrawn={restOf(sums) < 0}>{format.kroner(restOf(sums))}</td>
    </tr>
  );
};

const Balances = ({
  report,
  year,
  quarter,
  at,
}: { report: QuarterReport } & Pick<ReportProps, 'year' | 'quarter' | 'at'>) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { opening, closing } = report;
  return (
    <Part title={t('economy.report.balances')}>
      <MoneyTable
        caption={t('economy.report.balancesCaption')}
        columns={[
          t('economy.report.standing'),
          t('economy.sum.granted'),
          t('economy.sum.spent'),
          t('economy.sum.committed'),
          t('economy.sum.rest'),
        ]}
      >
        <Standing
          name={t('economy.report.opening', { date: format.longDate(daysOfQuarter(year, quarter).first) })}
          sums={opening}
          isSum={false}
        />
        <Standing name={t('economy.report.change')} sums={changeOf(opening, closing)} isSum={false} />
        <Standing
          name={t('economy.report.closing', { date: format.longDate(closingDay({ year, quarter, at })) })}
          sums={closing}
          isSum
        />
      </MoneyTable>
    </Part>
  );
};

const Kinds = ({ report: { kinds } }: { report: QuarterReport }) => {
  const { t, format } = useTexts();
  return (
    <Part title={t('economy.report.kinds')}>
      {kinds.length === 0 ? (
        <p className={styles.plain}>{t('economy.report.nothing')}</p>
      ) : (
        <MoneyTable
          caption={t('economy.report.kindsCaption')}
          columns={[t('economy.column.kind'), t('economy.report.count'), t('economy.report.amount')]}
        >
          {kinds.map(({ kind, count, amount }) => (
            <tr key={kind}>
              <th scope="row">{t(`economy.kind.${kind}`)}</th>
              <td>{format.number(count)}</td>
              <td>{format.kroner(amount)}</td>
            </tr>
          ))}
        </MoneyTable>
      )}
    </Part>
  );
};

const ByLine = ({ report: { lines } }: { report: QuarterReport }) => {
  const { t, format } = useTexts();
  return (
    <Part title={t('economy.report.lines')}>
      <MoneyTable
        caption={t('economy.report.linesCaption')}
        columns={[
          t('economy.column.line'),
          t('economy.report.grantedIn'),
          t('economy.report.spentIn'),
          t('economy.report.committedBefore'),
          t('economy.report.committedAfter'),
        ]}
      >
        {lines.map(({ line, opening, closing }) => (
          <tr key={line}>
            <th scope="row">
              {t('economy.lines.account', { line: t(`economy.line.${line}`), account: ACCOUNTS[line] })}
            </th>
            <td>{format.kroner(changeOf(opening, closing).granted)}</td>
            <td>{format.kroner(changeOf(opening, closing).spent)}</td>
            <td>{format.kroner(opening.committed)}</td>
            <td>{format.kroner(closing.committed)}</td>
          </tr>
        ))}
      </MoneyTable>
    </Part>
  );
};

const Ways = ({
  report,
  year,
  quarter,
  at,
  onQuarter,
}: { report: QuarterReport } & Omit<ReportProps, 'entries' | 'product'>) => {
  const texts = useTexts();
  const { t } = texts;
  const newest = quarterIn(year)(at);
  const save = (): void =>
    saveFile(
      t('economy.report.file', { quarter, year: String(year) }),
      reportCsv(report, { year, quarter, at }, texts),
      'text/csv;charset=utf-8',
    );
  return (
    <div className={`${styles.top} ${styles.screen}`}>
      <div role="group" aria-label={t('economy.report.quarter')} className={styles.row}>
        {QUARTERS.filter((each) => each <= newest).map((each) => (
          <Button
            key={each}
            spacing="compact"
            isSelected={each === quarter}
            aria-pressed={each === quarter}
            onClick={() => onQuarter(each)}
          >
            {t('economy.report.quarterOf', { quarter: each })}
          </Button>
        ))}
      </div>
      <div className={styles.row}>
        <Button onClick={save}>{t('economy.csv')}</Button>
        <Button appearance="primary" onClick={() => window.print()}>
          {t('economy.report.print')}
        </Button>
      </div>
    </div>
  );
};

/** Kvartalsrapport: what stood at the beginning, what was booked, what stands at the end; made to be printed. */
export const Report = ({ product, entries, ...when }: ReportProps) => {
  const { t, format } = useTexts();
  const { year, quarter, at } = when;
  const report = useMemo(() => quarterReport(entries, quarterIn(year), quarter), [entries, year, quarter]);
  return (
    <div className={styles.page}>
      <Ways report={report} {...when} />
      <p className={styles.note}>
        {t('economy.report.made', { product, date: format.longDate(at), time: format.time(at) })}
      </p>
      <Balances report={report} {...when} />
      <Kinds report={report} />
      <ByLine report={report} />
      <p className={styles.note}>{t('economy.report.note')}</p>
    </div>
  );
};
