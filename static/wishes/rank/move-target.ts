import { anchorFor, moveWish, type Anchor } from '../../../src/domain/rank';

/** Where somebody asks a wish to go. */
export type MoveTarget =
  | { to: 'up' | 'down' | 'top' | 'bottom' }
  | { to: 'place'; place: number }
  | { to: 'beside'; anchor: Anchor };

const relative = (shown: readonly string[], wishId: string, to: 'up' | 'down'): Anchor | null => {
  const at = shown.indexOf(wishId);
  if (at < 0) return null;
  const neighbour = shown[to === 'up' ? at - 1 : at + 1];
  if (neighbour === undefined) return null;
  return to === 'up' ? { before: neighbour } : { after: neighbour };
};

interface Where {
  /** The whole list; top, bottom and places are meant in it. */
  ranked: readonly string[];
  /** The rows of the view; up and down are meant between them, since nobody sees the others. */
  shown: readonly string[];
  wishId: string;
}

const asked = (target: MoveTarget, { ranked, shown, wishId }: Where): Anchor | null => {
  switch (target.to) {
    case 'up':
    case 'down':
      return relative(shown, wishId, target.to);
    case 'top':
      return anchorFor(ranked, wishId, 1);
    case 'bottom':
      return anchorFor(ranked, wishId, ranked.length);
    case 'place':
      return anchorFor(ranked, wishId, target.place);
    case 'beside':
      return target.anchor;
  }
};

/** The anchor that takes a wish where it is asked to go; null where it stands there already. */
export const anchorTo = (target: MoveTarget, where: Where): Anchor | null => {
  const anchor = asked(target, where);
  if (!anchor) return null;
  const moved = moveWish(where.ranked, where.wishId, anchor);
  return moved.every((wishId, index) => wishId === where.ranked[index]) ? null : anchor;
};
