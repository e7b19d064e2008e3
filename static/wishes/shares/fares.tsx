import { memo, useMemo } from 'react';
import type { Burden, Comparison } from '../../../src/domain/fair-shares';
import { ore } from '../../../src/domain/money';
import type { Proposal } from '../../../src/domain/support/proposal';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import { roundedDown } from './reason-text';
import styles from './shares.module.css';

type ComparedFare = Comparison['voters'][number];

interface FareRow {
  name: string;
  fare: ComparedFare;
  burden: Burden;
}

const useFares = (state: WishesState, proposal: Proposal): readonly FareRow[] => {
  const { format } = useTexts();
  return useMemo(() => {
    const names = new Map(state.page.authorities.map(({ id, name }) => [id, name]));
    const burdens = new Map(proposal.burdens.map((burden) => [burden.voter, burden]));
    return proposal.comparison.voters
      .flatMap((fare) => {
        const burden = burdens.get(fare.voter);
        return burden ? [{ name: names.get(fare.voter) ?? fare.voter, fare, burden }] : [];
      })
      .sort((a, b) => format.compare(a.name, b.name));
  }, [state.page.authorities, proposal, format]);
};

const Bar = ({ look, worth, most }: { look: 'first' | 'second'; worth: number; most: number }) => (
  <div className={styles.bar}>
    {worth > 0 && <span className={styles[look]} style={{ inlineSize: `${(100 * worth) / most}%` }} />}
  </div>
);

/** What the table tells, at a glance. Whoever cannot see it loses nothing: the table has every number. */
const Chart = ({ rows }: { rows: readonly FareRow[] }) => {
  const { t } = useTexts();
  const most = Math.max(1, ...rows.flatMap(({ fare }) => [fare.first.worth, fare.second.worth]));
  return (
    <div aria-hidden="true">
      <p className={styles.subtle}>{t('shares.fares.chart')}</p>
      <p className={styles.legends}>
        <span className={`${styles.swatch} ${styles.first}`} /> {t('shares.fares.proposal')}{' '}
        <span className={`${styles.swatch} ${styles.second}`} /> {t('shares.fares.ranked')}
      </p>
      <div className={styles.chart}>
        {rows.map(({ name, fare }) => (
          <div key={fare.voter} className={styles.pair}>
            <span className={styles.name}>{name}</span>
            <div>
              <Bar look="first" worth={fare.first.worth} most={most} />
              <Bar look="second" worth={fare.second.worth} most={most} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
};

const COLUMNS = ['authority', 'supports', 'proposal', 'ranked', 'starts', 'pays', 'left'] as const;

const Row = ({ name, fare, burden }: FareRow) => {
  const { t, format } = useTexts();
  const gets = ({ gets: count, worth }: ComparedFare['first']): string =>
    t('shares.fares.gets', { count, worth: format.kroner(ore(worth)) });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{fare.supports}</td>
      <td>{gets(fare.first)}</td>
      <td>{gets(fare.second)}</td>
      <td>{format.kroner(roundedDown(burden.starts))}</td>
      <td>{format.kroner(roundedDown(burden.pays))}</td>
      <td>{format.kroner(roundedDown(burden.left))}</td>
    </tr>
  );
};

const BothFares = ({ state, proposal }: { state: WishesState; proposal: Proposal }) => {
  const { t } = useTexts();
  const rows = useFares(state, proposal);
  return (
    <>
      <Chart rows={rows} />
      <div className={styles.scroll} role="group" aria-label={t('shares.fares.title')} tabIndex={0}>
        <table className={styles.money}>
          <caption>{t('shares.fares.caption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`shares.fares.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.fare.voter} {...row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

/** How each authority fares under the proposal and under the group's order: a chart and its table. */
export const Fares = memo(BothFares);
