/** The door to fair shares: what screens, functions and the command use of it. */
export { prepareElection, withAmounts, type Tally, type WhatIf } from './tally';
export { selectByVotes, selectFairly, type Outcome } from './outcome';
export { certify, type Certificate } from './certificate';
export { checkCertificate, type Flaw } from './check-certificate';
export { explainOutcome, type ProjectStanding, type Standing } from './standings';
export { burdensOf, compareSelections, type Burden, type Comparison, type Fare } from './fares';
export { fractionText, type Fraction } from './fraction';
export { COMPLETIONS, type Completion, type Election, type ElectionProblem } from './election';
export { readPabulib, type PabulibFile } from './read-pabulib';
export type { PabulibFault, PabulibProblem } from './pabulib-faults';
