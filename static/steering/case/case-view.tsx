import Button from '@atlaskit/button/new';
import { forwardRef } from 'react';
import type { Inbox, InboxEntry } from '../../../src/contract/definitions';
import { useTexts } from '../../shared/text';
import type { RulingDraft } from '../state/ruling-draft';
import { CaseBody } from './case-body';
import { CaseHeading } from './case-heading';
import styles from './case-view.module.css';

export interface CaseViewProps {
  inbox: Inbox;
  entry: InboxEntry;
  draft: RulingDraft | null;
  onDraft: (draft: RulingDraft) => void;
  onRuled: (after: InboxEntry) => void;
  /** Somebody has declared a conflict of interest, or taken it back. */
  onConflict: (after: InboxEntry) => void;
  onChangedMeanwhile: () => void;
  /** Goes a number of cases on (1) or back (-1). */
  onStep: (steps: number) => void;
  /** Back to the list, where a narrow screen shows the case alone. */
  onBack: () => void;
}

const Steps = ({ inbox, entry, onStep, onBack }: CaseViewProps) => {
  const { t } = useTexts();
  const place = inbox.waiting.indexOf(entry) + 1;
  const count = inbox.waiting.length;
  return (
    <div className={styles.steps}>
      <span className={styles.back}>
        <Button spacing="compact" onClick={onBack}>
          {t('steering.case.back')}
        </Button>
      </span>
      <span className={styles.place}>{t('steering.case.place', { place, count })}</span>
      <Button spacing="compact" isDisabled={place <= 1} onClick={() => onStep(-1)}>
        {t('steering.case.previous')}
      </Button>
      <Button spacing="compact" isDisabled={place >= count} onClick={() => onStep(1)}>
        {t('steering.case.next')}
      </Button>
    </div>
  );
};

/** One case on one screen: what it does to the frame, why it is here, the sagsoplæg and the decision. */
export const CaseView = forwardRef<HTMLElement, CaseViewProps>(function CaseView(props, ref) {
  const { inbox, entry } = props;
  const headingId = `heading-${entry.case.caseId}`;
  return (
    <section ref={ref} tabIndex={-1} className={styles.case} aria-labelledby={headingId}>
      <Steps {...props} />
      <CaseHeading entry={entry} people={inbox.people} headingId={headingId} />
      <CaseBody {...props} />
    </section>
  );
});
