import { useTexts } from '../../shared/text';
import { productOf } from '../state/inbox-state';
import { CaseFacts } from './case-facts';
import type { CaseViewProps } from './case-view';
import { EffectTable } from './effect-table';
import { LastRuling } from './last-ruling';
import { RulingPanel, type RulingKeys } from './ruling-panel';
import { WhyHere } from './why-here';
import styles from './case-view.module.css';

export interface CaseBodyProps extends Omit<CaseViewProps, 'onStep' | 'onBack'> {
  keys?: RulingKeys;
}

/** A case below its heading, wherever it is opened: what it does to the frame, why it is here, the sagsoplæg, the decision. */
export const CaseBody = ({ keys, ...props }: CaseBodyProps) => {
  const { inbox, entry, draft } = props;
  const { t } = useTexts();
  const seat = productOf(inbox, entry);
  return (
    <>
      {seat?.hasSteeringGroup === false && (
        <p className={styles.decider}>{t('steering.case.noSteeringGroup')}</p>
      )}
      <EffectTable entry={entry} draft={draft} />
      <WhyHere entry={entry} />
      <CaseFacts entry={entry} people={inbox.people} />
      {entry.case.ruling && <LastRuling ruling={entry.case.ruling} people={inbox.people} />}
      {seat && (
        <RulingPanel
          entry={entry}
          accountId={inbox.accountId}
          people={inbox.people}
          seat={seat}
          onConflict={props.onConflict}
          draft={draft}
          onDraft={props.onDraft}
          onRuled={props.onRuled}
          onChangedMeanwhile={props.onChangedMeanwhile}
          {...(keys ? { keys } : {})}
        />
      )}
    </>
  );
};
