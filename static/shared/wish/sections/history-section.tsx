import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import type { HistoryEntry, Person } from '../../../../src/contract/definitions';
import { HostLink } from '../../parts/host-link';
import { nameOf } from '../../parts/person-name';
import { useTexts } from '../../text';
import styles from './drawer.module.css';
import { byDay, historyText } from './history-text';

export interface HistorySectionProps {
  /** Null while it is being fetched. */
  history: readonly HistoryEntry[] | null;
  people: readonly Person[];
}

const Entry = ({ entry, people }: { entry: HistoryEntry; people: readonly Person[] }) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { what, accountId, at } = entry;
  const name = accountId === null ? t('wishes.history.app') : nameOf(accountId, people, texts);
  const decision = what.trace === 'decision' ? what.decision : null;
  return (
    <li className={styles.entry}>
      <span className={styles.subtle}>{t('wishes.history.at', { time: format.time(at) })}</span>{' '}
      {decision && <Lozenge appearance="inprogress">{t('wishes.history.decision')}</Lozenge>}{' '}
      {historyText(name, what, texts)}
      {what.trace === 'minutes' && (
        <p className={styles.note}>
          <HostLink href={what.url}>{t('wishes.history.openMinutes')}</HostLink>
        </p>
      )}
      {decision?.basis && (
        <p className={styles.note}>{t('wishes.history.basis', { basis: decision.basis })}</p>
      )}
      {decision?.reference && (
        <p className={styles.note}>{t('wishes.history.reference', { reference: decision.reference })}</p>
      )}
    </li>
  );
};

/** What happened to the wish, newest first, with the decisions marked. */
export const HistorySection = ({ history, people }: HistorySectionProps) => {
  const texts = useTexts();
  const { t } = texts;
  const days = byDay(history ?? [], texts);
  return (
    <section className={styles.section} aria-labelledby="wish-history">
      <Heading size="small" as="h3" id="wish-history">
        {t('wishes.history.title')}
      </Heading>
      {history === null && <p className={styles.subtle}>{t('shared.loading')}</p>}
      {history?.length === 0 && <p className={styles.subtle}>{t('wishes.history.empty')}</p>}
      {days.map(({ date, entries }) => (
        <div key={date}>
          <Heading size="xxsmall" as="h4">
            {date}
          </Heading>
          <ul className={styles.entries}>
            {entries.map((entry, index) => (
              <Entry key={`${entry.at}-${index}`} entry={entry} people={people} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
