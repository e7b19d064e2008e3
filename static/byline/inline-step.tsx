import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useEffect, useId, useRef } from 'react';
import type { Governance } from '../../src/domain/roles';
import { StepForm } from '../macro/minutes/steps/step-form';
import type { StepSubject } from '../macro/minutes/steps/step-words';
import { useStep, type StepOutcome } from '../macro/minutes/steps/use-step';
import { useTexts } from '../shared/text';
import styles from './byline.module.css';

export interface InlineStepProps extends StepOutcome {
  subject: StepSubject;
  governance: Governance;
  /** Null where the form is all there is. */
  onCancel: (() => void) | null;
}

/** A step in the item itself: it has no room for a dialog. */
export const InlineStep = ({ subject, governance, onCancel, ...outcome }: InlineStepProps) => {
  const { t } = useTexts();
  const formId = useId();
  const place = useRef<HTMLDivElement>(null);
  const step = useStep(subject, outcome);
  const { action, row } = subject;
  useEffect(() => {
    if (onCancel !== null) place.current?.focus();
    // Only when the form opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <section className={styles.step}>
      <div ref={place} tabIndex={-1}>
        <Heading as="h2" size="xsmall">
          {t(`minutes.step.title.${action}`)}
        </Heading>
      </div>
      <StepForm isOnPage formId={formId} subject={subject} governance={governance} step={step} />
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" form={formId} isLoading={step.busy}>
          {t(`minutes.step.confirm.${action}`, { version: row.version })}
        </Button>
        {onCancel && (
          <Button appearance="subtle" isDisabled={step.busy} onClick={onCancel}>
            {t('shared.cancel')}
          </Button>
        )}
      </div>
    </section>
  );
};
