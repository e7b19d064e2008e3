import type { Commitment, Ended, Frame } from './frame';
import type { WishStage } from './product';

/** What wishes under way hold, of this frame and of the one before it. */
const allHeld = (frame: Frame): readonly Commitment[] => [...frame.commitments, ...(frame.earlier ?? [])];

/** What is held for wishes that are under way no more, though the app did not end them: for the tovholder to settle. */
export const endedElsewhere = (frame: Frame): readonly (Commitment & { ended: Ended })[] =>
  allHeld(frame).flatMap((held) => (held.ended ? [{ ...held, ended: held.ended }] : []));

/** The frame with a mark on what a wish holds, or without it where the wish is under way again. */
export const markEnded = (frame: Frame, wishId: string, ended: Ended | null): Frame => ({
  ...frame,
  commitments: frame.commitments.map((held) => {
    if (held.wishId !== wishId) return held;
    const { ended: _before, ...unmarked } = held;
    return ended ? { ...unmarked, ended } : unmarked;
  }),
});

/** Which marks are out of step with where the wishes stand in Jira: one to be looked into, or one to be taken away. */
export const outOfStep = (
  frame: Frame,
  wishes: readonly { wishId: string; stage: WishStage }[],
): { toLookInto: readonly Commitment[]; backAgain: readonly Commitment[] } => {
  const underWay = new Set(wishes.filter(({ stage }) => stage === 'started').map(({ wishId }) => wishId));
  const held = allHeld(frame);
  return {
    toLookInto: held.filter(({ wishId, ended }) => !ended && !underWay.has(wishId)),
    backAgain: held.filter(({ wishId, ended }) => ended !== undefined && underWay.has(wishId)),
  };
};
