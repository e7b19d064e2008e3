import { useEffect, useMemo, useRef } from 'react';
import type { Decision, OfMatter } from '../../../src/domain/decision';
import { useTexts } from '../../shared/text';
import styles from '../records/records.module.css';
import { WishOf } from '../records/wish-of';
import { AgreedList } from './agreed-list';
import type { BesideDecision } from './decision-rows';
import { referenceOf } from './decision-text';

export interface DecisionsTableProps {
  rows: readonly Decision[];
  replaced: ReadonlyMap<string, Decision>;
  beside: BesideDecision;
  /** The decision that the address names. */
  chosenId: string | null;
  onChoose: (decisionId: string) => void;
}

interface RowProps extends Omit<DecisionsTableProps, 'rows' | 'replaced' | 'chosenId'> {
  decision: Decision;
  earlier: Decision | undefined;
  isChosen: boolean;
}

/** Who decided together, and who stayed out of it. Older decisions name only the one who wrote them. */
const Participants = ({ matter, beside }: { matter: OfMatter<'ruled'>; beside: BesideDecision }) => {
  const { t, locale } = useTexts();
  const names = (accountIds: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(accountIds.map(beside.person));
  const { takingPart = [], conflicted = [] } = matter;
  return (
    <p className={styles.note}>
      {takingPart.length > 1 && t('economy.log.takingPart', { names: names(takingPart) })}{' '}
      {conflicted.length > 0 && t('economy.log.conflicted', { names: names(conflicted) })}
    </p>
  );
};

const What = ({ decision, earlier, beside, onChoose }: RowProps) => {
  const { t, format } = useTexts();
  return (
    <>
      {decision.wishId !== null && (
        <p className={styles.plain}>
          <WishOf wishId={decision.wishId} known={beside.known} />
        </p>
      )}
      <p className={styles.plain}>{beside.sentence(decision)}</p>
      {decision.matter.matter === 'ruled' && <Participants matter={decision.matter} beside={beside} />}
      {decision.matter.matter === 'orderAgreed' && (
        <AgreedList productId={decision.productId} wishIds={decision.matter.wishIds} />
      )}
      {earlier && (
        <p className={styles.note}>
          <button type="button" className={styles.open} onClick={() => onChoose(earlier.decisionId)}>
            {t(decision.matter.matter === 'regularised' ? 'economy.log.mends' : 'economy.log.replaces', {
              date: format.date(earlier.at),
            })}
          </button>
        </p>
      )}
    </>
  );
};

/** Whoever comes to a decision by its address, or by a link to it, stands at its row. */
const useArrival = (isChosen: boolean) => {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.focus();
  }, [isChosen]);
  return row;
};

const Row = (props: RowProps) => {
  const { decision, beside, isChosen, onChoose } = props;
  const { t, format } = useTexts();
  const row = useArrival(isChosen);
  return (
    <tr ref={row} tabIndex={-1} aria-current={isChosen ? 'true' : undefined}>
      <th scope="row">
        <button
          type="button"
          className={styles.open}
          aria-label={t('economy.log.choose', {
            date: format.date(decision.at),
            decision: beside.sentence(decision),
          })}
          onClick={() => onChoose(decision.decisionId)}
        >
          {format.date(decision.at)}
        </button>
      </th>
      <td className={styles.wide}>
        <What {...props} />
      </td>
      <td className={styles.wide}>{decision.basis}</td>
      <td>{beside.person(decision.takenBy)}</td>
      <td className={styles.wide}>{referenceOf(decision)}</td>
    </tr>
  );
};

const COLUMNS = ['date', 'decision', 'basis', 'takenBy', 'reference'] as const;

/** The log in the columns of OS2's: Dato · Beslutning · Grundlag · Truffet af · Reference. */
export const DecisionsTable = ({ rows, replaced, chosenId, ...props }: DecisionsTableProps) => {
  const { t } = useTexts();
  const columns = useMemo(() => COLUMNS.map((column) => t(`economy.column.${column}`)), [t]);
  return (
    <div className={styles.scroll} role="group" aria-label={t('economy.log.title')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('economy.log.caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((decision) => (
            <Row
              key={decision.decisionId}
              decision={decision}
              earlier={replaced.get(decision.decisionId)}
              isChosen={decision.decisionId === chosenId}
              {...props}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
