import { lazy, Suspense } from 'react';
import type { WishChanged } from '../../src/contract/definitions';
import type { WishesStore } from '../shared/wish/state/wishes-store';
import { placeOf, type WishesState } from '../shared/wish/state/wishes-state';
import type { Listing } from './use-listing';

const ActionDialog = lazy(async () => ({
  default: (await import('../shared/wish/actions/action-dialog')).ActionDialog,
}));
const PlaceDialog = lazy(async () => ({ default: (await import('./rank/place-dialog')).PlaceDialog }));

export interface WishDialogsProps {
  state: WishesState;
  store: WishesStore;
  listing: Listing;
  onReload: () => void;
}

/** What is asked over the list, one thing at a time. */
export const WishDialogs = ({ state, store, listing, onReload }: WishDialogsProps) => {
  const { asking, ask, context } = listing;
  const wish = state.wishes.find(({ wishId }) => wishId === asking?.wishId);
  if (!asking || !wish) return null;
  const close = (): void => ask(null);
  const done = (changed: WishChanged): void => {
    store.change(changed);
    close();
  };
  return (
    <Suspense fallback={null}>
      {asking.asking === 'place' ? (
        <PlaceDialog
          wish={wish}
          place={placeOf(state, wish.wishId)}
          total={state.wishes.length}
          onCancel={close}
          onMove={(place) => {
            close();
            context.onMove(wish, { to: 'place', place });
          }}
        />
      ) : (
        <ActionDialog
          action={asking.action}
          wish={wish}
          state={state}
          onDone={done}
          onReload={onReload}
          onCancel={close}
          onMend={() => {
            close();
            context.onOpen(wish);
          }}
        />
      )}
    </Suspense>
  );
};
