import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import { lazy, Suspense, useId, type RefCallback } from 'react';
import type { InboxEntry, Person, SeatOverview } from '../../../src/contract/definitions';
import { OUTCOMES, type Outcome } from '../../../src/domain/decision-case';
import { isBarred } from '../../../src/domain/ruling';
import { useTexts } from '../../shared/text';
import { newDraft, type RulingDraft } from '../state/ruling-draft';
import { Conflicts } from './conflicts';
import { KeyHint } from './key-hint';
import styles from './ruling.module.css';

const RulingForm = lazy(async () => ({ default: (await import('./ruling-form')).RulingForm }));

/** What a place with keys of its own needs of the form. */
export interface RulingKeys {
  /** Whether the keys 1 to 5 choose the answers; they stand on the buttons then. */
  areOn: boolean;
  /** Gets the field for the reason. */
  motiveRef: RefCallback<HTMLTextAreaElement>;
}

export interface RulingPanelProps {
  entry: InboxEntry;
  accountId: string;
  people: readonly Person[];
  /** The product that the case is of. */
  seat: SeatOverview;
  draft: RulingDraft | null;
  onDraft: (draft: RulingDraft) => void;
  onRuled: (after: InboxEntry) => void;
  /** Somebody has declared a conflict of interest, or taken it back. */
  onConflict: (after: InboxEntry) => void;
  onChangedMeanwhile: () => void;
  keys?: RulingKeys;
}

/** The five answers; the one that is chosen opens its form in place. Whoever submitted the case sees why they are closed. */
export const RulingPanel = (props: RulingPanelProps) => {
  const { entry, accountId, draft, onDraft, keys } = props;
  const { t } = useTexts();
  const reasonId = useId();
  const closed = isBarred(entry.case, accountId);
  const choose = (outcome: Outcome) => {
    if (!closed) onDraft(draft ? { ...draft, outcome } : newDraft(entry, outcome));
  };
  return (
    <div className={styles.panel}>
      <Heading as="h3" size="small">
        {t('steering.ruling.heading')}
      </Heading>
      {closed && (
        <SectionMessage appearance="warning">
          <p id={reasonId}>
            {t(entry.case.submittedBy === accountId ? 'steering.ruling.proposer' : 'steering.conflict.yours')}
          </p>
        </SectionMessage>
      )}
      <div className={styles.outcomes} role="group" aria-label={t('steering.ruling.outcomes')}>
        {OUTCOMES.map((outcome, index) => (
          <Button
            key={outcome}
            isSelected={draft?.outcome === outcome}
            aria-pressed={draft?.outcome === outcome}
            {...(keys?.areOn ? { 'aria-keyshortcuts': String(index + 1) } : {})}
            {...(closed ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
            onClick={() => choose(outcome)}
          >
            {t(`steering.choose.${outcome}`)}
            {keys?.areOn && <KeyHint>{String(index + 1)}</KeyHint>}
          </Button>
        ))}
      </div>
      {draft && !closed && (
        <Suspense fallback={<p>{t('shared.loading')}</p>}>
          <RulingForm {...props} draft={draft} />
        </Suspense>
      )}
      <Conflicts entry={entry} accountId={accountId} people={props.people} onChanged={props.onConflict} />
      <p className={styles.note}>{t('steering.ruling.lasting')}</p>
    </div>
  );
};
