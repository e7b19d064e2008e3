import { RadioGroup } from '@atlaskit/radio';
import { useId } from 'react';
import type { InboxEntry } from '../../../src/contract/definitions';
import { NOTHING } from '../../../src/domain/money';
import { MoneyField } from '../../shared/parts/money-field';
import { useTexts } from '../../shared/text';
import { missingFor } from '../state/case-effect';
import { grantOf, withAmount, withLeftOut, type DraftProblem, type RulingDraft } from '../state/ruling-draft';
import { PartChoice } from './case-wishes';
import styles from './ruling.module.css';

export interface FundingFieldsProps {
  entry: InboxEntry;
  draft: RulingDraft;
  onDraft: (draft: RulingDraft) => void;
  /** What keeps the answer from being given, once somebody has tried. */
  told: DraftProblem | null;
}

const Shortfall = ({ entry, draft }: { entry: InboxEntry; draft: RulingDraft }) => {
  const { t, format } = useTexts();
  const missing = missingFor(entry.frame, entry.case, grantOf(draft, entry).amount);
  if (draft.funding === 'extraGrant' || missing === NOTHING) return null;
  return (
    <p className={styles.warning} role="status">
      {t('steering.ruling.overdraws', { amount: format.kroner(missing) })}
    </p>
  );
};

/** The money of an approval: another amount where something is changed, and where it comes from. */
export const FundingFields = ({ entry, draft, onDraft, told }: FundingFieldsProps) => {
  const { t } = useTexts();
  const labelId = useId();
  const isOfSeveral = draft.outcome === 'approvedWithChange' && entry.case.also.length > 0;
  return (
    <>
      {isOfSeveral && (
        <PartChoice
          entry={entry}
          leftOut={draft.leftOut}
          problem={
            told === 'amountUnchanged' || told === 'amountMissing'
              ? t(`steering.problem.parts.${told}`)
              : null
          }
          onChange={(leftOut) => onDraft(withLeftOut(draft, entry, leftOut))}
        />
      )}
      {draft.outcome === 'approvedWithChange' && !isOfSeveral && (
        <MoneyField
          label={t('steering.ruling.amount')}
          name="amount"
          required
          initial={draft.amount}
          telling={told === 'amountMissing'}
          onAmount={(amount) => onDraft(withAmount(draft, entry, amount))}
          {...(told === 'amountUnchanged' ? { helper: t('steering.problem.amountUnchanged') } : {})}
        />
      )}
      <div className={styles.funding}>
        <p id={labelId} className={styles.label}>
          {t('steering.ruling.funding')}
        </p>
        <RadioGroup
          name="funding"
          labelId={labelId}
          value={draft.funding}
          options={[
            { value: 'within', label: t('steering.ruling.within') },
            { value: 'extraGrant', label: t('steering.ruling.extraGrant') },
          ]}
          onChange={(event) =>
            onDraft({
              ...draft,
              funding: event.currentTarget.value === 'extraGrant' ? 'extraGrant' : 'within',
            })
          }
        />
        <Shortfall entry={entry} draft={draft} />
      </div>
      {draft.funding === 'extraGrant' && (
        <MoneyField
          key={`${draft.amount} ${draft.leftOut.join(' ')}`}
          label={t('steering.ruling.grantAmount')}
          name="extraGrant"
          required
          initial={draft.extraGrant}
          telling={told === 'grantMissing'}
          helper={t('steering.ruling.grantHelp')}
          onAmount={(extraGrant) => onDraft({ ...draft, extraGrant, grantTyped: true })}
        />
      )}
    </>
  );
};
