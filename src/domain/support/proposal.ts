import {
  burdensOf,
  certify,
  compareSelections,
  explainOutcome,
  prepareElection,
  selectFairly,
  type Burden,
  type Comparison,
  type Completion,
  type Election,
  type ElectionProblem,
  type Outcome,
  type ProjectStanding,
  type Tally,
} from '../fair-shares';
import { wholePart } from '../fair-shares/fraction';
import { ok, type Result } from '../result';

/** Shares are raised by whole kroner. */
const KRONE = 100;

/** A wish that money may go to. */
export interface Candidate {
  wishId: string;
  /** Øre. */
  cost: number;
}

/** An authority that has answered, with the candidates it supports. */
export interface ProposalVoter {
  authorityId: string;
  /** A positive whole number: how large its share is beside the others'. */
  weight: number;
  supports: readonly string[];
}

/** What a proposal is worked out from; it can be sent to a worker as it is. */
export interface ProposalQuestion {
  /** Øre that may be shared out. */
  budget: number;
  completion: Completion;
  /** In the group's own order. */
  candidates: readonly Candidate[];
  voters: readonly ProposalVoter[];
}

/** Who carries a wish, and with how many øre, rounded down. */
export interface Payment {
  authorityId: string;
  paid: number;
}

/** The proposal beside the group's own order, with what is needed to explain both. Amounts in øre. */
export interface Proposal {
  /** Ids of the wishes in the order in which they were selected, and what they cost together. */
  selected: readonly string[];
  cost: number;
  /** What the group's own order would carry out, and what that costs. */
  ranked: readonly string[];
  rankedCost: number;
  standings: readonly ProjectStanding[];
  payments: Readonly<Record<string, readonly Payment[]>>;
  /** How each authority fares: first under the proposal, second under the group's order. */
  comparison: Comparison;
  burdens: readonly Burden[];
}

/** The group's own order: each wish in turn as long as the money holds, passing over what does not fit, as the money line does. */
export const takeInOrder = (candidates: readonly Candidate[], budget: number): readonly string[] => {
  let rest = budget;
  return candidates
    .filter(({ cost }) => {
      if (cost > rest) return false;
      rest -= cost;
      return true;
    })
    .map(({ wishId }) => wishId);
};

const electionOf = ({ budget, candidates, voters }: ProposalQuestion): Election => ({
  budget,
  unit: KRONE,
  projects: candidates.map(({ wishId, cost }) => ({ id: wishId, cost })),
  voters: voters.map(({ authorityId, weight, supports }) => ({
    id: authorityId,
    weight,
    approves: supports,
  })),
});

const paymentsIn = (tally: Tally, outcome: Outcome): Proposal['payments'] =>
  Object.fromEntries(
    certify(tally, outcome).paid.map(({ project, payments }) => [
      project,
      payments.flatMap(({ amount, voters }) =>
        voters.map((authorityId) => ({ authorityId, paid: wholePart(amount) })),
      ),
    ]),
  );

export const PROPOSAL_STEPS = ['prepare', 'count', 'explain'] as const;
export type ProposalStep = (typeof PROPOSAL_STEPS)[number];

/**
 * Works out what equal shares propose. Deterministic and exact: see `domain/fair-shares`.
 *
 * @param onStep is told what is begun, for those who wait
 */
export const propose = (
  question: ProposalQuestion,
  onStep: (step: ProposalStep) => void = () => undefined,
): Result<Proposal, ElectionProblem> => {
  onStep('prepare');
  const prepared = prepareElection(electionOf(question));
  if (!prepared.ok) return prepared;
  const tally = prepared.value;
  onStep('count');
  const outcome = selectFairly(tally, question.completion);
  const { selected, cost } = outcome;
  onStep('explain');
  const costs = new Map(question.candidates.map((each) => [each.wishId, each.cost]));
  const ranked = takeInOrder(question.candidates, question.budget);
  return ok({
    selected,
    cost,
    ranked,
    rankedCost: ranked.reduce((sum, wishId) => sum + (costs.get(wishId) ?? 0), 0),
    standings: explainOutcome(tally, outcome),
    payments: paymentsIn(tally, outcome),
    comparison: compareSelections(tally, selected, ranked),
    burdens: burdensOf(tally, outcome),
  });
};
