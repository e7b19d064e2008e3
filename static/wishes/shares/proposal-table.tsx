import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { Proposal } from '../../../src/domain/support/proposal';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import { withEstimate, type Assumed } from './assumptions';
import { Carriers } from './carriers';
import { EstimateTrial } from './estimate-trial';
import { proposalRows, type ProposalRow } from './proposal-rows';
import { reasonText } from './reason-text';
import styles from './shares.module.css';

/** So many wishes at a time, so that ten thousand do not weigh the page down. */
const AT_ONCE = 30;

interface RowProps {
  row: ProposalRow;
  state: WishesState;
  assumed: Assumed;
  onAssume: (change: (assumed: Assumed) => Assumed) => void;
}

/** In or out is told by words and by a mark; the colour only repeats it. */
const Verdict = ({ isIn, text }: { isIn: boolean; text: string }) => (
  <span className={isIn ? styles.in : styles.out}>
    <span aria-hidden="true">{isIn ? '✓' : '–'}</span> {text}
  </span>
);

const Row = ({ row, state, assumed, onAssume }: RowProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { wish, standing, place, isRankedIn, payments } = row;
  const proposed = standing?.place ?? null;
  return (
    <tr>
      <th scope="row">
        <span className={styles.subtle}>{wish.key}</span> {wish.title}
      </th>
      <td>
        <EstimateTrial
          wish={wish}
          initial={assumed.estimates.get(wish.wishId) ?? wish.estimate}
          onAmount={(amount) => onAssume((now) => withEstimate(now, wish, amount))}
        />
      </td>
      <td>
        <Verdict
          isIn={proposed !== null}
          text={proposed === null ? t('shares.table.out') : t('shares.table.in', { place: proposed })}
        />
      </td>
      <td>
        <Verdict
          isIn={isRankedIn}
          text={t(isRankedIn ? 'shares.table.rankedIn' : 'shares.table.rankedOut', { place })}
        />
      </td>
      <td className={styles.why}>
        <p className={styles.plain}>{reasonText(standing, texts)}</p>
        {payments.length > 0 && (
          <Carriers wishKey={wish.key} payments={payments} authorities={state.page.authorities} />
        )}
      </td>
    </tr>
  );
};

const COLUMNS = ['wish', 'estimate', 'proposal', 'ranked', 'why'] as const;

export interface ProposalTableProps extends Omit<RowProps, 'row'> {
  proposal: Proposal;
}

/** Every wish that money may go to: in or out by the proposal and by the group's order, and why. */
export const ProposalTable = ({ state, assumed, proposal, onAssume }: ProposalTableProps) => {
  const { t } = useTexts();
  const [most, setMost] = useState(AT_ONCE);
  const rows = useMemo(() => proposalRows(state, proposal), [state, proposal]);
  const rest = rows.length - most;
  return (
    <>
      <div className={styles.scroll} role="group" aria-label={t('shares.table.title')} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t('shares.table.caption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`shares.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <Row key={row.wish.wishId} row={row} state={state} assumed={assumed} onAssume={onAssume} />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <div>
          <Button onClick={() => setMost(most + AT_ONCE)}>
            {t('shares.table.more', { count: Math.min(rest, AT_ONCE) })}
          </Button>
        </div>
      )}
    </>
  );
};
