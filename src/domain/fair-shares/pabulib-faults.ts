export type PabulibBlock = 'META' | 'PROJECTS' | 'VOTES';

/**
 * What is wrong with a file. `tooLarge`: with the decimals of the file it is no number that can be counted with exactly.
 * `costsTooLarge`: with this one the costs together are not.
 */
export type PabulibFault =
  | { fault: 'empty' }
  | { fault: 'openQuote' }
  | { fault: 'outsideBlocks' }
  | { fault: 'costsTooLarge' }
  | { fault: 'blockMissing' | 'blockTwice' | 'blockEmpty'; block: PabulibBlock }
  | { fault: 'columnMissing'; block: PabulibBlock; column: string }
  | { fault: 'fields'; found: number; expected: number }
  | { fault: 'metaMissing' | 'metaTwice'; key: string }
  | { fault: 'voteType'; value: string }
  | { fault: 'idMissing'; column: string }
  | { fault: 'missing' | 'negative' | 'notANumber' | 'tooLarge'; what: 'budget' | 'cost'; value: string }
  | { fault: 'projectTwice' | 'unknownProject' | 'approvedTwice'; project: string }
  | { fault: 'voterTwice'; voter: string };

/** A fault and the number of the line it is in, from 1. */
export interface PabulibProblem {
  line: number;
  fault: PabulibFault;
}

/** META promises another number of rows than there are: the file may have been cut short. */
export interface PabulibNote {
  block: PabulibBlock;
  promised: number;
  found: number;
}
