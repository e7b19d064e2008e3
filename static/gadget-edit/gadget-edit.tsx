import Heading from '@atlaskit/heading';
import { useState } from 'react';
import type { ProductHeading } from '../../src/contract/definitions';
import { call, CallFailed, valueOf } from '../shared/bridge';
import { readGadgetConfig } from '../shared/gadget-config';
import { ErrorMessage } from '../shared/parts/error-message';
import { useTexts } from '../shared/text';
import { useLoaded } from '../shared/use-loaded';
import { EditForm } from './edit-form';
import styles from './gadget-edit.module.css';

/** Whoever sees no product may still put the cases on a dashboard for others. */
const openProducts = (): Promise<readonly ProductHeading[]> =>
  valueOf(call('openProducts', {})).catch((thrown: unknown) => {
    if (thrown instanceof CallFailed && thrown.error.code === 'refused') return [];
    throw thrown;
  });

/** The gadget's settings: which of its two views, and what of it. */
export const GadgetEdit = ({ config }: { config: unknown }) => {
  const { t } = useTexts();
  const { loaded, reload } = useLoaded(openProducts);
  const [now] = useState(() => readGadgetConfig(config));
  return (
    <main className={styles.page} aria-busy={loaded.phase === 'loading'}>
      <Heading as="h1" size="xsmall">
        {t('gadget.edit.title')}
      </Heading>
      {loaded.phase === 'loading' && <p>{t('shared.loading')}</p>}
      {loaded.phase === 'failed' && <ErrorMessage error={loaded.error} onReload={() => void reload()} />}
      {loaded.phase === 'ready' && <EditForm products={loaded.value} config={now} />}
    </main>
  );
};
