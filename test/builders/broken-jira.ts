import { createJira, type JiraStage } from '../../stage/jira/create-jira';
import type { ProductSurroundings } from '../../stage/stage-options';
import type { ProductRequest } from '../../stage/types';

/** A Jira whose answers can be lost on the way: the call is carried out, but the app never learns of it. */
export interface BrokenJira {
  createJira: (surroundings: ProductSurroundings) => JiraStage;
  /** Loses the answer of the nth call of the app from now on, counted from 1. Nothing is lost for 0. */
  loseAnswer(nth: number): void;
  /** How many calls the app has made since then. */
  seen(): number;
}

const LOST = { status: 500, headers: { 'content-type': 'application/json' }, body: '{}' };

export const aBrokenJira = (): BrokenJira => {
  let lost = 0;
  let seen = 0;
  const isLost = ({ caller }: ProductRequest): boolean => {
    if (caller !== 'app') return false;
    seen += 1;
    return seen === lost;
  };
  return {
    createJira: (surroundings) => {
      const jira = createJira(surroundings);
      return {
        ...jira,
        handle: async (request) => {
          const answer = await jira.handle(request);
          return isLost(request) ? LOST : answer;
        },
      };
    },
    loseAnswer: (nth) => {
      lost = nth;
      seen = 0;
    },
    seen: () => seen,
  };
};
