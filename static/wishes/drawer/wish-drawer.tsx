import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Lozenge from '@atlaskit/lozenge';
import { useId, useRef, type KeyboardEvent } from 'react';
import type { WishChanged, WishDetail } from '../../../src/contract/definitions';
import { commitmentOf } from '../../../src/domain/frame';
import { may } from '../../../src/domain/roles';
import type { Wish } from '../../../src/domain/wish';
import { ErrorMessage } from '../../shared/parts/error-message';
import { FrameStatusLozenge } from '../../shared/parts/frame-status';
import { IssueLink } from '../../shared/parts/issue-link';
import { useTexts } from '../../shared/text';
import type { WishAction } from '../actions/wish-action';
import type { WishesState } from '../state/wishes-state';
import { CaseSection } from './case-section';
import { DoneSection } from './done-section';
import { DrawerActions } from './drawer-actions';
import styles from './drawer.module.css';
import { HistorySection } from './history-section';
import { OrderSection } from './order-section';
import { Readiness } from './readiness';
import { usePlaces } from './use-places';
import { useWishRecord, type WishRecord } from './use-wish-record';

export interface WishDrawerProps {
  wish: Wish;
  state: WishesState;
  onChanged: (changed: WishChanged) => void;
  onAction: (action: WishAction, wish: Wish) => void;
  onReload: () => void;
  onClose: () => void;
}

interface DrawerHeadingProps {
  wish: Wish;
  state: WishesState;
  titleId: string;
  onClose: () => void;
}

const DrawerHeading = ({ wish, state, titleId, onClose }: DrawerHeadingProps) => {
  const { t } = useTexts();
  const status = state.line.statuses.get(wish.wishId);
  return (
    <header className={styles.header}>
      <div className={styles.key}>
        <IssueLink issueKey={wish.key} />
        <IconButton
          appearance="subtle"
          spacing="compact"
          icon={CrossIcon}
          label={t('wishes.drawer.close', { key: wish.key })}
          onClick={onClose}
        />
      </div>
      <h2 className={styles.title} id={titleId} tabIndex={-1} aria-label={`${wish.key} ${wish.title}`}>
        {wish.title}
      </h2>
      <div className={styles.lozenges}>
        <Lozenge maxWidth="100%">{wish.status.name}</Lozenge>
        {status && <FrameStatusLozenge status={status} at={state.page.at} />}
      </div>
    </header>
  );
};

interface DrawerBodyProps {
  wish: Wish;
  state: WishesState;
  record: WishRecord;
  onReload: () => void;
}

/** What only the functions know: the case and the history. */
const RecordSections = ({ wish, detail }: { wish: Wish; detail: WishDetail | null }) => {
  const people = detail?.people ?? [];
  const decisionCase = detail?.case ?? null;
  return (
    <>
      {(wish.case ?? decisionCase) && <CaseSection decisionCase={decisionCase} people={people} />}
      <HistorySection history={detail?.history ?? null} people={people} />
    </>
  );
};

const DrawerBody = ({ wish, state, record, onReload }: DrawerBodyProps) => {
  const { actor, settings, frame } = state.page;
  const { detail, loadError } = record;
  const reloadBoth = () => {
    record.reload();
    onReload();
  };
  return (
    <>
      {loadError && <ErrorMessage error={loadError} onReload={reloadBoth} />}
      <DoneSection
        wish={wish}
        record={record}
        defaults={settings.doneDefault}
        mayEdit={may(actor, 'defineDone', settings)}
        startedAt={commitmentOf(frame, wish.wishId)?.startedAt ?? null}
      />
      <OrderSection wish={wish} state={state} record={record} />
      {!loadError && <RecordSections wish={wish} detail={detail} />}
    </>
  );
};

/** While a menu is open, Esc is for the menu. */
const hasOpenMenu = (drawer: HTMLElement | null): boolean =>
  (drawer?.querySelector('[aria-haspopup][aria-expanded="true"]') ?? null) !== null;

const OpenDrawer = ({ wish, state, onChanged, onAction, onReload, onClose }: WishDrawerProps) => {
  const titleId = useId();
  const drawer = useRef<HTMLElement>(null);
  const places = usePlaces(drawer, wish.wishId);
  const record = useWishRecord(wish, {
    accountId: state.page.actor.accountId,
    onChanged,
    onNews: (detail) => onChanged({ wish: detail.wish, rev: detail.rev, frame: state.page.frame }),
  });
  const close = () => {
    onClose();
    places.goBack();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || hasOpenMenu(drawer.current)) return;
    event.stopPropagation();
    close();
  };
  return (
    <section ref={drawer} className={styles.drawer} aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      <DrawerHeading wish={wish} state={state} titleId={titleId} onClose={close} />
      <Readiness wish={wish} state={state} onGo={places.goTo} />
      <DrawerActions wish={wish} state={state} onAction={onAction} />
      <DrawerBody wish={wish} state={state} record={record} onReload={onReload} />
    </section>
  );
};

/** A wish in full beside the list: what it lacks, what can be done to it, DONE, order, case and history. */
export const WishDrawer = (props: WishDrawerProps) => <OpenDrawer key={props.wish.wishId} {...props} />;
