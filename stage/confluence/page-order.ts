import type { Page } from './model';

/** Room between two neighbours, so that most moves touch only what is moved; 32 bits hold a million pages. */
const STEP = 1024;

export interface Place {
  spaceId: string;
  parentId: string | null;
  /** The sibling to stand beside; without one the page becomes the last. */
  beside?: { id: string; side: 'before' | 'after' };
}

/** The position behind the last one. */
export const positionAfter = (last: number): number => last + STEP;

interface Positioned {
  page: Page;
  position: number;
}

/** The pages that get a new position when one is put among the siblings. */
export function reordered(family: readonly Page[], moved: Page, { beside }: Place): Positioned[] {
  const siblings = family.filter(({ id }) => id !== moved.id);
  const anchor = siblings.findIndex(({ id }) => id === beside?.id);
  const at = anchor < 0 ? siblings.length : anchor + (beside?.side === 'after' ? 1 : 0);
  const low = siblings[at - 1]?.position ?? 0;
  const high = siblings[at]?.position ?? low + 2 * STEP;
  const middle = Math.floor((low + high) / 2);
  if (middle > low) return [{ page: moved, position: middle }];
  return siblings.toSpliced(at, 0, moved).map((page, index) => ({ page, position: (index + 1) * STEP }));
}
