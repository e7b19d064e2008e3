import { balanceOf, type Frame } from '../../../src/domain/frame';
import { minus, sum, type Ore } from '../../../src/domain/money';

/** The base of a frame as it has been set and corrected: what a new setting of the frame replaces. */
export const baseOf = (frame: Frame): Ore =>
  sum(
    frame.movements
      .filter(({ kind }) => kind === 'base' || kind === 'correction')
      .map((movement) => movement.amount),
  );

/** What the frame holds besides its base: extra grants, contributions, money carried over. */
export const grantedBesides = (frame: Frame): Ore => minus(balanceOf(frame).granted, baseOf(frame));
