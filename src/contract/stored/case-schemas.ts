import * as v from 'valibot';
import type { CaseDraft } from '../../domain/case-draft';
import {
  CASE_STATES,
  ESCALATION_REASONS,
  OUTCOMES,
  PAPER_PARTS,
  type CaseOnWish,
  type DecisionCase,
} from '../../domain/decision-case';
import { amount, maybe, text, texts, type Schema } from './stored-fields';

/** Cases as they are stored, on their own and on the records of their wishes. */
export const reason = v.picklist(ESCALATION_REASONS);
export const outcome = v.picklist(OUTCOMES);
const caseState = v.picklist(CASE_STATES);

export const caseOnWishSchema: Schema<CaseOnWish> = v.object({
  caseId: text,
  state: caseState,
  outcome: v.nullable(outcome),
  since: text,
  otherYear: v.exactOptional(v.number()),
});

const caseWishes = v.array(v.object({ wishId: text, amount }));
const caseLinks = v.array(v.object({ name: text, url: text }));

export const writtenDraftSchema: Schema<CaseDraft> = v.object({
  productId: text,
  wishId: text,
  reason: v.nullable(reason),
  paper: v.object(v.entriesFromList(PAPER_PARTS, text)),
  answerBy: maybe,
  links: caseLinks,
  savedBy: text,
  savedAt: text,
});

/** Null once it was submitted. */
export const caseDraftSchema: Schema<CaseDraft | null> = v.nullable(writtenDraftSchema);

export const caseSchema: Schema<DecisionCase> = v.object({
  caseId: text,
  productId: text,
  wishId: text,
  year: v.number(),
  state: caseState,
  reason,
  paper: v.object(v.entriesFromList(PAPER_PARTS, text)),
  amount,
  also: v.optional(caseWishes, []),
  submittedBy: text,
  submittedAt: text,
  // Cases of earlier days have none of these.
  answerBy: v.optional(maybe, null),
  links: v.optional(caseLinks, []),
  conflicts: v.optional(v.array(v.object({ accountId: text, reason: text, at: text })), []),
  ruling: v.nullable(
    v.object({
      outcome,
      motive: text,
      amount: v.nullable(amount),
      extraGrant: amount,
      condition: v.optional(text, ''),
      otherYear: v.optional(v.nullable(v.number()), null),
      parts: v.optional(caseWishes, []),
      takingPart: v.optional(texts, []),
      decidedBy: text,
      decidedAt: text,
      decisionId: text,
    }),
  ),
});
