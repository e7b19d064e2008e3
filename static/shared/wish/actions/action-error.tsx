import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import type { AppError } from '../../../../src/contract/errors';
import { ErrorMessage } from '../../parts/error-message';
import { useTexts } from '../../text';

/** Whether somebody else came first, so that the page shows something old. */
export const isStale = (error: AppError | null): boolean =>
  error?.code === 'changedMeanwhile' || error?.code === 'obstacles';

/** Why the action was not carried out, with the focus, so that it is seen wherever the form is scrolled. What was typed stays. */
export const ActionError = ({ error, onReload }: { error: AppError | null; onReload: () => void }) => {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  if (!error) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <ErrorMessage error={error} onReload={onReload} />
      {error.code === 'obstacles' && (
        // The page knew of no obstacle: it is loaded again to show what has come in the way.
        <Button spacing="compact" onClick={() => onReload()}>
          {t('shared.error.reload')}
        </Button>
      )}
    </div>
  );
};
