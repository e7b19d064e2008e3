import type { Frame } from '../domain/frame';
import type { Act } from '../domain/ledger/entry';
import { entriesBetween } from '../domain/ledger/posting';
import type { DecisionErrand } from './errand';
import type { Change, Versioned } from './ports';

/** What an errand books in the ledger, whoever carries it out. */
export const actOf = ({ errandId, line, decision }: DecisionErrand, at: string): Act => ({
  actId: errandId,
  decisionId: decision.decisionId,
  bookedBy: decision.takenBy,
  at,
  line,
});

/** The frame as an act leaves it, with the act's entries in the ledger: one without the other is never written. */
export const book = ({ rev, value }: Versioned<Frame>, after: Frame, act: Act): Change[] => [
  { write: 'frame', was: rev, value: after },
  ...entriesBetween(value, after, act).map((entry): Change => ({ write: 'entry', value: entry })),
];
