import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import type { AppError } from '../../../../src/contract/errors';
import { ErrorMessage } from '../../../shared/parts/error-message';
import { useTexts } from '../../../shared/text';
import styles from './steps.module.css';

/** Somebody else came first, or nobody knows whether the answer was lost on its way: the minutes may be further than they look. */
const isStale = (error: AppError): boolean =>
  error.code === 'changedMeanwhile' ||
  error.code === 'pageChanged' ||
  error.code === 'unavailable' ||
  (error.code === 'minutes' && ['pageChanged', 'wrongState', 'alreadyRegistered'].includes(error.problem));

export interface StepErrorProps {
  error: AppError | null;
  onReload: () => void;
}

/** Why the step was not taken, with the focus. What was typed stays. */
export const StepError = ({ error, onReload }: StepErrorProps) => {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  if (!error) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.error}>
      <ErrorMessage error={error} />
      {isStale(error) && (
        <Button spacing="compact" onClick={onReload}>
          {t('minutes.step.reload')}
        </Button>
      )}
    </div>
  );
};
