import type { Entry, Line } from '../../../src/domain/ledger/entry';
import { ofFrame, restOf, sumsByLine, sumsOf, type Sums } from '../../../src/domain/ledger/sums';
import { useTexts } from '../../shared/text';
import { MoneyTable } from '../records/money-table';
import { ACCOUNTS } from './ledger-csv';
import { Part } from './part';

interface RowProps {
  name: string;
  sums: Sums;
  /** A line of the common frame has no rest of its own. */
  hasRest: boolean;
  isSum?: boolean;
}

const Row = ({ name, sums, hasRest, isSum = false }: RowProps) => {
  const { t, format } = useTexts();
  const rest = restOf(sums);
  return (
    <tr data-sum={isSum}>
      <th scope="row">{name}</th>
      <td>{format.kroner(sums.granted)}</td>
      <td>{format.kroner(sums.spent)}</td>
      <td>{format.kroner(sums.committed)}</td>
      <td data-overdrawn={hasRest && rest < 0}>
        {hasRest ? format.kroner(rest) : t('economy.lines.shared')}
      </td>
    </tr>
  );
};

/** The money by OS2's chart of accounts: what wishes share, and coordination apart. */
export const Lines = ({ entries }: { entries: readonly Entry[] }) => {
  const { t } = useTexts();
  const sums = sumsByLine(entries);
  const nameOf = (line: Line): string =>
    t('economy.lines.account', { line: t(`economy.line.${line}`), account: ACCOUNTS[line] });
  return (
    <Part title={t('economy.lines.title')}>
      <MoneyTable
        caption={t('economy.lines.caption')}
        columns={[
          t('economy.column.line'),
          t('economy.sum.granted'),
          t('economy.sum.spent'),
          t('economy.sum.committed'),
          t('economy.sum.rest'),
        ]}
      >
        <Row name={nameOf('development')} sums={sums.development} hasRest={false} />
        <Row name={nameOf('maintenance')} sums={sums.maintenance} hasRest={false} />
        <Row name={t('economy.lines.wishes')} sums={sumsOf(ofFrame(entries))} hasRest isSum />
        <Row name={nameOf('coordination')} sums={sums.coordination} hasRest />
      </MoneyTable>
    </Part>
  );
};
