import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { useState, type ReactNode } from 'react';
import type { Economy } from '../../../src/contract/economy';
import { isSet, type Frame } from '../../../src/domain/frame';
import { QUARTERS, type Quarter } from '../../../src/domain/ledger/quarter';
import { useTexts } from '../../shared/text';
import { NotFetched } from '../empty-states';
import { Fetching } from '../records/fetching';
import type { RecordsProps } from '../records/records-props';
import styles from '../records/records.module.css';
import type { Details } from '../state/list-view';
import { Agreements } from './agreements';
import { Bookings } from './bookings';
import { Binding, Forecast } from './binding';
import { Burn } from './burn';
import { CarryOver } from './carry-over';
import { Agreement, Frames } from './frames';
import { Lines } from './lines';
import { Movements } from './movements';
import { quarterIn } from './periods';
import { Report } from './report';
import { useBeside } from './use-beside';
import { useLedger, type Ledger } from './use-ledger';
import { YearChoice } from './year-choice';

const EARLIEST = 2000;

const yearIn = ({ year = '' }: Details, thisYear: number): number => {
  const asked = /^\d{4}$/.test(year) ? Number(year) : thisYear;
  return Math.min(thisYear, Math.max(EARLIEST, asked));
};

const quarterAsked = ({ quarter }: Details): Quarter | null =>
  QUARTERS.find((known) => String(known) === quarter) ?? null;

const isUsed = (frame: Frame): boolean =>
  isSet(frame) || frame.commitments.length > 0 || frame.spendings.length > 0;

/** The oldest year that is known to have a frame: each year tells of the one before it. */
const useOldest = (year: number, economy: Economy | null): number => {
  const [oldest, setOldest] = useState(year);
  const reached = economy && isUsed(economy.before) ? year - 1 : year;
  if (reached < oldest) setOldest(reached);
  return Math.min(oldest, reached);
};

interface HeaderProps {
  title: string;
  /** The choice of a period, beside the title. */
  choice: ReactNode;
  /** What can be done here. */
  actions: ReactNode;
}

const Header = ({ title, choice, actions }: HeaderProps) => (
  <div className={styles.top}>
    <div className={styles.row}>
      <Heading as="h2" size="medium">
        {title}
      </Heading>
      <div className={styles.screen}>{choice}</div>
    </div>
    <div className={`${styles.row} ${styles.screen}`}>{actions}</div>
  </div>
);

interface ActionsProps {
  /** The quarter whose report is shown; null for the year. */
  quarter: Quarter | null;
  /** The last one that there is something of. */
  newest: Quarter | null;
  onQuarter: (quarter: Quarter | null) => void;
  children: ReactNode;
}

const Actions = ({ quarter, newest, onQuarter, children }: ActionsProps) => {
  const { t } = useTexts();
  if (quarter !== null) return <Button onClick={() => onQuarter(null)}>{t('economy.report.back')}</Button>;
  return (
    <>
      {newest !== null && <Button onClick={() => onQuarter(newest)}>{t('economy.report.open')}</Button>}
      {children}
    </>
  );
};

interface YearProps extends RecordsProps {
  year: number;
  economy: Economy;
  ledger: Ledger;
  onDetails: (change: Details) => void;
}

/** What only the entries of a whole year can tell. */
const Figures = ({ year, economy, ledger: { items } }: Pick<YearProps, 'year' | 'economy' | 'ledger'>) => (
  <>
    <Agreement frame={economy.frame} entries={items} />
    {items.length > 0 && (
      <>
        <Burn year={year} entries={items} at={economy.at} />
        <Lines entries={items} />
      </>
    )}
  </>
);

const Year = ({ year, economy, ledger, state, details, onDetails, onView, onReload }: YearProps) => {
  const { t } = useTexts();
  const { page } = state;
  const { beside, naming, log } = useBeside(page.heading.productId, page.at, ledger);
  const quarter = quarterAsked(details);
  const progress = ledger.isFetching ? t('economy.fetching', { count: ledger.items.length }) : '';
  const standing = (
    <>
      <Fetching progress={progress} error={ledger.error} onRetry={ledger.retry} />
      <Fetching progress="" error={naming.error} onRetry={naming.retry} />
      <Fetching progress="" error={log.error} onRetry={log.retry} />
    </>
  );
  if (quarter !== null)
    return (
      <>
        {standing}
        {ledger.isWhole && (
          <Report
            product={page.heading.name}
            year={year}
            quarter={quarter}
            entries={ledger.items}
            at={economy.at}
            onQuarter={(chosen) => onDetails({ quarter: String(chosen) })}
          />
        )}
      </>
    );
  return (
    <>
      <Frames economy={economy} hasSteeringGroup={page.settings.hasSteeringGroup} />
      <Binding frame={economy.frame} known={beside.known} />
      {year === page.frame.year && isSet(economy.frame) && <Forecast state={state} frame={economy.frame} />}
      {standing}
      {ledger.isWhole && <Figures year={year} economy={economy} ledger={ledger} />}
      <Agreements state={state} economy={economy} onReload={onReload} />
      <Movements
        year={year}
        entries={ledger.items}
        isWhole={ledger.isWhole}
        beside={beside}
        details={details}
        onDetails={onDetails}
        onDecision={(decision) => onView({ surface: 'decisions', details: { decision } })}
      />
    </>
  );
};

/** Økonomi: the frame of a year, how it was used, and every entry behind the figures. */
export const EconomyPage = (props: RecordsProps) => {
  const { state, details, onView } = props;
  const { t } = useTexts();
  const { productId } = state.page.heading;
  const thisYear = state.page.frame.year;
  const year = yearIn(details, thisYear);
  const ledger = useLedger({ productId, year, stamp: state.page.at });
  const economy = ledger.facts?.frame.year === year ? ledger.facts : null;
  const oldest = useOldest(year, economy);
  const onDetails = (change: Details): void => onView({ details: { ...details, ...change } });
  const quarter = quarterAsked(details);
  const newestQuarter = economy ? quarterIn(year)(economy.at) : null;
  return (
    <section className={styles.page} aria-label={t('economy.title')} aria-busy={ledger.isFetching}>
      <Header
        title={
          quarter === null ? t('economy.title') : t('economy.report.title', { quarter, year: String(year) })
        }
        choice={
          <YearChoice
            year={year}
            newest={thisYear}
            oldest={oldest}
            onChoose={(chosen) => onDetails({ year: chosen === thisYear ? '' : String(chosen) })}
          />
        }
        actions={
          <Actions
            quarter={quarter}
            newest={newestQuarter}
            onQuarter={(chosen) => onDetails({ quarter: chosen === null ? '' : String(chosen) })}
          >
            {economy && year === thisYear && (
              <>
                <CarryOver state={state} economy={economy} onReload={props.onReload} />
                <Bookings state={state} economy={economy} onReload={props.onReload} />
              </>
            )}
          </Actions>
        }
      />
      {economy && <Year {...props} year={year} economy={economy} ledger={ledger} onDetails={onDetails} />}
      {!economy && ledger.error && <NotFetched error={ledger.error} onRetry={ledger.retry} />}
      {!economy && !ledger.error && (
        <div className={styles.loading}>
          <Spinner size="large" label={t('shared.loading')} />
        </div>
      )}
    </section>
  );
};
