import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { MinutesRow } from '../../../../src/contract/documentation';
import { GoneOn } from '../../../shared/documentation/gone-on';
import { WordsField } from '../../../shared/parts/words-field';
import { useTexts } from '../../../shared/text';
import { DayField } from '../../../shared/documentation/day-field';
import { Dialog } from '../../../shared/documentation/dialog';
import { AgendaFields } from './agenda-fields';
import { DraftError } from './draft-error';
import { MeetingFields } from './meeting-fields';
import { isWritten } from './minutes-draft';
import { PresentField } from './present-field';
import { useNewMinutes, type NewMinutesForm } from './use-new-minutes';
import { useProblemText } from './use-problem-text';
import styles from './draft.module.css';

export interface NewMinutesProps {
  productId: string;
  /** Called with the row of the new page; the dialog is to be taken away. */
  onDone: (row: MinutesRow) => void;
  onClose: () => void;
}

const LONGEST_LINES = 40_000;

interface FieldsProps {
  form: NewMinutesForm;
}

const OutcomeFields = ({ form }: FieldsProps) => {
  const { t } = useTexts();
  const problemOf = useProblemText(form);
  const { value: draft, write } = form.words;
  const fields = draft.form === 'short' ? (['decided'] as const) : (['decided', 'actions'] as const);
  return (
    <>
      {fields.map((field) => (
        <WordsField
          key={field}
          label={t(`minutes.draft.${field}`)}
          name={field}
          value={draft[field]}
          rows={3}
          longest={LONGEST_LINES}
          helper={t(`minutes.draft.${field}Help`)}
          error={problemOf(field)}
          onChange={(text) => write({ [field]: text })}
        />
      ))}
      <DayField
        label={t('minutes.draft.nextMeeting')}
        name="nextMeeting"
        value={draft.nextMeeting}
        error={problemOf('nextMeeting')}
        onChange={(nextMeeting) => write({ nextMeeting })}
      />
    </>
  );
};

const Fields = ({ form }: FieldsProps) => {
  const problemOf = useProblemText(form);
  const { words, proposing } = form;
  const draft = words.value;
  return (
    <>
      <GoneOn isShown={words.isGoneOn} onStartOver={form.startOver} />
      <MeetingFields form={form} />
      <PresentField
        people={proposing.proposal?.people ?? []}
        value={draft.present}
        onChange={(present) => words.write({ present })}
      />
      {draft.form === 'full' && (
        <AgendaFields draft={draft} proposing={proposing} errorOf={problemOf} onWrite={words.write} />
      )}
      <OutcomeFields form={form} />
    </>
  );
};

interface FooterProps {
  formId: string;
  busy: boolean;
  isAsking: boolean;
  onAsk: () => void;
  onDiscard: () => void;
  onKeep: () => void;
  onGoOn: () => void;
}

/** Asks before what was written is thrown away. */
const Footer = ({ formId, busy, isAsking, onAsk, onDiscard, onKeep, onGoOn }: FooterProps) => {
  const { t } = useTexts();
  if (!isAsking) {
    return (
      <>
        <Button appearance="subtle" isDisabled={busy} onClick={onAsk}>
          {t('shared.cancel')}
        </Button>
        <Button appearance="primary" type="submit" form={formId} isLoading={busy}>
          {t('minutes.draft.confirm')}
        </Button>
      </>
    );
  }
  return (
    <>
      <span role="status" className={styles.question}>
        {t('minutes.draft.question')}
      </span>
      <Button appearance="subtle" onClick={onDiscard}>
        {t('minutes.draft.discard')}
      </Button>
      <Button onClick={onKeep}>{t('minutes.draft.keep')}</Button>
      <Button appearance="primary" autoFocus onClick={onGoOn}>
        {t('minutes.draft.goOn')}
      </Button>
    </>
  );
};

/** "Nyt referat": the page of a meeting, drafted from what has happened since the last one. */
export const NewMinutes = ({ productId, onDone, onClose }: NewMinutesProps) => {
  const { t } = useTexts();
  const formId = useId();
  const form = useNewMinutes(productId, onDone);
  const [isAsking, setAsking] = useState(false);
  const { words, busy, isDone, error, send } = form;
  const discard = () => {
    words.discard();
    onClose();
  };
  const close = () => {
    if (!isWritten(words.value)) discard();
    else if (isAsking) onClose();
    else setAsking(true);
  };
  return (
    <Dialog
      title={t('minutes.draft.title')}
      width="large"
      isBusy={busy}
      keepsFocus={!isDone}
      onClose={close}
      footer={
        <Footer
          formId={formId}
          busy={busy}
          isAsking={isAsking}
          onAsk={close}
          onDiscard={discard}
          onKeep={onClose}
          onGoOn={() => setAsking(false)}
        />
      }
    >
      <form id={formId} className={styles.form} onSubmit={send} noValidate>
        <DraftError error={error} />
        <Fields form={form} />
      </form>
    </Dialog>
  );
};
