import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import type { AppError } from '../../../src/contract/errors';
import { ErrorMessage } from '../parts/error-message';
import { useTexts } from '../text';

/** Somebody else came first, or nobody knows whether the answer was lost on its way: what is on show may be old. */
export const isStale = (error: AppError): boolean => {
  if (error.code === 'checklist') {
    return ['changedMeanwhile', 'unknownItem', 'unknownPlace'].includes(error.problem);
  }
  return error.code === 'changedMeanwhile' || error.code === 'unavailable';
};

export interface FormErrorProps {
  error: AppError | null;
  /** Fetches what the form is about anew, where it may be old; what was written stays. */
  onReload?: (() => void) | undefined;
}

/** Why a form was not carried out, with the focus, so that it is seen wherever the form is scrolled. */
export const FormError = ({ error, onReload }: FormErrorProps) => {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  if (!error) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <ErrorMessage error={error} />
      {onReload && isStale(error) && (
        <Button spacing="compact" onClick={onReload}>
          {t('macro.form.reload')}
        </Button>
      )}
    </div>
  );
};
