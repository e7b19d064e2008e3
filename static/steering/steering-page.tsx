import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { Suspense } from 'react';
import type { Inbox as InboxContent } from '../../src/contract/definitions';
import { call, valueOf } from '../shared/bridge';
import { ErrorMessage } from '../shared/parts/error-message';
import { useTexts } from '../shared/text';
import { useLoaded, type Loading } from '../shared/use-loaded';
import { Inbox } from './inbox/inbox';
import { LazyDecided, LazyFrames } from './overview/lazy-tabs';
import { withChangedFrame } from './state/inbox-state';
import styles from './steering-page.module.css';

const openInbox = () => valueOf(call('openInbox', {}));

const Tabbed = ({ inbox, loading }: { inbox: InboxContent; loading: Loading<InboxContent> }) => {
  const { t } = useTexts();
  return (
    <Tabs id="steering">
      <TabList>
        <Tab>{t('steering.tabs.inbox', { count: inbox.waiting.length })}</Tab>
        <Tab>{t('steering.tabs.decided')}</Tab>
        <Tab>{t('steering.tabs.frames')}</Tab>
      </TabList>
      <TabPanel>
        <Inbox inbox={inbox} onRuled={loading.replace} onReload={loading.reload} />
      </TabPanel>
      <TabPanel>
        <Suspense fallback={<p>{t('shared.loading')}</p>}>
          <LazyDecided at={inbox.at} />
        </Suspense>
      </TabPanel>
      <TabPanel>
        <Suspense fallback={<p>{t('shared.loading')}</p>}>
          <LazyFrames
            inbox={inbox}
            onReload={loading.reload}
            onSet={(frame) => loading.replace((now) => withChangedFrame(now, frame))}
          />
        </Suspense>
      </TabPanel>
    </Tabs>
  );
};

/** The same words for "no part" and "not found": nothing is revealed to who takes no part. */
const NoPart = () => {
  const { t } = useTexts();
  return (
    <EmptyState
      headingLevel={2}
      header={t('steering.noPart.title')}
      description={t('steering.noPart.text')}
    />
  );
};

const Content = ({ loading }: { loading: Loading<InboxContent> }) => {
  const { t } = useTexts();
  const { loaded, reload } = loading;
  if (loaded.phase === 'loading') return <p className={styles.loading}>{t('shared.loading')}</p>;
  if (loaded.phase === 'failed') {
    return loaded.error.code === 'refused' ? (
      <NoPart />
    ) : (
      <ErrorMessage error={loaded.error} onReload={() => void reload()} />
    );
  }
  const { value: inbox, reloadError } = loaded;
  if (inbox.products.length === 0) return <NoPart />;
  return (
    <>
      {reloadError && <ErrorMessage error={reloadError} onReload={() => void reload()} />}
      <Tabbed inbox={inbox} loading={loading} />
    </>
  );
};

/** The steering group's page: what waits for its answer, and the frames it has set. */
export const SteeringPage = () => {
  const { t } = useTexts();
  const loading = useLoaded(openInbox);
  return (
    <main className={styles.page} aria-busy={loading.loaded.phase === 'loading'}>
      <Heading as="h1" size="large">
        {t('steering.title')}
      </Heading>
      <Content loading={loading} />
    </main>
  );
};
