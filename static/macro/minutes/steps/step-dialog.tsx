import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MinutesRow } from '../../../../src/contract/documentation';
import { useTexts } from '../../../shared/text';
import { Dialog } from '../../../shared/documentation/dialog';
import { PageLink } from '../../../shared/documentation/links';
import { closedFor, type Closed, type Reader } from '../row-actions';
import { StepForm } from './step-form';
import type { StepSubject } from './step-words';
import { useStep, type StepOutcome } from './use-step';
import styles from './steps.module.css';

export interface StepDialogProps {
  subject: StepSubject;
  reader: Reader;
  /** Called with the row after the step; the dialog is to be taken away. */
  onDone: (row: MinutesRow) => void;
  onFresh: (row: MinutesRow) => void;
  onClose: () => void;
}

/** The minutes turned out to be further than the index showed: nothing is left to do here. */
const NothingLeft = ({ subject: { row }, closed, onClose }: StepDialogProps & { closed: Closed }) => {
  const { t } = useTexts();
  return (
    <Dialog
      title={t(`minutes.closed.${closed}`)}
      onClose={onClose}
      footer={
        <Button appearance="primary" onClick={onClose}>
          {t('minutes.step.close')}
        </Button>
      }
    >
      <PageLink url={row.url} title={row.title} isInNewTab />
    </Dialog>
  );
};

const Taking = ({ subject, reader, onClose, ...outcome }: StepDialogProps) => {
  const { t } = useTexts();
  const formId = useId();
  const [isDone, setDone] = useState(false);
  const { action, row } = subject;
  const ending: StepOutcome = {
    onFresh: outcome.onFresh,
    onDone: (changed) => {
      // The dialog must know before it goes that the index sends the focus on.
      flushSync(() => setDone(true));
      outcome.onDone(changed);
    },
  };
  const step = useStep(subject, ending);
  return (
    <Dialog
      title={t(`minutes.step.title.${action}`)}
      isBusy={step.busy}
      keepsFocus={!isDone}
      onClose={onClose}
      footer={
        <>
          <Button appearance="subtle" isDisabled={step.busy} onClick={onClose}>
            {t('shared.cancel')}
          </Button>
          <Button appearance="primary" type="submit" form={formId} isLoading={step.busy}>
            {t(`minutes.step.confirm.${action}`, { version: row.version })}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <StepForm formId={formId} subject={subject} governance={reader.governance} step={step} />
      </div>
    </Dialog>
  );
};

/** A step over the index. Where somebody else came first, it shows the minutes as they are now. */
export const StepDialog = (props: StepDialogProps) => {
  const { subject, reader } = props;
  const closed = closedFor(subject.row, subject.action, reader);
  return closed === null ? <Taking {...props} /> : <NothingLeft {...props} closed={closed} />;
};
