import { useState } from 'react';
import type { MacroChoices } from '../../src/contract/documentation';
import { valueOf } from '../shared/bridge';
import { call } from '../shared/documentation/bridge';
import { readMacroConfig } from '../shared/documentation/macro-config';
import { ErrorMessage } from '../shared/parts/error-message';
import { useTexts } from '../shared/text';
import { useLoaded } from '../shared/use-loaded';
import { ConfigForm } from './config-form';
import styles from './config-page.module.css';

export interface ConfigPageProps {
  /** What the macro is configured with now. */
  config: unknown;
  /** The space of the page that the macro stands on; empty where the host does not tell. */
  spaceId: string;
}

const openChoices = (): Promise<MacroChoices> => valueOf(call('openMacroChoices', {}));

/** The macro's settings: which product, what of it, and how it will look. */
export const ConfigPage = ({ config, spaceId }: ConfigPageProps) => {
  const { t } = useTexts();
  const { loaded, reload } = useLoaded(openChoices);
  const [now] = useState(() => readMacroConfig(config));
  return (
    <main className={styles.page} aria-busy={loaded.phase === 'loading'}>
      {/* Confluence shows the title over the form; the document needs it for those who hear it. */}
      <h1 className={styles.title}>{t('macro.config.title')}</h1>
      {loaded.phase === 'loading' && <p>{t('shared.loading')}</p>}
      {loaded.phase === 'failed' && <ErrorMessage error={loaded.error} onReload={() => void reload()} />}
      {loaded.phase === 'ready' && <ConfigForm choices={loaded.value} config={now} spaceId={spaceId} />}
    </main>
  );
};
