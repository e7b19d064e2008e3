import type { WishChanged } from '../../../src/contract/definitions';
import type { Wish } from '../../../src/domain/wish';
import type { WishesState } from '../state/wishes-state';
import type { WishAction } from './wish-action';

export interface ActionDialogProps {
  action: WishAction;
  wish: Wish;
  state: WishesState;
  onDone: (changed: WishChanged) => void;
  onReload: () => void;
  onMend: (wishId: string) => void;
  onCancel: () => void;
}

export const ActionDialog = ({ wish }: ActionDialogProps) => <div role="dialog">{wish.title}</div>;
