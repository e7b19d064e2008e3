import Checkbox from '@atlaskit/checkbox';
import type { ChangeEvent } from 'react';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import type { RulingDraft } from '../state/ruling-draft';

export interface ConditionsProps {
  draft: RulingDraft;
  /** The year after the case's own, where its frame is set. */
  nextYear: number | null;
  onDraft: (draft: RulingDraft) => void;
}

/** What an approval rests on, and whether another year pays. */
export const Conditions = ({ draft, nextYear, onDraft }: ConditionsProps) => {
  const { t } = useTexts();
  return (
    <>
      {draft.outcome === 'approvedWithChange' && nextYear !== null && (
        <Checkbox
          name="nextYear"
          label={t('steering.ruling.nextYear', { year: String(nextYear) })}
          isChecked={draft.otherYear === nextYear}
          onChange={(event: ChangeEvent<HTMLInputElement>) =>
            onDraft({ ...draft, otherYear: event.currentTarget.checked ? nextYear : null })
          }
        />
      )}
      <WordsField
        label={t('steering.ruling.condition')}
        name="condition"
        value={draft.condition}
        helper={t('steering.ruling.conditionHelp')}
        onChange={(condition) => onDraft({ ...draft, condition })}
      />
    </>
  );
};
