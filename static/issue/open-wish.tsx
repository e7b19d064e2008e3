import { lazy, Suspense, useRef, useState } from 'react';
import type { WishChanged } from '../../src/contract/definitions';
import { balanceOf, isSet } from '../../src/domain/frame';
import type { Wish } from '../../src/domain/wish';
import { FrameStatusLozenge } from '../shared/parts/frame-status';
import { useTexts } from '../shared/text';
import type { WishAction } from '../shared/wish/actions/wish-action';
import { AnswerNote } from '../shared/wish/sections/answer-note';
import { DrawerActions } from '../shared/wish/sections/drawer-actions';
import { Readiness } from '../shared/wish/sections/readiness';
import { usePlaces } from '../shared/wish/sections/use-places';
import { useWishRecord } from '../shared/wish/sections/use-wish-record';
import { placeOf, type WishesState } from '../shared/wish/state/wishes-state';
import type { WishesStore } from '../shared/wish/state/wishes-store';
import { EndedNote } from './ended-note';
import styles from './issue-panel.module.css';

const WishBody = lazy(async () => ({
  default: (await import('../shared/wish/sections/wish-body')).WishBody,
}));
const ActionDialog = lazy(async () => ({
  default: (await import('../shared/wish/actions/action-dialog')).ActionDialog,
}));

interface OpenWishProps {
  wish: Wish;
  state: WishesState;
  store: WishesStore;
  onReload: () => void;
}

/** Where the wish stands: in the frame, in the list, and what is left of the year's money. */
const Standing = ({ wish, state }: { wish: Wish; state: WishesState }) => {
  const { t, format } = useTexts();
  const { frame, at } = state.page;
  const status = state.line.statuses.get(wish.wishId);
  const place = placeOf(state, wish.wishId);
  return (
    <div className={styles.standing}>
      {status && <FrameStatusLozenge status={status} at={at} />}
      <span>{t('wishes.panel.place', { place, total: state.wishes.length })}</span>
      <span>
        {isSet(frame)
          ? t('wishes.panel.rest', { year: frame.year, amount: format.kroner(balanceOf(frame).rest) })
          : t('wishes.meter.notSet', { year: frame.year })}
      </span>
    </div>
  );
};

/** A wish that is open or under way: first whether it may go on, then everything that this rests on. */
export const OpenWish = ({ wish, state, store, onReload }: OpenWishProps) => {
  const { t } = useTexts();
  const panel = useRef<HTMLElement>(null);
  const places = usePlaces(panel, wish.wishId);
  const [asking, setAsking] = useState<WishAction | null>(null);
  const record = useWishRecord(wish, {
    accountId: state.page.actor.accountId,
    onChanged: store.change,
    onNews: (detail) => store.change({ wish: detail.wish, frame: state.page.frame }),
  });
  const done = (changed: WishChanged): void => {
    store.change(changed);
    setAsking(null);
  };
  const close = (): void => setAsking(null);
  return (
    <section ref={panel} className={styles.wish} aria-label={`${wish.key} ${wish.title}`}>
      <h2 className={styles.heading} tabIndex={-1}>
        {t('wishes.panel.mandate')}
      </h2>
      <Standing wish={wish} state={state} />
      <EndedNote wish={wish} state={state} onReload={onReload} />
      <AnswerNote wish={wish} state={state} />
      <Readiness wish={wish} state={state} onGo={places.goTo} />
      <DrawerActions wish={wish} state={state} onAction={setAsking} />
      <Suspense fallback={null}>
        <WishBody wish={wish} state={state} record={record} onReload={onReload} />
        {asking && (
          <ActionDialog
            action={asking}
            wish={wish}
            state={state}
            onDone={done}
            onReload={onReload}
            onCancel={close}
            onMend={close}
          />
        )}
      </Suspense>
    </section>
  );
};
