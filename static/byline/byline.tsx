import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { view } from '@forge/bridge';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { MinutesOnPage, MinutesRow } from '../../src/contract/documentation';
import { focusOn } from '../shared/documentation/focus-on';
import { closedFor, type RowAction } from '../macro/minutes/row-actions';
import { meetingFacts } from '../macro/minutes/parts/meeting-text';
import { useTexts } from '../shared/text';
import { useLoaded } from '../shared/use-loaded';
import { FLOW, offerId } from './element-ids';
import { Facts, Flow } from './flow';
import { Offers } from './offers';
import { openPage, tellHost } from './this-page';
import styles from './byline.module.css';

const ErrorMessage = lazy(async () => ({
  default: (await import('../shared/parts/error-message')).ErrorMessage,
}));
const InlineStep = lazy(async () => ({ default: (await import('./inline-step')).InlineStep }));
const RegisterPage = lazy(async () => ({ default: (await import('./register-page')).RegisterPage }));

interface RegisteredProps {
  page: MinutesOnPage;
  row: MinutesRow;
  onRow: (row: MinutesRow) => void;
}

const Which = ({ page, row }: Pick<RegisteredProps, 'page' | 'row'>) => {
  const texts = useTexts();
  const product = page.plan?.name ?? '';
  return (
    <p className={styles.which}>
      {texts.t('minutes.byline.meeting', { ...meetingFacts(row, texts), product })}
    </p>
  );
};

/** Minutes of a product: how far they have come, and what the reader may do about it. */
const Registered = ({ page, row, onRow }: RegisteredProps) => {
  const [action, choose] = useState<RowAction | null>(null);
  const { actor, governance, productId, people } = page;
  const reader = actor && { actor, governance };
  const leave = () => {
    choose(null);
    focusOn(FLOW);
  };
  const cancel = (left: RowAction) => {
    choose(null);
    focusOn(offerId(left), FLOW);
  };
  const done = (changed: MinutesRow) => {
    onRow(changed);
    tellHost();
    leave();
  };
  const fresh = (now: MinutesRow) => {
    onRow(now);
    if (action && reader && closedFor(now, action, reader) !== null) leave();
  };
  return (
    <>
      <Which page={page} row={row} />
      <Flow state={row.state} />
      <Facts row={row} people={people} />
      {reader && action === null && <Offers row={row} reader={reader} onChoose={choose} />}
      {action && (
        <Suspense fallback={null}>
          <InlineStep
            key={action}
            subject={{ action, row, productId: productId ?? '' }}
            governance={governance}
            onDone={done}
            onFresh={fresh}
            onCancel={() => cancel(action)}
          />
        </Suspense>
      )}
    </>
  );
};

interface ContentProps {
  pageId: string;
  page: MinutesOnPage;
  onRow: (row: MinutesRow) => void;
  onReload: () => void;
}

const Content = ({ pageId, page, onRow, onReload }: ContentProps) => {
  const { t } = useTexts();
  if (page.row) return <Registered page={page} row={page.row} onRow={onRow} />;
  const registered = () => {
    tellHost();
    onReload();
  };
  return (
    <>
      <p>
        <strong>{t('minutes.byline.notRegistered')}</strong>
      </p>
      <Suspense fallback={null}>
        <RegisterPage pageId={pageId} page={page} onRegistered={registered} />
      </Suspense>
    </>
  );
};

/** What the item under the title of a page opens. */
export const Byline = ({ pageId }: { pageId: string }) => {
  const { t } = useTexts();
  const open = useCallback(() => openPage(pageId), [pageId]);
  const { loaded, reload, replace } = useLoaded(open);
  const onReload = () => void reload().then(() => focusOn(FLOW));
  return (
    <main className={styles.byline} aria-busy={loaded.phase === 'loading'}>
      <Heading as="h1" size="small">
        {t('minutes.byline.title')}
      </Heading>
      {loaded.phase === 'loading' && <p>{t('shared.loading')}</p>}
      {loaded.phase === 'failed' && (
        <Suspense fallback={null}>
          <ErrorMessage error={loaded.error} onReload={onReload} />
        </Suspense>
      )}
      {loaded.phase === 'ready' && (
        <Content
          pageId={pageId}
          page={loaded.value}
          onRow={(row) => replace((page) => ({ ...page, row }))}
          onReload={onReload}
        />
      )}
      <div className={styles.close}>
        <Button appearance="subtle" onClick={() => void view.close()}>
          {t('minutes.byline.close')}
        </Button>
      </div>
    </main>
  );
};
