import type { ElectionProblem } from '../../../src/domain/fair-shares';
import type { Proposal, ProposalQuestion, ProposalStep } from '../../../src/domain/support/proposal';
import type { Result } from '../../../src/domain/result';

/** What the page asks its worker, numbered so that an answer to an older question is known as such. */
export interface Asked {
  number: number;
  question: ProposalQuestion;
}

export type Told =
  { number: number; step: ProposalStep } | { number: number; answer: Result<Proposal, ElectionProblem> };
