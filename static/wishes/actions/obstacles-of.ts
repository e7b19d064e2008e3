import type { Obstacle } from '../../../src/contract/errors';
import {
  closeObstacles,
  rejectObstacles,
  startObstacles,
  submitObstacles,
} from '../../../src/domain/mandate';
import type { ProductRules } from '../../../src/domain/product';
import type { Wish } from '../../../src/domain/wish';
import type { WishesState } from '../state/wishes-state';
import type { WishAction } from './wish-action';

export const rulesOf = ({ page }: WishesState): ProductRules => ({
  settings: page.settings,
  members: page.members,
});

/** What keeps an action from being carried out on a wish, by the same rules as the functions behind. */
export const obstaclesOf = (action: WishAction, wish: Wish, state: WishesState): readonly Obstacle[] => {
  const product = rulesOf(state);
  const frame = state.page.frame;
  const status = state.line.statuses.get(wish.wishId);
  switch (action) {
    case 'start':
      return startObstacles(wish, { product, frame, status });
    case 'close':
      return closeObstacles(wish, { product, accountId: state.page.actor.accountId });
    case 'reject':
      return rejectObstacles(wish, { product, status });
    case 'submit':
      return submitObstacles(wish, { frame, status });
  }
};
