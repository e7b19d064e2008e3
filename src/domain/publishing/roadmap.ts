import { isApproval } from '../decision-case';
import type { FrameStatus } from '../money-line';
import type { WishStage } from '../product';

/** Nu, Næste, Senere. */
export const ROADMAP_COLUMNS = ['now', 'next', 'later'] as const;
export type RoadmapColumn = (typeof ROADMAP_COLUMNS)[number];

export interface RoadmapWish {
  wishId: string;
  key: string;
  title: string;
}

export type Roadmap = Readonly<Record<RoadmapColumn, readonly RoadmapWish[]>>;

/** What the roadmap needs to know of a wish. */
export interface PlannedWish extends RoadmapWish {
  stage: WishStage;
}

const columnOf = ({ stage }: PlannedWish, status: FrameStatus | undefined): RoadmapColumn | null => {
  if (stage === 'closed') return null;
  if (stage === 'started') return 'now';
  if (status?.status === 'inside') return 'next';
  if (status?.status !== 'decided') return 'later';
  return isApproval(status.outcome) ? 'next' : null;
};

/**
 * Nu: started. Næste: open, and inside the frame or approved. Senere: every other open wish that was not turned down.
 * Built from what was ranked and decided, so that it never promises anything else. Source: OS2 on publishing a roadmap.
 *
 * @param wishes in rank order, which each column keeps
 */
export const roadmapOf = (
  wishes: readonly PlannedWish[],
  statuses: ReadonlyMap<string, FrameStatus>,
): Roadmap => {
  const placed = wishes.map((wish) => ({ wish, column: columnOf(wish, statuses.get(wish.wishId)) }));
  const inColumn = (sought: RoadmapColumn): RoadmapWish[] =>
    placed
      .filter(({ column }) => column === sought)
      .map(({ wish: { wishId, key, title } }) => ({ wishId, key, title }));
  return { now: inColumn('now'), next: inColumn('next'), later: inColumn('later') };
};
