import type { HistoryEntry, Person } from '../../../../src/contract/definitions';
import { nameOf } from '../../parts/person-name';
import { useTexts } from '../../text';
import styles from './drawer.module.css';

export interface AcceptanceProps {
  history: readonly HistoryEntry[];
  people: readonly Person[];
}

/** Who accepted the delivery, and when: closing a wish as delivered is the godkender's acceptance. */
export const Acceptance = ({ history, people }: AcceptanceProps) => {
  const texts = useTexts();
  const { t, format } = texts;
  const delivered = history.find(
    ({ what }) => what.trace === 'decision' && what.decision.matter.matter === 'delivered',
  );
  if (!delivered) return null;
  const facts = { name: nameOf(delivered.accountId, people, texts), date: format.longDate(delivered.at) };
  return (
    <p className={styles.plain}>
      <strong>{t('wishes.accepted', facts)}</strong>
    </p>
  );
};
