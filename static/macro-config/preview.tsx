import { useCallback } from 'react';
import { SECTIONS, type MacroView, type Section } from '../../src/contract/documentation';
import { Sections } from '../macro/sections';
import { valueOf } from '../shared/bridge';
import { call } from '../shared/documentation/bridge';
import { ErrorMessage } from '../shared/parts/error-message';
import { useTexts } from '../shared/text';
import { useLoaded } from '../shared/use-loaded';
import styles from './config-page.module.css';

export interface PreviewProps {
  productId: string | null;
  sections: readonly Section[];
}

const unchanged = () => undefined;
const notReloaded = () => Promise.resolve(null);

/** As a reader sees it: nothing in a preview can be changed. */
const asRead = (macro: MacroView): MacroView => ({ ...macro, actor: null });

const Macro = ({ productId, sections }: { productId: string; sections: readonly Section[] }) => {
  const { t } = useTexts();
  // All of it once, so that choosing sections shows them at once.
  const open = useCallback(() => valueOf(call('openMacro', { productId, sections: SECTIONS })), [productId]);
  const { loaded, reload } = useLoaded(open);
  if (loaded.phase === 'loading') return <p>{t('shared.loading')}</p>;
  if (loaded.phase === 'failed') {
    return loaded.error.code === 'refused' ? (
      <p>{t('macro.config.unseen')}</p>
    ) : (
      <ErrorMessage error={loaded.error} onReload={() => void reload()} />
    );
  }
  const macro = asRead(loaded.value);
  if (!macro.live && macro.publishedAt === null) return <p>{t('macro.config.unseen')}</p>;
  return <Sections macro={macro} sections={sections} onChange={unchanged} onReload={notReloaded} />;
};

/** The macro as it will stand on the page. */
export const Preview = ({ productId, sections }: PreviewProps) => {
  const { t } = useTexts();
  return (
    <section className={styles.preview} aria-label={t('macro.config.preview')}>
      <h2 className={styles.heading}>{t('macro.config.preview')}</h2>
      {productId === null || sections.length === 0 ? (
        <p>{t('macro.config.choose')}</p>
      ) : (
        <Macro key={productId} productId={productId} sections={sections} />
      )}
    </section>
  );
};
