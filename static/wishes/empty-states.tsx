import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import { router } from '@forge/bridge';
import type { AppError } from '../../src/contract/errors';
import { errorText } from '../shared/parts/error-text';
import { useTexts } from '../shared/text';

/** The product has no wishes: what this is, why it is empty, what to do. */
export const NoWishes = ({ projectKey }: { projectKey: string }) => {
  const { t } = useTexts();
  return (
    <EmptyState
      headingLevel={2}
      header={t('wishes.empty.none')}
      description={t('wishes.empty.noneText', { key: projectKey })}
      primaryAction={
        <Button
          appearance="primary"
          onClick={() => void router.open(`/browse/${encodeURIComponent(projectKey)}`)}
        >
          {t('wishes.empty.openProject')}
        </Button>
      }
    />
  );
};

/** The filter hides every wish: nothing is missing. */
export const NoMatch = ({ count, onClear }: { count: number; onClear: () => void }) => {
  const { t } = useTexts();
  return (
    <EmptyState
      headingLevel={2}
      header={t('wishes.empty.noMatch')}
      description={t('wishes.empty.noMatchText', { count })}
      primaryAction={<Button onClick={onClear}>{t('wishes.filter.clear')}</Button>}
    />
  );
};

/** The list could not be fetched. A refusal says whom to ask and nothing about what is there. */
export const NotFetched = ({ error, onRetry }: { error: AppError; onRetry: () => void }) => {
  const texts = useTexts();
  const { t } = texts;
  const told =
    error.code === 'refused'
      ? { title: t('wishes.empty.refused'), next: t('wishes.empty.refusedText') }
      : errorText(error, texts);
  return (
    <div role="alert">
      <EmptyState
        headingLevel={2}
        header={told.title}
        description={told.next}
        primaryAction={<Button onClick={onRetry}>{t('wishes.empty.tryAgain')}</Button>}
      />
    </div>
  );
};
