import Button from '@atlaskit/button/new';
import type { RequirementView } from '../../../src/contract/documentation';
import { errorText } from '../../shared/parts/error-text';
import { useTexts, type Texts } from '../../shared/text';
import type { Answering } from './use-answers';
import styles from './governance.module.css';

export interface SavingNoteProps {
  view: RequirementView;
  answering: Answering;
}

const keptText = ({ compliance, documentation }: RequirementView, { t }: Texts): string => {
  const answer =
    compliance === null ? t('macro.governance.unanswered') : t(`macro.governance.answer.${compliance}`);
  return documentation === '' ? answer : `${answer} · ${documentation}`;
};

/** The answer was not saved: why, what stands there now, and a way on for either of the two. */
const Failed = ({ view, answering }: SavingNoteProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { saving, save, discard, said } = answering;
  if (saving?.phase !== 'failed') return null;
  const { id } = view.requirement;
  const isTheirs = saving.error.code === 'changedMeanwhile';
  const { title, next } = errorText(saving.error, texts);
  return (
    <div className={styles.failed} role="alert">
      <p>
        <strong>{t('macro.governance.notSaved')}.</strong>{' '}
        {isTheirs ? t('macro.governance.theirs', { answer: keptText(view, texts) }) : `${title}. ${next}`}
      </p>
      <Button
        spacing="compact"
        aria-label={t('macro.governance.retryOf', { id })}
        onClick={() => save({ ...said })}
      >
        {t('macro.governance.retry')}
      </Button>
      {isTheirs && (
        <Button spacing="compact" appearance="subtle" onClick={discard}>
          {t('macro.governance.takeTheirs')}
        </Button>
      )}
    </div>
  );
};

/** Whether what was said is saved. */
export const SavingNote = (props: SavingNoteProps) => {
  const { t, format } = useTexts();
  const { saving } = props.answering;
  if (saving?.phase === 'failed') return <Failed {...props} />;
  if (!saving) return null;
  return (
    <p className={styles.saving} role="status">
      {saving.phase === 'saving'
        ? t('macro.governance.saving')
        : t('macro.governance.saved', { time: format.time(saving.at) })}
    </p>
  );
};
