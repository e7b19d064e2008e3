import type { WishChanged } from '../../../src/contract/definitions';
import type { Wish } from '../../../src/domain/wish';
import type { WishAction } from '../actions/wish-action';
import type { WishesState } from '../state/wishes-state';

export interface WishDrawerProps {
  wish: Wish;
  state: WishesState;
  onChanged: (changed: WishChanged) => void;
  onAction: (action: WishAction, wish: Wish) => void;
  onReload: () => void;
  onClose: () => void;
}

export const WishDrawer = ({ wish }: WishDrawerProps) => <section>{wish.title}</section>;
