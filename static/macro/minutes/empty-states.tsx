import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import { useTexts } from '../../shared/text';

/** Why there is nothing to show. */
export type Emptiness =
  | { why: 'noSpace' }
  | { why: 'none'; onNew: (() => void) | null }
  | { why: 'noGaps'; onShowAll: () => void }
  | { why: 'noMatch'; query: string; onClear: () => void };

const useNextStep = (empty: Emptiness) => {
  const { t } = useTexts();
  switch (empty.why) {
    case 'noSpace':
      return undefined;
    case 'none':
      return empty.onNew ? (
        <Button appearance="primary" aria-haspopup="dialog" onClick={empty.onNew}>
          {t('minutes.draft.create')}
        </Button>
      ) : undefined;
    case 'noGaps':
      return <Button onClick={empty.onShowAll}>{t('minutes.empty.showAll')}</Button>;
    case 'noMatch':
      return <Button onClick={empty.onClear}>{t('minutes.search.clear')}</Button>;
  }
};

const useText = (empty: Emptiness): string => {
  const { t } = useTexts();
  if (empty.why === 'none') return t(`minutes.empty.${empty.onNew ? 'noneText' : 'noneReaderText'}`);
  return empty.why === 'noMatch'
    ? t('minutes.empty.noMatchText', { query: empty.query })
    : t(`minutes.empty.${empty.why}Text`);
};

/** Nothing is here: what would be, why it is not, and what to do. */
export const Nothing = ({ empty }: { empty: Emptiness }) => {
  const { t } = useTexts();
  return (
    <EmptyState
      headingLevel={3}
      header={t(`minutes.empty.${empty.why}`)}
      description={useText(empty)}
      primaryAction={useNextStep(empty)}
    />
  );
};
