import type { ProjectStanding } from '../../../src/domain/fair-shares';
import type { Payment, Proposal } from '../../../src/domain/support/proposal';
import { isCandidate } from '../../../src/domain/support/question';
import type { Wish } from '../../../src/domain/wish';
import type { WishesState } from '../../shared/wish/state/wishes-state';

/** A wish in the proposal and in the group's own order. */
export interface ProposalRow {
  wish: Wish;
  /** Null for a wish without an estimate, which cannot be paid. */
  standing: ProjectStanding | null;
  /** The place in the group's own order, from 1, and whether the money reaches it there. */
  place: number;
  isRankedIn: boolean;
  /** Whether it costs more than a single wish may without the steering group. */
  isOverLimit: boolean;
  payments: readonly Payment[];
}

const weightOf = ({ standing, isRankedIn, place }: ProposalRow): [number, number] => {
  if (standing?.place) return [0, standing.place];
  return [isRankedIn ? 1 : 2, place];
};

/** What is proposed first, in the order it was selected; then what the group's order would do; then the rest in rank order. */
export const proposalRows = (state: WishesState, proposal: Proposal): readonly ProposalRow[] => {
  const standings = new Map(proposal.standings.map((standing) => [standing.project, standing]));
  const ranked = new Set(proposal.ranked);
  return state.wishes
    .map((wish, at) => ({
      wish,
      standing: standings.get(wish.wishId) ?? null,
      place: at + 1,
      isRankedIn: ranked.has(wish.wishId),
      isOverLimit: state.line.statuses.get(wish.wishId)?.status === 'overLimit',
      payments: proposal.payments[wish.wishId] ?? [],
    }))
    .filter(({ wish }) => isCandidate(wish, state.line.statuses))
    .sort((a, b) => {
      const [[groupA, placeA], [groupB, placeB]] = [weightOf(a), weightOf(b)];
      return groupA - groupB || placeA - placeB;
    });
};
