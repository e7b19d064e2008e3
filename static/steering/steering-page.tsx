import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Inbox as InboxContent } from '../../src/contract/definitions';
import { call, valueOf } from '../shared/bridge';
import { LazyLive } from '../shared/live/lazy-live';
import { ErrorMessage } from '../shared/parts/error-message';
import { NoSteeringGroup } from '../shared/parts/no-steering-group';
import { useTexts } from '../shared/text';
import { useLoaded, type Loading } from '../shared/use-loaded';
import { Inbox } from './inbox/inbox';
import { isMeetingKept } from './meeting/kept-meeting';
import { LazyMeeting } from './meeting/lazy-meeting';
import { LazyDecided, LazyFrames } from './overview/lazy-tabs';
import { useDrafts, type Drafts } from './state/drafts';
import { withChangedFrame } from './state/inbox-state';
import styles from './steering-page.module.css';

const openInbox = () => valueOf(call('openInbox', {}));

interface PartProps {
  inbox: InboxContent;
  loading: Loading<InboxContent>;
  drafts: Drafts;
}

const Fetched = ({ children }: { children: ReactNode }) => {
  const { t } = useTexts();
  return <Suspense fallback={<p className={styles.loading}>{t('shared.loading')}</p>}>{children}</Suspense>;
};

const Tabbed = ({ inbox, loading, drafts }: PartProps) => {
  const { t } = useTexts();
  return (
    <Tabs id="steering">
      <TabList>
        <Tab>{t('steering.tabs.inbox', { count: inbox.waiting.length })}</Tab>
        <Tab>{t('steering.tabs.decided')}</Tab>
        <Tab>{t('steering.tabs.frames')}</Tab>
      </TabList>
      <TabPanel>
        <Inbox inbox={inbox} drafts={drafts} onRuled={loading.replace} onReload={loading.reload} />
      </TabPanel>
      <TabPanel>
        <Fetched>
          <LazyDecided at={inbox.at} />
        </Fetched>
      </TabPanel>
      <TabPanel>
        <Fetched>
          <LazyFrames
            inbox={inbox}
            onReload={loading.reload}
            onSet={(frame) => loading.replace((now) => withChangedFrame(now, frame))}
          />
        </Fetched>
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

/** The products on the page whose coordination group decides in the place of a steering group. */
const ungoverned = ({ products }: InboxContent): string[] =>
  products.filter(({ hasSteeringGroup }) => !hasSteeringGroup).map(({ heading }) => heading.name);

/** Begins the meeting, or goes on with the one that was left; there is nothing to meet about where no case waits. */
const MeetingButton = ({ inbox, onMeet }: { inbox: InboxContent; onMeet: () => void }) => {
  const { t } = useTexts();
  const isKept = isMeetingKept(inbox.accountId);
  if (!isKept && inbox.waiting.length === 0) return null;
  return (
    <Button id={MEETING_BUTTON} appearance="primary" onClick={onMeet}>
      {t(isKept ? 'steering.meeting.resume' : 'steering.meeting.start')}
    </Button>
  );
};

const MEETING_BUTTON = 'meeting-button';

/** Whoever leaves a meeting is back at the way into it, or at the first tab where there is none any more. */
const useFocusOnReturn = (hasLeft: boolean): void => {
  useEffect(() => {
    if (!hasLeft) return;
    const way =
      document.getElementById(MEETING_BUTTON) ?? document.querySelector<HTMLElement>('[role="tab"]');
    way?.focus();
  }, [hasLeft]);
};

const Title = ({ children }: { children?: ReactNode }) => {
  const { t } = useTexts();
  return (
    <header className={styles.header}>
      <Heading as="h1" size="large">
        {t('steering.title')}
      </Heading>
      {children}
    </header>
  );
};

/** The page, or the meeting in its place. What is written in one is there in the other. */
const Opened = ({ inbox, loading }: Omit<PartProps, 'drafts'>) => {
  const drafts = useDrafts();
  const [place, setPlace] = useState<'page' | 'meeting' | 'pageAgain'>('page');
  useFocusOnReturn(place === 'pageAgain');
  const isMeeting = place === 'meeting';
  return (
    <>
      <Title>{!isMeeting && <MeetingButton inbox={inbox} onMeet={() => setPlace('meeting')} />}</Title>
      <LazyLive
        productIds={inbox.products.map(({ heading }) => heading.productId)}
        accountId={inbox.accountId}
        at={inbox.at}
        onReload={() => void loading.reload()}
      />
      {isMeeting ? (
        <Fetched>
          <LazyMeeting
            inbox={inbox}
            drafts={drafts}
            onRuled={loading.replace}
            onReload={loading.reload}
            onLeave={() => setPlace('pageAgain')}
          />
        </Fetched>
      ) : (
        <>
          <NoSteeringGroup products={ungoverned(inbox)} />
          <Tabbed inbox={inbox} loading={loading} drafts={drafts} />
        </>
      )}
    </>
  );
};

const Waiting = ({ loading: { loaded, reload } }: { loading: Loading<InboxContent> }) => {
  const { t } = useTexts();
  if (loaded.phase !== 'failed') return <p className={styles.loading}>{t('shared.loading')}</p>;
  return loaded.error.code === 'refused' ? (
    <NoPart />
  ) : (
    <ErrorMessage error={loaded.error} onReload={() => void reload()} />
  );
};

const Content = ({ loading }: { loading: Loading<InboxContent> }) => {
  const { loaded, reload } = loading;
  if (loaded.phase !== 'ready' || loaded.value.products.length === 0)
    return (
      <>
        <Title />
        {loaded.phase === 'ready' ? <NoPart /> : <Waiting loading={loading} />}
      </>
    );
  const { value: inbox, reloadError } = loaded;
  return (
    <>
      {reloadError && <ErrorMessage error={reloadError} onReload={() => void reload()} />}
      <Opened inbox={inbox} loading={loading} />
    </>
  );
};

/** The steering group's page: what waits for its answer, what it has decided, its frames, and its meeting. */
export const SteeringPage = () => {
  const loading = useLoaded(openInbox);
  return (
    <main className={styles.page} aria-busy={loading.loaded.phase === 'loading'}>
      <Content loading={loading} />
    </main>
  );
};
