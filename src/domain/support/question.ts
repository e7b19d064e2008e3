import type { Completion } from '../fair-shares';
import type { FrameStatus } from '../money-line';
import type { Authority } from '../product';
import type { Wish } from '../wish';
import type { Candidate, ProposalQuestion } from './proposal';
import type { Support } from './support';

/** What the group has, before anybody asks what if. */
export interface Situation {
  /** In rank order. */
  wishes: readonly Pick<Wish, 'wishId' | 'stage' | 'estimate'>[];
  statuses: ReadonlyMap<string, FrameStatus>;
  authorities: readonly Authority[];
  voices: readonly Support[];
}

export interface Assumptions {
  /** Øre. */
  budget: number;
  completion: Completion;
  /** Other estimates than those of the wishes, in øre, by wish. */
  estimates: ReadonlyMap<string, number>;
  /** By authority; 1 for one that is not named. */
  weights: ReadonlyMap<string, number>;
}

/** Open wishes on which the steering group has not decided already. Started ones have their money. */
export const isCandidate = (
  { wishId, stage }: Pick<Wish, 'wishId' | 'stage'>,
  statuses: Situation['statuses'],
): boolean => stage === 'open' && statuses.get(wishId)?.status !== 'decided';

const candidatesIn = ({ wishes, statuses }: Situation, { estimates }: Assumptions): Candidate[] =>
  wishes
    .filter((wish) => isCandidate(wish, statuses))
    .flatMap(({ wishId, estimate }) => {
      const cost = estimates.get(wishId) ?? estimate;
      return cost === null ? [] : [{ wishId, cost }];
    });

const hasAnswered = ({ supported, declined }: Support): boolean => supported.length + declined.length > 0;

/**
 * What a proposal is asked for. The money is shared by the authorities that take part and have answered: a share of one
 * that has said nothing would be spent by nobody. A wish without an estimate cannot be paid and is no candidate.
 */
export const questionOf = (situation: Situation, assumptions: Assumptions): ProposalQuestion => {
  const candidates = candidatesIn(situation, assumptions);
  const known = new Set(candidates.map(({ wishId }) => wishId));
  const voices = new Map(situation.voices.map((voice) => [voice.authorityId, voice]));
  const voters = situation.authorities.flatMap(({ id }) => {
    const voice = voices.get(id);
    if (!voice || !hasAnswered(voice)) return [];
    const supports = voice.supported.map(({ wishId }) => wishId).filter((wishId) => known.has(wishId));
    return [{ authorityId: id, weight: assumptions.weights.get(id) ?? 1, supports }];
  });
  return { budget: assumptions.budget, completion: assumptions.completion, candidates, voters };
};
