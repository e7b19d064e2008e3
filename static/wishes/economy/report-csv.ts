import type { Quarter, QuarterReport } from '../../../src/domain/ledger/quarter';
import { restOf, type Sums } from '../../../src/domain/ledger/sums';
import { minus } from '../../../src/domain/money';
import type { Texts } from '../../shared/text';
import { csvAmount, csvDate, danishCsv } from '../records/danish-csv';
import { accountText } from './ledger-csv';
import { closingDay, daysOfQuarter } from './periods';

const amounts = (sums: Sums): string[] => [
  csvAmount(sums.granted),
  csvAmount(sums.spent),
  csvAmount(sums.committed),
  csvAmount(restOf(sums)),
];

/** A quarter's report as a file: its balances, what was booked by kind, and the lines, one below the other. */
export const reportCsv = (
  { opening, closing, kinds, lines }: QuarterReport,
  of: { year: number; quarter: Quarter; at: string },
  texts: Texts,
): string => {
  const { t } = texts;
  const { first } = daysOfQuarter(of.year, of.quarter);
  const sums = (['granted', 'spent', 'committed', 'rest'] as const).map((sum) => t(`economy.sum.${sum}`));
  return danishCsv([
    [t('economy.report.standing'), ...sums],
    [t('economy.report.opening', { date: csvDate(first) }), ...amounts(opening)],
    [t('economy.report.closing', { date: csvDate(closingDay(of)) }), ...amounts(closing)],
    [],
    [t('economy.column.kind'), t('economy.report.count'), t('economy.report.amount')],
    ...kinds.map(({ kind, count, amount }) => [t(`economy.kind.${kind}`), String(count), csvAmount(amount)]),
    [],
    [
      t('economy.column.account'),
      t('economy.report.committedBefore'),
      t('economy.report.committedAfter'),
      t('economy.report.spentIn'),
      t('economy.report.grantedIn'),
    ],
    ...lines.map(({ line, opening: before, closing: after }) => [
      accountText(line, texts),
      csvAmount(before.committed),
      csvAmount(after.committed),
      csvAmount(minus(after.spent, before.spent)),
      csvAmount(minus(after.granted, before.granted)),
    ]),
  ]);
};
