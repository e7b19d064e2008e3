import SectionMessage from '@atlaskit/section-message';
import type { AppError } from '../../../../src/contract/errors';
import { ErrorMessage } from '../../parts/error-message';
import { useTexts } from '../../text';

/** Why a change of the record was not kept. After a change by somebody else the record has been read anew already. */
export const RecordError = ({ error, onReload }: { error: AppError | null; onReload: () => void }) => {
  const { t } = useTexts();
  if (error?.code !== 'changedMeanwhile') {
    return error && <ErrorMessage error={error} onReload={onReload} />;
  }
  return (
    <div role="alert">
      <SectionMessage appearance="warning">
        <p>
          <strong>{t('wishes.drawer.changedMeanwhile.title')}</strong>
        </p>
        <p>{t('wishes.drawer.changedMeanwhile.next')}</p>
      </SectionMessage>
    </div>
  );
};
