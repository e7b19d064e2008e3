import type { WishChanged } from '../../../../src/contract/definitions';
import type { Wish } from '../../../../src/domain/wish';
import type { WishesState } from '../state/wishes-state';

/** What every form of an action gets, once nothing keeps the action from being done. */
export interface ActionFormProps {
  wish: Wish;
  state: WishesState;
  onDone: (changed: WishChanged) => void;
  onReload: () => void;
  onCancel: () => void;
}
