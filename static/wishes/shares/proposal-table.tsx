import Button from '@atlaskit/button/new';
import { memo, useMemo, useState } from 'react';
import type { Ore } from '../../../src/domain/money';
import type { Authority } from '../../../src/domain/product';
import type { Proposal } from '../../../src/domain/support/proposal';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import { useWidth, type Width } from '../use-width';
import { withEstimate, type Assumed } from './assumptions';
import { Carriers } from './carriers';
import { EstimateTrial } from './estimate-trial';
import { proposalRows, type ProposalRow } from './proposal-rows';
import { reasonText } from './reason-text';
import styles from './shares.module.css';

/** So many wishes at a time, so that ten thousand do not weigh the page down. */
const AT_ONCE = 30;

type Column = 'wish' | 'estimate' | 'proposal' | 'ranked' | 'verdicts' | 'why';

/** Where there is less room, both verdicts and the reason share one column. */
const COLUMNS: Readonly<Record<Width, readonly Column[]>> = {
  wide: ['wish', 'estimate', 'proposal', 'ranked', 'why'],
  medium: ['wish', 'estimate', 'verdicts'],
  narrow: ['wish', 'estimate', 'verdicts'],
};

interface RowProps {
  row: ProposalRow;
  width: Width;
  authorities: readonly Authority[];
  /** Another estimate than the wish's own, where one is tried. */
  tried: Ore | undefined;
  onAssume: (change: (assumed: Assumed) => Assumed) => void;
}

/** In or out is told by words and by a mark; the colour only repeats it. */
const Verdict = ({ isIn, text }: { isIn: boolean; text: string }) => (
  <span className={isIn ? styles.in : styles.out}>
    <span aria-hidden="true">{isIn ? '✓' : '–'}</span> {text}
  </span>
);

const Proposed = ({ row: { standing } }: Pick<RowProps, 'row'>) => {
  const { t } = useTexts();
  const place = standing?.place ?? null;
  return (
    <Verdict
      isIn={place !== null}
      text={place === null ? t('shares.table.out') : t('shares.table.in', { place })}
    />
  );
};

const RankedNow = ({ row: { isRankedIn, place } }: Pick<RowProps, 'row'>) => {
  const { t } = useTexts();
  return (
    <Verdict
      isIn={isRankedIn}
      text={t(isRankedIn ? 'shares.table.rankedIn' : 'shares.table.rankedOut', { place })}
    />
  );
};

const Verdicts = ({ row }: Pick<RowProps, 'row'>) => {
  const { t } = useTexts();
  return (
    <>
      <p className={styles.plain}>
        <span className={styles.subtle}>{t('shares.table.proposal')}</span> <Proposed row={row} />
      </p>
      <p className={styles.plain}>
        <span className={styles.subtle}>{t('shares.table.ranked')}</span> <RankedNow row={row} />
      </p>
    </>
  );
};

const Why = ({
  row: { wish, standing, isOverLimit, payments },
  authorities,
}: Pick<RowProps, 'row' | 'authorities'>) => {
  const texts = useTexts();
  return (
    <>
      <p className={styles.plain}>{reasonText(standing, texts)}</p>
      {isOverLimit && standing?.place && <p className={styles.plain}>{texts.t('shares.reason.overLimit')}</p>}
      {payments.length > 0 && <Carriers wishKey={wish.key} payments={payments} authorities={authorities} />}
    </>
  );
};

const Verdicted = ({ row, width, authorities }: Pick<RowProps, 'row' | 'width' | 'authorities'>) =>
  width === 'wide' ? (
    <>
      <td>
        <Proposed row={row} />
      </td>
      <td>
        <RankedNow row={row} />
      </td>
      <td className={styles.why}>
        <Why row={row} authorities={authorities} />
      </td>
    </>
  ) : (
    <td className={styles.why}>
      <Verdicts row={row} />
      <Why row={row} authorities={authorities} />
    </td>
  );

const WishRow = ({ row, width, authorities, tried, onAssume }: RowProps) => {
  const { wish } = row;
  return (
    <tr>
      <th scope="row">
        <span className={styles.subtle}>{wish.key}</span> {wish.title}
      </th>
      <td>
        <EstimateTrial
          wish={wish}
          initial={tried ?? wish.estimate}
          onAmount={(amount) => onAssume((now) => withEstimate(now, wish, amount))}
        />
      </td>
      <Verdicted row={row} width={width} authorities={authorities} />
    </tr>
  );
};

/** Drawn anew for another answer only, not for every step on the way to it. */
const Row = memo(WishRow);

export interface ProposalTableProps extends Pick<RowProps, 'onAssume'> {
  state: WishesState;
  assumed: Assumed;
  proposal: Proposal;
}

/** Every wish that money may go to: in or out by the proposal and by the group's order, and why. */
export const ProposalTable = ({ state, assumed, proposal, onAssume }: ProposalTableProps) => {
  const { t } = useTexts();
  const width = useWidth();
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
              {COLUMNS[width].map((column) => (
                <th key={column} scope="col">
                  {t(`shares.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <Row
                key={row.wish.wishId}
                row={row}
                width={width}
                authorities={state.page.authorities}
                tried={assumed.estimates.get(row.wish.wishId)}
                onAssume={onAssume}
              />
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
