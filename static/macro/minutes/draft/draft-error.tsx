import SectionMessage from '@atlaskit/section-message';
import { useEffect, useRef } from 'react';
import type { AppError } from '../../../../src/contract/errors';
import { ErrorMessage } from '../../../shared/parts/error-message';
import { useTexts } from '../../../shared/text';

/** The answer is lost, the page perhaps not: asking again with the same draft is safe. */
const NoAnswer = () => {
  const { t } = useTexts();
  return (
    <div role="alert">
      <SectionMessage appearance="warning">
        <p>
          <strong>{t('minutes.draft.noAnswer')}</strong>
        </p>
        <p>{t('minutes.draft.noAnswerText')}</p>
      </SectionMessage>
    </div>
  );
};

/** Why there is no page yet, with the focus. Everything that was written stays. */
export const DraftError = ({ error }: { error: AppError | null }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  if (!error) return null;
  return (
    <div ref={place} tabIndex={-1}>
      {error.code === 'unavailable' ? <NoAnswer /> : <ErrorMessage error={error} />}
    </div>
  );
};
