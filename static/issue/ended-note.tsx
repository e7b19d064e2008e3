import SectionMessage from '@atlaskit/section-message';
import { heldFor } from '../../src/domain/frame';
import type { Wish } from '../../src/domain/wish';
import { EndedWish } from '../shared/wish/ended/ended-wish';
import type { WishesState } from '../shared/wish/state/wishes-state';

interface EndedNoteProps {
  wish: Wish;
  state: WishesState;
  onReload: () => void;
}

/** That this wish is under way no more and still holds money, with the way to put it in order. */
export const EndedNote = ({ wish, state, onReload }: EndedNoteProps) => {
  const held = heldFor(state.page.frame, wish.wishId);
  if (!held || wish.stage === 'started') return null;
  return (
    <SectionMessage appearance="warning">
      <p>
        <EndedWish held={held} wish={wish} page={state.page} onReload={onReload} />
      </p>
    </SectionMessage>
  );
};
