import { useCallback } from 'react';
import type { MacroView } from '../../../src/contract/documentation';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { ErrorMessage } from '../../shared/parts/error-message';
import { useTexts } from '../../shared/text';
import { useLoaded } from '../../shared/use-loaded';
import { mayIn } from '../rights';
import { Evaluation } from './evaluation';

/** "Governancekrav": OS2's requirements of the product's level, fetched when somebody asks for them. */
export const GovernanceTab = ({ macro }: { macro: MacroView }) => {
  const { t } = useTexts();
  const { productId } = macro;
  const open = useCallback(() => valueOf(call('openGovernance', { productId })), [productId]);
  const { loaded, reload, replace } = useLoaded(open);
  if (loaded.phase === 'loading') return <p>{t('shared.loading')}</p>;
  if (loaded.phase === 'failed') return <ErrorMessage error={loaded.error} onReload={() => void reload()} />;
  return (
    <>
      {loaded.reloadError && <ErrorMessage error={loaded.reloadError} onReload={() => void reload()} />}
      <Evaluation
        productId={productId}
        view={loaded.value}
        mayKeep={mayIn(macro, 'keepEvaluation')}
        onChanged={(view) => replace(() => view)}
        onReload={reload}
      />
    </>
  );
};
