import Lozenge, { type LozengeProps } from '@atlaskit/lozenge';
import type { KeyboardEvent } from 'react';
import type { Inbox, InboxEntry } from '../../../src/contract/definitions';
import type { EscalationReason } from '../../../src/domain/decision-case';
import { CaseDeadline } from '../../shared/parts/case-deadline';
import { useTexts } from '../../shared/text';
import { neighbourOf, totalsOf } from '../state/inbox-state';
import { outlooksOf, verdictOn } from '../state/outlooks';
import styles from './inbox-list.module.css';

export interface InboxListProps {
  inbox: Inbox;
  openId: string;
  /** `stepped` comes from an arrow key, which leaves focus in the list. */
  onOpen: (caseId: string, how: 'chosen' | 'stepped') => void;
}

const APPEARANCE = {
  economy: 'removed',
  principle: 'new',
  resources: 'moved',
  requirements: 'inprogress',
} as const satisfies Record<EscalationReason, LozengeProps['appearance']>;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Id of the element that opens a case. */
export const cardId = (caseId: string) => `case-${caseId}`;

const Card = ({ entry, at }: { entry: InboxEntry; at: string }) => {
  const { t, format } = useTexts();
  const { case: asked, wish, heading } = entry;
  return (
    <>
      <span className={styles.row}>
        <span className={styles.key}>{wish.key}</span>
        <span className={styles.age}>
          {t('steering.list.age', { days: Math.max(0, format.daysBetween(asked.submittedAt, at)) })}
        </span>
      </span>
      <span className={styles.title}>{wish.title}</span>
      <span className={styles.product}>{heading.name}</span>
      <span className={styles.row}>
        <span className={styles.marks}>
          <Lozenge appearance={APPEARANCE[asked.reason]}>{t(`steering.reason.${asked.reason}`)}</Lozenge>
          <CaseDeadline answerBy={asked.answerBy} at={at} />
          {asked.state === 'postponed' && <Lozenge>{t('steering.list.postponed')}</Lozenge>}
        </span>
        <strong className={styles.amount}>{format.kroner(asked.amount)}</strong>
      </span>
    </>
  );
};

const Outlook = ({ inbox }: { inbox: Inbox }) => {
  const { t, format } = useTexts();
  const verdict = verdictOn(outlooksOf(inbox));
  return (
    <p className={styles.summary}>
      {verdict.verdict === 'enough'
        ? t('steering.list.enough', { left: format.kroner(verdict.left) })
        : t('steering.list.short', { frames: verdict.frames, by: format.kroner(verdict.by) })}
    </p>
  );
};

/** The waiting cases, the overdue first and then the oldest. Arrow keys go from case to case. */
export const InboxList = ({ inbox, openId, onOpen }: InboxListProps) => {
  const { t, format } = useTexts();
  const { asked, rest } = totalsOf(inbox);
  const step = (event: KeyboardEvent, caseId: string) => {
    const next = neighbourOf(inbox.waiting, caseId, STEPS[event.key] ?? 0);
    if (next === null || next === caseId) return;
    event.preventDefault();
    onOpen(next, 'stepped');
    document.getElementById(cardId(next))?.focus();
  };
  return (
    <nav className={styles.list} aria-label={t('steering.list.label')}>
      <p className={styles.summary}>
        {t('steering.list.summary', { asked: format.kroner(asked), rest: format.kroner(rest) })}
      </p>
      <Outlook inbox={inbox} />
      <ol className={styles.cases}>
        {inbox.waiting.map((entry) => {
          const { caseId } = entry.case;
          return (
            <li key={caseId}>
              <button
                type="button"
                id={cardId(caseId)}
                className={styles.card}
                aria-current={caseId === openId}
                onClick={() => onOpen(caseId, 'chosen')}
                onKeyDown={(event) => step(event, caseId)}
              >
                <Card entry={entry} at={inbox.at} />
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
