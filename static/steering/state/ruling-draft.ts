import type { InboxEntry } from '../../../src/contract/definitions';
import { isApproval, wishesOf, type DecisionCase, type Outcome } from '../../../src/domain/decision-case';
import { rule, type RulingProblem, type Table } from '../../../src/domain/ruling';
import { NOTHING, totalOf, type Ore } from '../../../src/domain/money';
import { missingFor, proposedGrant, type Grant } from './case-effect';

/** An answer as far as somebody has written it. It outlives a change of outcome and a look at another case. */
export interface RulingDraft {
  outcome: Outcome;
  motive: string;
  reference: string;
  /** Whether the money comes from the frame as it is, or with an extra grant. */
  funding: 'within' | 'extraGrant';
  /** Null while the typed amount is missing or not understood. */
  amount: Ore | null;
  extraGrant: Ore | null;
  /** Whether the grant is typed; until then it follows the amount. */
  grantTyped: boolean;
  condition: string;
  /** The year that pays, where it is another than the case's own. */
  otherYear: number | null;
  /** Who took part besides the one who writes. */
  takingPart: readonly string[];
  /** Of several wishes, those that are not approved. */
  leftOut: readonly string[];
}

export type DraftProblem = RulingProblem | 'grantMissing';

/** An empty answer. The money is proposed from the frame where the frame can carry the wish. */
export const newDraft = ({ case: asked, frame }: InboxEntry, outcome: Outcome): RulingDraft => ({
  outcome,
  motive: '',
  reference: '',
  funding: missingFor(frame, asked, asked.amount) > NOTHING ? 'extraGrant' : 'within',
  amount: asked.amount,
  extraGrant: proposedGrant(frame, asked, asked.amount),
  grantTyped: false,
  condition: '',
  otherYear: null,
  takingPart: [],
  leftOut: [],
});

/** The draft with another amount; a proposed grant follows it, a typed one stays. */
export const withAmount = (
  draft: RulingDraft,
  { case: asked, frame }: InboxEntry,
  amount: Ore | null,
): RulingDraft =>
  draft.grantTyped || amount === null
    ? { ...draft, amount }
    : { ...draft, amount, extraGrant: proposedGrant(frame, asked, amount) };

/** What the draft approves in all: of several wishes the sum of those that are not left out. */
const amountIn = ({ outcome, amount, leftOut }: RulingDraft, asked: DecisionCase): Ore => {
  if (outcome !== 'approvedWithChange') return asked.amount;
  if (asked.also.length === 0) return amount ?? asked.amount;
  const parts = wishesOf(asked).filter(({ wishId }) => !leftOut.includes(wishId));
  return totalOf(parts);
};

/** What a draft does to the frame, as far as its amounts are understood. */
export const grantOf = (draft: RulingDraft, { case: asked, frame }: InboxEntry): Grant => {
  const amount = amountIn(draft, asked);
  return { amount, extraGrant: draft.extraGrant ?? proposedGrant(frame, asked, amount) };
};

const needsGrant = ({ outcome, funding }: RulingDraft): boolean =>
  isApproval(outcome) && funding === 'extraGrant';

/** The draft with other wishes left out; a proposed grant follows what is left, a typed one stays. */
export const withLeftOut = (
  draft: RulingDraft,
  { case: asked, frame }: InboxEntry,
  leftOut: readonly string[],
): RulingDraft => {
  const next = { ...draft, leftOut };
  return draft.grantTyped
    ? next
    : { ...next, extraGrant: proposedGrant(frame, asked, amountIn(next, asked)) };
};

/** What the draft sends to be decided. Amounts that do not belong to the outcome are left behind. */
export const proposalOf = (draft: RulingDraft) => ({
  outcome: draft.outcome,
  motive: draft.motive.trim(),
  amount: draft.outcome === 'approvedWithChange' ? draft.amount : null,
  extraGrant: needsGrant(draft) ? (draft.extraGrant ?? NOTHING) : NOTHING,
  condition: isApproval(draft.outcome) ? draft.condition.trim() : '',
  otherYear: draft.outcome === 'approvedWithChange' ? draft.otherYear : null,
  takingPart: draft.takingPart,
  leftOut: draft.outcome === 'approvedWithChange' ? draft.leftOut : [],
});

/** What keeps the draft from being decided; null when nothing does. */
export const problemOf = (
  draft: RulingDraft,
  { case: asked }: InboxEntry,
  { accountId, table }: { accountId: string; table: Table },
): DraftProblem | null => {
  const proposed = proposalOf(draft);
  const ruled = rule(asked, proposed, { decidedBy: accountId, decidedAt: '', decisionId: '', table });
  if (!ruled.ok) return ruled.error;
  return needsGrant(draft) && proposed.extraGrant === NOTHING ? 'grantMissing' : null;
};
