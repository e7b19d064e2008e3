/** A project that money may go to. In the app: a wish. */
export interface Project {
  id: string;
  /** Whole number of the smallest part of money (øre in the app), 0 or more. */
  cost: number;
}

/** One voice. In the app: an authority (myndighed). */
export interface Voter {
  id: string;
  /** How large its share is beside the others'; a positive whole number, 1 where it is left out. */
  weight?: number;
  /** The ids of the projects it supports, in any order. */
  approves: readonly string[];
}

/** What the money may be shared by: a frame, the projects and who supports them. */
export interface Election {
  /** Whole number of the smallest part of money, 0 or more. */
  budget: number;
  /** How many of the smallest part of money `add1` gives at a time; 1 where it is left out. */
  unit?: number;
  projects: readonly Project[];
  voters: readonly Voter[];
}

/**
 * What is done with the money that equal shares alone leave:
 * nothing · the most supported projects that still fit · larger shares while the result stays within the budget ·
 * larger shares first and then the most supported projects that still fit.
 */
export type Completion = 'none' | 'utilitarian' | 'add1' | 'add1u';

export const COMPLETIONS: readonly Completion[] = ['none', 'utilitarian', 'add1', 'add1u'];

/** Why an election cannot be counted. `sums` says that all costs, or all weights, are too large to add exactly. */
export type ElectionProblem =
  | { problem: 'budget'; value: number }
  | { problem: 'unit'; value: number }
  | { problem: 'cost'; project: string; value: number }
  | { problem: 'weight'; voter: string; value: number }
  | { problem: 'projectTwice'; project: string }
  | { problem: 'voterTwice'; voter: string }
  | { problem: 'approvedTwice'; voter: string; project: string }
  | { problem: 'unknownProject'; voter: string; project: string }
  | { problem: 'sums'; of: 'costs' | 'weights' };
