import type { Completion } from '../../../src/domain/fair-shares';
import { balanceOf } from '../../../src/domain/frame';
import { ore, type Ore } from '../../../src/domain/money';
import type { Proposal, ProposalQuestion } from '../../../src/domain/support/proposal';
import { questionOf } from '../../../src/domain/support/question';
import type { SharesKind } from '../../../src/domain/decision';
import type { WishesState } from '../../shared/wish/state/wishes-state';

/** What somebody tries out. Nothing of it is kept. */
export interface Assumed {
  /** Null while the money is what the frame leaves. */
  budget: Ore | null;
  completion: Completion;
  shares: SharesKind;
  weights: ReadonlyMap<string, number>;
  estimates: ReadonlyMap<string, Ore>;
}

export const AS_IT_IS: Assumed = {
  budget: null,
  completion: 'add1u',
  shares: 'equal',
  weights: new Map(),
  estimates: new Map(),
};

/** What the frame leaves for new wishes; nothing where it is overdrawn. */
export const moneyLeft = (state: WishesState): Ore => ore(Math.max(0, balanceOf(state.page.frame).available));

/** Whether amounts differ from what stands in the frame and on the wishes: such a proposal can be looked at, not used. */
export const isTried = ({ budget, estimates }: Assumed): boolean => budget !== null || estimates.size > 0;

const NO_WEIGHTS: ReadonlyMap<string, number> = new Map();

export const questionFor = (state: WishesState, assumed: Assumed): ProposalQuestion =>
  questionOf(
    {
      wishes: state.wishes,
      statuses: state.line.statuses,
      authorities: state.page.authorities,
      voices: state.page.voices.map(({ value }) => value),
    },
    {
      budget: assumed.budget ?? moneyLeft(state),
      completion: assumed.completion,
      estimates: assumed.estimates,
      weights: assumed.shares === 'equal' ? NO_WEIGHTS : assumed.weights,
    },
  );

/** What is decided when a proposal is taken over: of which money, by which shares, and with which completion. */
export const matterOf = (
  { question, proposal }: { question: ProposalQuestion; proposal: Proposal },
  shares: SharesKind,
) => ({
  budget: ore(question.budget),
  cost: ore(proposal.cost),
  completion: question.completion,
  shares,
  weights:
    shares === 'equal' ? [] : question.voters.map(({ authorityId, weight }) => ({ authorityId, weight })),
});

export const withEstimate = (
  assumed: Assumed,
  { wishId, estimate }: { wishId: string; estimate: Ore | null },
  amount: Ore | null,
): Assumed => {
  const estimates = new Map(assumed.estimates);
  if (amount === null || amount === estimate) estimates.delete(wishId);
  else estimates.set(wishId, amount);
  return { ...assumed, estimates };
};
