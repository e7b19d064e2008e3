import { useState } from 'react';
import type { Wish } from '../../src/domain/wish';
import type { WishAction } from '../shared/wish/actions/wish-action';
import { useMoves } from './rank/use-moves';
import { amountsOf } from './state/estimate-drafts';
import type { ListView } from './state/list-view';
import type { WishesStore } from '../shared/wish/state/wishes-store';
import { pageNumberOf, rowsOf } from './state/visible-rows';
import { withDraftEstimates, type WishesState } from '../shared/wish/state/wishes-state';
import { rightsOn } from './table/rights';
import type { RowContext } from './table/row-context';
import { useEstimates } from './use-estimates';
import { useListView } from './use-list-view';

/** What stands over the list: an action's dialog, or the question for a place. */
export type Asking =
  { asking: 'action'; action: WishAction; wishId: string } | { asking: 'place'; wishId: string };

export interface Listing {
  view: ListView;
  changeView: (change: Partial<ListView>) => void;
  pageNumber: number;
  setPageNumber: (page: number) => void;
  asking: Asking | null;
  ask: (asking: Asking | null) => void;
  context: RowContext;
}

/** Where a link to an open wish leads: the page that its row stands on. */
const pageOfOpenWish = (state: WishesState, view: ListView): number => {
  const open = state.wishes.find(({ key }) => key === view.wishKey);
  return open ? pageNumberOf(rowsOf(state, view), open.wishId) : 1;
};

/** What somebody does with the list: looks, opens, moves, estimates, acts. */
export const useListing = (store: WishesStore, state: WishesState): Listing => {
  const [view, setView] = useListView();
  const [chosenPage, setPageNumber] = useState<number | null>(null);
  const [asking, ask] = useState<Asking | null>(null);
  const estimating = useEstimates(state.page.frame, store.change);
  const move = useMoves({ store, view, onPage: setPageNumber });

  const changeView = (change: Partial<ListView>): void => {
    const looksElsewhere = 'filter' in change || 'kind' in change || 'query' in change;
    if (looksElsewhere) setPageNumber(1);
    setView(change);
  };

  const context: RowContext = {
    state: withDraftEstimates(state, amountsOf(estimating.drafts)),
    rights: rightsOn(state.page),
    estimating,
    openKey: view.wishKey,
    onOpen: (wish: Wish) => setView({ wishKey: wish.key }),
    onAction: (action, { wishId }) => ask({ asking: 'action', action, wishId }),
    onMove: move,
    onPlace: ({ wishId }) => ask({ asking: 'place', wishId }),
  };
  const pageNumber = chosenPage ?? pageOfOpenWish(state, view);
  return { view, changeView, pageNumber, setPageNumber, asking, ask, context };
};
