import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { MacroView } from '../../src/contract/documentation';
import type { AppError } from '../../src/contract/errors';
import { call } from '../shared/documentation/bridge';
import { readMacroConfig, type MacroConfig } from '../shared/documentation/macro-config';
import { valueOf } from '../shared/bridge';
import { useTexts } from '../shared/text';
import { useLoaded, type Loading } from '../shared/use-loaded';
import { MacroHeader } from './macro-header';
import { Notice } from './notice';
import { Sections } from './sections';
import styles from './macro.module.css';

const ErrorMessage = lazy(async () => ({
  default: (await import('../shared/parts/error-message')).ErrorMessage,
}));

const Failure = ({ error, onReload }: { error: AppError; onReload: () => void }) => (
  <Suspense fallback={null}>
    <ErrorMessage error={error} onReload={onReload} />
  </Suspense>
);

/** Nothing was published, or nothing of it is for this reader; a refusal never tells which. */
const NothingHere = () => {
  const { t } = useTexts();
  return <Notice title={t('macro.nothing.title')} text={t('macro.nothing.text')} />;
};

const Shown = ({ config, loading }: { config: MacroConfig; loading: Loading<MacroView> }) => {
  const { t } = useTexts();
  const { loaded, reload, replace } = loading;
  const onReload = () => void reload();
  if (loaded.phase === 'loading') return <p className={styles.loading}>{t('shared.loading')}</p>;
  if (loaded.phase === 'failed') {
    return loaded.error.code === 'refused' ? (
      <NothingHere />
    ) : (
      <Failure error={loaded.error} onReload={onReload} />
    );
  }
  const { value: macro, reloadError } = loaded;
  if (!macro.live && macro.publishedAt === null) return <NothingHere />;
  return (
    <>
      <MacroHeader macro={macro} sections={config.sections} onChange={replace} />
      {reloadError && <Failure error={reloadError} onReload={onReload} />}
      <Sections macro={macro} sections={config.sections} onChange={replace} onReload={reload} />
    </>
  );
};

const Configured = ({ config }: { config: MacroConfig }) => {
  const open = useCallback(() => valueOf(call('openMacro', config)), [config]);
  const loading = useLoaded(open);
  return (
    <main className={styles.macro} aria-busy={loading.loaded.phase === 'loading'}>
      <Shown config={config} loading={loading} />
    </main>
  );
};

/** The macro "Dokumentation og referater", as its place on the page is configured. */
export const MacroPage = ({ config }: { config: unknown }) => {
  const { t } = useTexts();
  const read = useMemo(() => readMacroConfig(config), [config]);
  if (read) return <Configured config={read} />;
  return (
    <main className={styles.macro}>
      <Notice title={t('macro.setUp.title')} text={t('macro.setUp.text')} />
    </main>
  );
};
