import { ChoiceOf } from '../../../shared/documentation/choice-of';
import { DayField } from '../../../shared/documentation/day-field';
import { TextField } from '../../../shared/parts/text-field';
import { useTexts } from '../../../shared/text';
import { KindChoice } from '../parts/kind-choice';
import { titleOf } from './minutes-draft';
import type { NewMinutesForm } from './use-new-minutes';
import { useProblemText } from './use-problem-text';
import styles from './draft.module.css';

const FORMS = ['full', 'short'] as const;
/** The longest title that Confluence takes. */
const LONGEST_TITLE = 255;

/** Which meeting it was, how much is written about it, and what the page is called. */
export const MeetingFields = ({ form }: { form: NewMinutesForm }) => {
  const { t } = useTexts();
  const problemOf = useProblemText(form);
  const { value: draft, write } = form.words;
  return (
    <>
      <div className={styles.pair}>
        <ChoiceOf
          label={t('minutes.draft.form')}
          options={FORMS.map((value) => ({ value, label: t(`minutes.draft.${value}`) }))}
          value={draft.form}
          onChoose={(chosen) => write({ form: chosen })}
        />
        <KindChoice label={t('minutes.draft.kind')} value={draft.kind} onChoose={(kind) => write({ kind })} />
      </div>
      <div className={styles.dateAndTitle}>
        <DayField
          required
          label={t('minutes.draft.date')}
          name="date"
          value={draft.date}
          error={problemOf('date')}
          onChange={(date) => write({ date })}
        />
        <TextField
          required
          label={t('minutes.draft.pageTitle')}
          name="title"
          longest={LONGEST_TITLE}
          value={titleOf(draft, form.proposing.proposal)}
          error={problemOf('title')}
          onChange={(title) => write({ title })}
        />
      </div>
    </>
  );
};
