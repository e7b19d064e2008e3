import Lozenge, { type LozengeProps } from '@atlaskit/lozenge';
import type { Person } from '../../../src/contract/definitions';
import type { DecidedCase } from '../../../src/contract/steering';
import type { Outcome } from '../../../src/domain/decision-case';
import { NOTHING } from '../../../src/domain/money';
import { IssueLink } from '../../shared/parts/issue-link';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';
import styles from './decided-list.module.css';

const APPEARANCE = {
  approved: 'success',
  approvedWithChange: 'success',
  notApproved: 'removed',
  postponed: 'moved',
  sentBack: 'moved',
} as const satisfies Record<Outcome, LozengeProps['appearance']>;

/** The outcome of a case in words; the colour only helps. */
export const OutcomeMark = ({ outcome }: { outcome: Outcome }) => {
  const { t } = useTexts();
  return <Lozenge appearance={APPEARANCE[outcome]}>{t(`steering.outcome.${outcome}`)}</Lozenge>;
};

const Amount = ({ decided: { asked, amount, extraGrant } }: { decided: DecidedCase }) => {
  const { t, format } = useTexts();
  return (
    <>
      {amount !== null && <span className={styles.line}>{format.kroner(amount)}</span>}
      {amount !== asked && (
        <span className={styles.note}>{t('overview.decided.asked', { amount: format.kroner(asked) })}</span>
      )}
      {extraGrant > NOTHING && (
        <span className={styles.note}>
          {t('overview.decided.grant', { amount: format.kroner(extraGrant) })}
        </span>
      )}
    </>
  );
};

export interface DecidedRowProps {
  decided: DecidedCase;
  people: readonly Person[];
}

/** A line of what was decided: Dato · Ønske · Udfald · Beløb · Begrundelse · Reference. */
export const DecidedRow = ({ decided, people }: DecidedRowProps) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { wish, heading } = decided;
  return (
    <tr>
      <td>
        <span className={styles.line}>{format.date(decided.decidedAt)}</span>
        <span className={styles.note}>{nameOf(decided.decidedBy, people, texts)}</span>
      </td>
      <th scope="row" className={styles.wide}>
        {wish ? (
          <>
            <IssueLink issueKey={wish.key} /> {wish.title}
          </>
        ) : (
          t('overview.decided.hidden')
        )}
        <span className={styles.note}>{heading.name}</span>
      </th>
      <td>
        <OutcomeMark outcome={decided.outcome} />
      </td>
      <td className={styles.amount}>
        <Amount decided={decided} />
      </td>
      <td className={styles.wide}>{decided.motive}</td>
      <td className={styles.wide}>{decided.reference || t('overview.decided.noReference')}</td>
    </tr>
  );
};
