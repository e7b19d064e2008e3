import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Lozenge from '@atlaskit/lozenge';
import { useId, useRef, type KeyboardEvent } from 'react';
import type { Voice, WishChanged } from '../../../src/contract/definitions';
import type { Wish } from '../../../src/domain/wish';
import { FrameStatusLozenge } from '../../shared/parts/frame-status';
import { IssueLink } from '../../shared/parts/issue-link';
import { useTexts } from '../../shared/text';
import type { WishAction } from '../../shared/wish/actions/wish-action';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import { AnswerNote } from '../../shared/wish/sections/answer-note';
import { DrawerActions } from '../../shared/wish/sections/drawer-actions';
import styles from '../../shared/wish/sections/drawer.module.css';
import { Readiness } from '../../shared/wish/sections/readiness';
import { WishBody } from '../../shared/wish/sections/wish-body';
import { usePlaces } from '../../shared/wish/sections/use-places';
import { useWishRecord } from '../../shared/wish/sections/use-wish-record';
import { SupportSection } from './support-section';

export interface WishDrawerProps {
  wish: Wish;
  state: WishesState;
  onChanged: (changed: WishChanged) => void;
  onHeard: (voice: Voice) => void;
  onAction: (action: WishAction, wish: Wish) => void;
  onReload: () => Promise<void>;
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
      <AnswerNote wish={wish} state={state} />
    </header>
  );
};

/** While a menu is open, Esc is for the menu. */
const hasOpenMenu = (drawer: HTMLElement | null): boolean =>
  (drawer?.querySelector('[aria-haspopup][aria-expanded="true"]') ?? null) !== null;

const OpenDrawer = ({ wish, state, onChanged, onHeard, onAction, onReload, onClose }: WishDrawerProps) => {
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
      {wish.stage === 'open' && (
        <SupportSection wish={wish} state={state} onHeard={onHeard} onReload={onReload} />
      )}
      <WishBody wish={wish} state={state} record={record} onReload={onReload} />
    </section>
  );
};

/** A wish in full beside the list: what it lacks, what can be done to it, DONE, order, case and history. */
export const WishDrawer = (props: WishDrawerProps) => <OpenDrawer key={props.wish.wishId} {...props} />;
