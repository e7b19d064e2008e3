import * as v from 'valibot';
import {
  ESCALATION_REASONS,
  MOST_LINKS,
  MOST_TOGETHER,
  OUTCOMES,
  PAPER_PARTS,
} from '../domain/decision-case';
import { amount, day, id, long, numericId as issueId, rev, short, token, webAddress, year } from './fields';

/** What is sent about cases: the coordination group's submissions and the steering group's answers. */
const reason = v.picklist(ESCALATION_REASONS);
const paper = v.strictObject(v.entriesFromList(PAPER_PARTS, long));

const links = v.pipe(
  v.array(v.strictObject({ name: v.pipe(short, v.trim(), v.nonEmpty()), url: webAddress })),
  v.maxLength(MOST_LINKS),
);

/** `amount` is asked for all the wishes, `also` for those besides the first; `answerBy` is the day by which the group asks for an answer. */
export const submitCase = v.strictObject({
  wishId: issueId,
  reason,
  paper,
  amount,
  also: v.pipe(v.array(v.strictObject({ wishId: issueId, amount })), v.maxLength(MOST_TOGETHER - 1)),
  answerBy: v.nullable(day),
  links,
});

export const openDraft = v.strictObject({ wishId: issueId });

export const saveDraft = v.strictObject({
  wishId: issueId,
  rev,
  draft: v.strictObject({ reason: v.nullable(reason), paper, answerBy: v.nullable(day), links }),
});

export const withdrawCase = v.strictObject({ wishId: issueId, reason: v.pipe(long, v.trim(), v.nonEmpty()) });

/** `reason` null takes a declared conflict of interest back. */
export const declareConflict = v.strictObject({
  caseId: id,
  reason: v.nullable(v.pipe(short, v.trim(), v.nonEmpty())),
});

export const openInbox = v.strictObject({});
export const openDecided = v.strictObject({ next: v.nullable(token) });
export const openCase = v.strictObject({ caseId: id });

export const decideCase = v.strictObject({
  caseId: id,
  rev,
  outcome: v.picklist(OUTCOMES),
  motive: long,
  amount: v.nullable(amount),
  extraGrant: amount,
  condition: long,
  otherYear: v.nullable(year),
  leftOut: v.pipe(v.array(issueId), v.maxLength(MOST_TOGETHER)),
  takingPart: v.pipe(v.array(id), v.maxLength(100)),
  reference: short,
});
