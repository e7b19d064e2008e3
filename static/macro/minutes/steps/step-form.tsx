import type { Governance } from '../../../../src/domain/roles';
import { TextField } from '../../../shared/parts/text-field';
import { useTexts } from '../../../shared/text';
import { DayField } from '../../../shared/documentation/day-field';
import { KindChoice } from '../parts/kind-choice';
import { PageLink } from '../../../shared/documentation/links';
import { meetingFacts } from '../parts/meeting-text';
import { StepError } from './step-error';
import { explain, type StepField, type StepSubject } from './step-words';
import type { Step } from './use-step';
import styles from './steps.module.css';

export interface StepFormProps {
  formId: string;
  subject: StepSubject;
  governance: Governance;
  step: Step;
  /** Where the form stands on the page itself, it does not link to it. */
  isOnPage?: boolean;
}

const useProblem = ({ problems }: Step) => {
  const { t } = useTexts();
  return (field: StepField): string | undefined => {
    const problem = problems[field];
    return problem && t(`minutes.problem.${problem}`);
  };
};

const RegisterFields = ({ step }: { step: Step }) => {
  const { t } = useTexts();
  const problemOf = useProblem(step);
  const { value, write } = step.words;
  return (
    <>
      <KindChoice label={t('minutes.step.kind')} value={value.kind} onChoose={(kind) => write({ kind })} />
      <DayField
        required
        name="date"
        label={t('minutes.step.date')}
        value={value.date}
        error={problemOf('date')}
        onChange={(date) => write({ date })}
      />
    </>
  );
};

const PublishFields = ({ step }: { step: Step }) => {
  const { t } = useTexts();
  const problemOf = useProblem(step);
  const { value, write } = step.words;
  return (
    <>
      <TextField
        required
        type="url"
        name="address"
        longest={2_000}
        label={t('minutes.step.address')}
        helper={t('minutes.step.addressHelp')}
        value={value.address}
        error={problemOf('address')}
        onChange={(address) => write({ address })}
      />
      <DayField
        required
        name="on"
        label={t('minutes.step.on')}
        latest={step.today}
        value={value.on}
        error={problemOf('on')}
        onChange={(on) => write({ on })}
      />
    </>
  );
};

/** Which minutes the step is about, and where to read them. */
const Which = ({ subject: { row, action }, isOnPage }: Pick<StepFormProps, 'subject' | 'isOnPage'>) => {
  const texts = useTexts();
  const { t } = texts;
  if (isOnPage) return null;
  return (
    <div className={styles.which}>
      <PageLink url={row.url} title={row.title} isInNewTab />
      {action !== 'register' && <p>{t('minutes.step.meeting', meetingFacts(row, texts))}</p>}
    </div>
  );
};

const ChangedSince = ({ subject: { row, action } }: Pick<StepFormProps, 'subject'>) => {
  const { t } = useTexts();
  if (!row.changedAfterApproval || !row.approval || action === 'reopen') return null;
  const { version, approval } = row;
  return <p>{t('minutes.step.changed', { version, approved: approval.version })}</p>;
};

/** What a step does and what it asks for. Its buttons stand where the form is shown. */
export const StepForm = ({ formId, subject, governance, step, isOnPage = false }: StepFormProps) => {
  const texts = useTexts();
  return (
    <form id={formId} className={styles.form} onSubmit={step.send} noValidate>
      <StepError error={step.error} onReload={step.reload} />
      <Which subject={subject} isOnPage={isOnPage} />
      <p>{explain(subject, governance, texts)}</p>
      {!isOnPage && <ChangedSince subject={subject} />}
      {subject.action === 'register' && <RegisterFields step={step} />}
      {subject.action === 'publish' && <PublishFields step={step} />}
    </form>
  );
};
