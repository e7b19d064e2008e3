import { useLivePage } from '../shared/live/use-live-page';
import type { WishesStore } from '../shared/wish/state/wishes-store';
import type { WishesState } from '../shared/wish/state/wishes-state';

/** The list as it follows what others do in the product. */
export const useLiveWishes = (store: WishesStore, state: WishesState | null) => {
  const page = state?.page ?? null;
  const at = page?.at ?? null;
  const live = useLivePage({
    productIds: page ? [page.heading.productId] : [],
    accountId: page?.actor.accountId ?? null,
    at,
    onReload: () => void store.load(),
  });
  return { ...live, at };
};
