import type { Wish } from '../../../src/domain/wish';
import type { WishAction } from '../../shared/wish/actions/wish-action';
import type { MoveTarget } from '../rank/move-target';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import type { Estimating } from '../use-estimates';
import type { Rights } from './rights';

/** What every row of the list needs of the page around it. */
export interface RowContext {
  /** With the estimates that are being typed. */
  state: WishesState;
  rights: Rights;
  estimating: Estimating;
  /** Key of the wish whose drawer is open. */
  openKey: string | null;
  onOpen: (wish: Wish) => void;
  onAction: (action: WishAction, wish: Wish) => void;
  onMove: (wish: Wish, target: MoveTarget) => void;
  /** Asks for the place to move to. */
  onPlace: (wish: Wish) => void;
}
