import type { WishObstacle } from '../../../../src/contract/errors';
import { answerObstacles } from '../../../../src/domain/intake/answer-deadline';
import {
  closeObstacles,
  invoiceObstacles,
  regulariseObstacles,
  rejectObstacles,
  startObstacles,
  submitObstacles,
} from '../../../../src/domain/mandate';
import { NOTHING } from '../../../../src/domain/money';
import type { Wish } from '../../../../src/domain/wish';
import type { WishesState } from '../state/wishes-state';
import type { WishAction } from './wish-action';

/** What keeps every invoice from being booked, whatever it says. */
const NO_INVOICE = { amount: NOTHING, invoice: '' };

/** What keeps an action from being carried out on a wish, by the same rules as the functions behind. */
export const obstaclesOf = (action: WishAction, wish: Wish, state: WishesState): readonly WishObstacle[] => {
  const product = state.page;
  const frame = state.page.frame;
  const status = state.line.statuses.get(wish.wishId);
  switch (action) {
    case 'start':
      return startObstacles(wish, { product, frame, status });
    case 'close':
      return closeObstacles(wish, { product, accountId: state.page.actor.accountId });
    case 'answer':
      return answerObstacles(wish);
    // What is wrong with the other wish is known once it is chosen.
    case 'supersede':
    case 'reject':
      return rejectObstacles(wish, { product, status });
    case 'invoice':
      return invoiceObstacles(wish, frame, NO_INVOICE);
    case 'regularise':
      return regulariseObstacles(wish, status);
    case 'withdraw':
      return status?.status === 'atSteering' ? [] : ['notAtSteering'];
    case 'submit':
      return submitObstacles(wish, { frame, status });
  }
};
